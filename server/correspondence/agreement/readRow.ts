import type { Block } from './readBlocks.js';
import { Place, type Sentence } from './Sentence.js';

type Cell = Pick<
  Sentence,
  'place' | 'from' | 'until' | 'plain' | 'column' | 'row' | 'caption' | 'footnotes' | 'isQuestion'
>;

export interface Row {
  /** The headings of the columns, when this row is them. */
  headings: string[] | null;
  cells: Cell[];
}

/** A row of a Markdown table: the first of a table gives the headings, the others cells with their headings. */
export function readRow(text: string, plain: string, block: Block, columns: string[] | null): Row {
  const line = text.slice(block.from, block.until);
  if (/^[\s|:-]+$/u.test(line)) return { headings: null, cells: [] };
  const parts = cut(line, block.from);
  const words = parts.map(([from, until]) => plain.slice(from, until).trim());
  // "varav utanför tätort" is a part of the column before it.
  if (columns === null) {
    const headings = words.map((word, at) =>
      /^(?:varav|därav)\s/iu.test(word) ? `${words[at - 1] ?? ''}, ${word}` : word,
    );
    return { headings, cells: [] };
  }
  const row = words[0] ?? '';
  const cells = parts.flatMap(([from, until], at) => {
    if (at === 0 || (words[at] ?? '') === '') return [];
    const start = from + plain.slice(from, until).search(/\S/u);
    const cell = words[at] ?? '';
    return [
      {
        place: Place.CELL,
        from: start,
        until: start + cell.length,
        plain: cell,
        column: columns[at] ?? '',
        row,
        caption: null,
        footnotes: [],
        isQuestion: false,
      },
    ];
  });
  return { headings: null, cells };
}

/** The spans between the bars, without the bars that open and close the line. */
function cut(line: string, base: number): [number, number][] {
  const bars = [...line.matchAll(/(?<!\\)\|/g)].map((match) => match.index);
  const opens = /^\s*\|/u.test(line);
  const closes = /\|\s*$/u.test(line);
  const edges = [...(opens ? [] : [-1]), ...bars, ...(closes ? [] : [line.length])];
  return edges.slice(0, -1).map((edge, at) => [base + edge + 1, base + (edges[at + 1] ?? line.length)]);
}
