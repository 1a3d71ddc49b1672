import type { Token } from 'markdown-it';
import type { Span } from './Block.js';

type Look = Omit<Span, 'text'>;

const MARK = /\[\^([^\]]+)\]/u;

/** What a run of inline tokens says, look by look. `numbers`: the notes of the text, by name. */
export function readWords(tokens: readonly Token[], numbers: ReadonlyMap<string, string>): Span[] {
  const spans: Span[] = [];
  const look: Look = {};
  const say = (text: string, own: Look = {}) => {
    if (text !== '') spans.push({ text, ...look, ...own });
  };
  for (const token of tokens) {
    if (token.type === 'strong_open') look.isBold = true;
    else if (token.type === 'strong_close') delete look.isBold;
    else if (token.type === 'em_open') look.isItalic = true;
    else if (token.type === 'em_close') delete look.isItalic;
    else if (token.type === 'link_open') look.address = String(token.attrGet('href'));
    else if (token.type === 'link_close') delete look.address;
    else if (token.type.endsWith('break')) say('\n');
    else if (token.type === 'text') sayWithMarks(token.content, numbers, say);
    else say(token.content);
  }
  return spans;
}

/** "73 procent[^pts]" with the mark of the note raised, where there is such a note. */
function sayWithMarks(
  text: string,
  numbers: ReadonlyMap<string, string>,
  say: (text: string, own?: Look) => void,
): void {
  const [mark, name] = MARK.exec(text) ?? [];
  const number = name === undefined ? undefined : numbers.get(name);
  if (mark === undefined || number === undefined) return say(text);
  const at = text.indexOf(mark);
  say(text.slice(0, at));
  say(number, { isRaised: true });
  sayWithMarks(text.slice(at + mark.length), numbers, say);
}
