import MarkdownIt, { type Token } from 'markdown-it';
import type { Block, Span } from './Block.js';
import { partNotes } from './partNotes.js';
import { readWords } from './readWords.js';

const reader = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable('image');

/**
 * A text in Markdown as blocks: no HTML and no pictures, as the API's `Markdown` promises. Its greatest heading is of the
 * first level, however it was marked; its notes come last.
 */
export function readMarkdown(markdown: string): Block[] {
  const { body, notes } = partNotes(markdown);
  const numbers = new Map(notes.map(({ name }, at) => [name, String(at + 1)]));
  const words = (token: Token | undefined) => readWords(token?.children ?? [], numbers);
  const tokens = reader.parse(body, {});
  return [
    ...new BlockReader(tokens, words, greatestOf(tokens)).until(null),
    ...notes.map<Block>(({ name, text }) => ({
      kind: 'NOTE',
      mark: numbers.get(name)!,
      words: words(reader.parseInline(text, {})[0]),
    })),
  ];
}

/** Walks the flat row of tokens, from the opening of a block to its closing. */
class BlockReader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly words: (token: Token | undefined) => Span[],
    private readonly greatest: number,
  ) {}

  /** The blocks up to the token of a type, which is passed; up to the end when null. */
  until(closing: string | null): Block[] {
    const blocks: Block[] = [];
    for (let token = this.next(); token && token.type !== closing; token = this.next()) {
      const block = this.block(token);
      if (block) blocks.push(block);
    }
    return blocks;
  }

  private next(): Token | undefined {
    return this.tokens[this.at++];
  }

  private block(token: Token): Block | null {
    switch (token.type) {
      case 'heading_open':
        return { kind: 'HEADING', level: this.levelOf(token), words: this.words(this.next()) };
      case 'inline':
        return { kind: 'PARAGRAPH', words: this.words(token) };
      case 'fence':
      case 'code_block':
        return { kind: 'PARAGRAPH', words: [{ text: token.content.trimEnd() }] };
      case 'blockquote_open':
        return { kind: 'QUOTE', blocks: this.until('blockquote_close') };
      case 'bullet_list_open':
        return { kind: 'LIST', start: null, items: this.items('bullet_list_close') };
      case 'ordered_list_open':
        return { kind: 'LIST', start: Number(token.attrGet('start') ?? 1), items: this.items('ordered_list_close') };
      case 'table_open':
        return this.table();
      default:
        return null;
    }
  }

  private levelOf(token: Token): 1 | 2 | 3 {
    return Math.min(3, depthOf(token) - this.greatest + 1) as 1 | 2 | 3;
  }

  private items(closing: string): Block[][] {
    const items: Block[][] = [];
    for (let token = this.next(); token && token.type !== closing; token = this.next()) {
      if (token.type === 'list_item_open') items.push(this.until('list_item_close'));
    }
    return items;
  }

  private table(): Block {
    const rows: Span[][][] = [];
    for (let token = this.next(); token && token.type !== 'table_close'; token = this.next()) {
      if (token.type === 'tr_open') rows.push([]);
      if (token.type === 'inline') rows.at(-1)!.push(this.words(token));
    }
    return { kind: 'TABLE', head: rows[0] ?? [], rows: rows.slice(1) };
  }
}

const depthOf = (token: Token) => Number(token.tag.slice(1));

const greatestOf = (tokens: readonly Token[]) =>
  Math.min(6, ...tokens.filter(({ type }) => type === 'heading_open').map(depthOf));
