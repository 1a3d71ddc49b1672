/** Some words of one look. A line break is a "\n" in them. */
export interface Span {
  text: string;
  isBold?: boolean;
  isItalic?: boolean;
  /** raised above the line, as the mark of a note */
  isRaised?: boolean;
  /** where they lead, a web or mail address */
  address?: string;
}

/** What stands under another on paper. */
export type Block =
  | { kind: 'HEADING'; level: 1 | 2 | 3; words: Span[] }
  | { kind: 'PARAGRAPH'; words: Span[] }
  /** `start`: the number of the first item; null for a list without numbers */
  | { kind: 'LIST'; start: number | null; items: Block[][] }
  /** every row has as many cells as the head */
  | { kind: 'TABLE'; head: Span[][]; rows: Span[][][] }
  | { kind: 'QUOTE'; blocks: Block[] }
  | { kind: 'NOTE'; mark: string; words: Span[] };

/** A paragraph of plain words. */
export function paragraph(...lines: string[]): Block {
  return { kind: 'PARAGRAPH', words: [{ text: lines.join('\n') }] };
}
