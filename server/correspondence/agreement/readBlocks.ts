/** A line or run of lines that belong together. */
export interface Block {
  kind: 'PROSE' | 'HEADING' | 'ROW' | 'FOOTNOTE';
  from: number;
  until: number;
  isQuoted: boolean;
  isItem: boolean;
  /** Of a footnote. */
  name: string | null;
}

const HEADING = /^\s{0,3}#{1,6}\s+\S/u;
const NUMBERED =
  /^\s*(?:(?:[Aa]vsnitt|[Kk]apitel|[Kk]ap\.|[Pp]unkt)\s)?\d{1,2}(?:\.\d{1,2})+[.:]?\s+(?:[-–:]\s)?\p{Lu}[^.!?]{2,90}$|^\s*(?:[Aa]vsnitt|[Kk]apitel|[Kk]ap\.|[Pp]unkt)\s\d{1,2}(?:\.\d{1,2})*[.:]?\s*$/u;
const BOLD = /^\s*\*\*[^*]{2,80}\*\*:?\s*$/u;
const RULE = /^\s*(?:[-=*_]\s*){3,}$/u;
const FOOTNOTE = /^\s*\[\^([^\]]+)\]:\s*/u;
const ITEM = /^\s*(?:[-*+•]|\d{1,2}[.)])\s+/u;

/** The text cut into headings, table rows, footnotes, list items and paragraphs, in order. */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open = null as Block | null;
  let from = 0;
  const lines = text.split('\n');
  const rows = tableLines(lines);
  lines.forEach((line, at) => {
    const until = from + line.length;
    const kind = rows.has(at) ? 'ROW' : kindOf(line);
    const isQuoted = /^\s*>/u.test(line);
    if (kind === null) open = null;
    else if (
      kind === 'MORE' &&
      open !== null &&
      open.isQuoted === isQuoted &&
      !isShortLine(text.slice(open.from, open.until), line)
    )
      open.until = until;
    else {
      const block: Block = {
        kind: kind === 'MORE' || kind === 'ITEM' ? 'PROSE' : kind,
        from,
        until,
        isQuoted,
        isItem: kind === 'ITEM',
        name: FOOTNOTE.exec(line)?.[1] ?? null,
      };
      blocks.push(block);
      open = kind === 'MORE' || kind === 'ITEM' || kind === 'FOOTNOTE' ? block : null;
    }
    from = until + 1;
  });
  return blocks;
}

/** The numbers of the lines of tables without bars at their edges: a line of dashes and bars has headings above and rows below. */
function tableLines(lines: string[]): Set<number> {
  const rows = new Set<number>();
  lines.forEach((line, at) => {
    if (!/^[\s:|-]*-[\s:-]*\|[\s:|-]*$/u.test(line) || !(lines[at - 1] ?? '').includes('|')) return;
    for (let row = at - 1; (lines[row] ?? '').includes('|'); row++) rows.add(row);
  });
  return rows;
}

function kindOf(line: string): 'HEADING' | 'ROW' | 'FOOTNOTE' | 'ITEM' | 'MORE' | null {
  if (line.trim() === '' || RULE.test(line)) return null;
  if (HEADING.test(line) || NUMBERED.test(line) || BOLD.test(line)) return 'HEADING';
  if (FOOTNOTE.test(line)) return 'FOOTNOTE';
  if (/^\s*\|/u.test(line) || (line.match(/\|/g)?.length ?? 0) >= 2) return 'ROW';
  return ITEM.test(line) ? 'ITEM' : 'MORE';
}

/** Notes are written a line at a time: a short line before a capital is a sentence of its own. */
function isShortLine(before: string, line: string): boolean {
  const last = before.slice(before.lastIndexOf('\n') + 1).trim();
  return (
    last.length < 55 &&
    /^\s*[\p{Lu}\d"]/u.test(line) &&
    !/[,-]$|(?<!\p{L})(?:och|i|på|av|för|till|att|den|de|en|ett|med|som|Region|Jämtland)$/u.test(last)
  );
}
