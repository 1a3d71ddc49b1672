import { CsvError, parse } from 'csv-parse/sync';
import { contactColumns } from './contactColumns.js';

export type Delimiter = ',' | ';' | '\t' | '|';

const delimiters: Delimiter[] = [',', ';', '\t', '|'];

/** Lists made by hand carry a title or two above their headings. */
export const headingWithinRows = 10;

/** The delimiter under which one of the first rows has the most known headings; null where no row has any. */
export function discoverDelimiter(text: string): Delimiter | null {
  const sample = text.slice(0, 64 * 1024);
  const scores = delimiters.map((delimiter) => {
    const known = firstRows(sample, delimiter).map(
      (cells) => contactColumns(cells)?.filter((c) => c.meaning).length ?? 0,
    );
    return { delimiter, score: Math.max(0, ...known) };
  });
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score === 0 ? null : best.delimiter;
}

/** The first rows, as far as they can be read: the sample may end inside one. */
function firstRows(sample: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  try {
    parse(sample, {
      delimiter,
      record_delimiter: '\n',
      to: headingWithinRows,
      relax_quotes: true,
      relax_column_count: true,
      on_record: (cells: string[]): null => (rows.push(cells), null),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
}
