import { parse } from 'csv-parse/sync';
import { decodeText } from '../parsing/decodeText.js';
import { UnreadableFile } from '../parsing/UnreadableFile.js';
import { type FigureFile, FigureLayout, noFigures } from './Figure.js';

const MOST_BYTES = 5 * 1024 * 1024;
const CODES = ['municipality_code', 'kommunkod', 'county_code', 'länskod', 'kod', 'code'];
const NAMES = [
  'municipality_name_short',
  'municipality_name',
  'kommunnamn',
  'kommun',
  'county_name',
  'län',
  'lännamn',
  'namn',
  'name',
];

/**
 * The codes of SCB with their names, as CSV. Columns are found by their headings; a code that has lost its zeros in a
 * spreadsheet gets them back where the others tell how long it is.
 */
export function readPlaces(bytes: Buffer): FigureFile {
  const { text } = decodeText(bytes, MOST_BYTES);
  const delimiter = [';', '\t', ','].find((one) => text.split('\n')[0]!.includes(one)) ?? ',';
  let rows: string[][];
  try {
    rows = parse(text, { delimiter, bom: true, trim: true, skip_empty_lines: true });
  } catch {
    throw new UnreadableFile('BROKEN_QUOTE');
  }
  const headings = (rows[0] ?? []).map((cell) => cell.toLowerCase());
  const [code, name] = [CODES, NAMES].map((known) => known.map((one) => headings.indexOf(one)).find((at) => at >= 0));
  if (code === undefined || name === undefined) throw new UnreadableFile('NOT_PLACE_CODES');
  const length = Math.max(...rows.slice(1).map((row) => row[code]!.length));
  const file = noFigures(FigureLayout.PLACE_CODES);
  const seen = new Set<string>();
  for (const [at, row] of rows.slice(1).entries()) {
    const padded = row[code]!.padStart(length <= 2 ? 2 : 4, '0');
    const where = { sheet: '', row: at + 2, column: headings[code]!, value: row[code]!.slice(0, 60) };
    if (!/^(\d{2}|\d{4})$/.test(padded) || row[name] === '') file.problems.push({ code: 'NO_NUMBER', ...where });
    else if (seen.has(padded)) file.problems.push({ code: 'TWICE', ...where });
    else file.places.push({ code: padded, name: row[name]!.normalize('NFC') });
    seen.add(padded);
  }
  return file;
}
