/** What part of a text a sentence stands in. */
export enum Place {
  PROSE = 'PROSE',
  HEADING = 'HEADING',
  CELL = 'CELL',
  FOOTNOTE = 'FOOTNOTE',
}

/** One sentence of a text, heading or table cell; offsets are UTF-16 positions in the text as given. */
export interface Sentence {
  place: Place;
  from: number;
  until: number;
  /** As it stands between the offsets, with one kind of space and quotation mark. */
  plain: string;
  /** Number of the paragraph, list item, heading or table row it belongs to. */
  paragraph: number;
  /** The heading above it, and the section of a referred document that the headings name. */
  heading: string | null;
  section: string | null;
  /** Of a cell: the headings of its column and row and the table's caption. */
  column: string | null;
  row: string | null;
  caption: string | null;
  /** Names of the footnotes it points to; of a footnote its own. */
  footnotes: string[];
  /** In a block that quotes somebody ("> ..."). */
  isQuotedBlock: boolean;
  /** An item of a list: what its introduction says holds for it. */
  isItem: boolean;
  isQuestion: boolean;
}
