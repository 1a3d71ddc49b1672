import { CsvError, parse } from 'csv-parse/sync';
import type { ContactRow } from './ContactRow.js';
import type { RowProblem } from './RowProblem.js';
import { UnreadableFile } from './UnreadableFile.js';
import { composeContactRow } from './contactList/composeContactRow.js';
import { type ContactColumn, contactColumns } from './contactList/contactColumns.js';
import type { ContactField } from './contactList/contactHeadings.js';
import { type TextEncoding, decodeText } from './decodeText.js';
import { type Delimiter, discoverDelimiter, headingWithinRows } from './contactList/discoverDelimiter.js';
import { foundInRow } from './contactList/foundInRow.js';

export interface ContactList {
  rows: ContactRow[];
  problems: RowProblem[];
  encoding: TextEncoding;
  delimiter: Delimiter;
  /** every heading of the file in its order, with what it was taken for; null: the column is not used */
  headings: { name: string; mappedTo: ContactField | null }[];
}

const mostBytes = 10 * 1024 * 1024;
const mostRows = 20_000;
const mostLines = 500_000;
const longestRow = 500_000;

/**
 * A contact list as Outlook, Google Contacts or a spreadsheet exports it: CSV with Swedish or English headings, which
 * are matched by name and stand in any order. At most 10 MB, 20,000 people.
 * @throws UnreadableFile where the file is no contact list, or its structure is broken so that rows could be lost
 */
export function readContactList(bytes: Uint8Array): ContactList {
  const { text, encoding } = decodeText(bytes, mostBytes);
  const lines = text.replace(/\r\n?/g, '\n');
  const hint = /^sep=([,;\t|])\n/i.exec(lines);
  const body = hint ? lines.slice(hint[0].length) : lines;
  refuseTooManyLines(body);
  const delimiter = (hint?.[1] as Delimiter | undefined) ?? discoverDelimiter(body);
  if (delimiter === null) throw new UnreadableFile('NOT_A_CONTACT_LIST');

  const list = readRows(body, delimiter, hint ? 1 : 0);
  if (list.columns === null) throw new UnreadableFile('NOT_A_CONTACT_LIST');
  const headings = list.columns.map(({ name, meaning }) => ({ name, mappedTo: meaning?.field ?? null }));
  return { rows: list.rows, problems: list.problems, encoding, delimiter, headings };
}

interface ListBeingRead {
  columns: ContactColumn[] | null;
  rows: ContactRow[];
  problems: RowProblem[];
  /** rows of the file so far, blank ones too */
  row: number;
  /** rows that are not blank, below the headings */
  people: number;
  /** where the next row starts */
  line: number;
}

function readRows(text: string, delimiter: Delimiter, linesBefore: number): ListBeingRead {
  const list: ListBeingRead = { columns: null, rows: [], problems: [], row: 0, people: 0, line: 1 + linesBefore };
  const options = { delimiter, record_delimiter: '\n', relax_column_count: true, max_record_size: longestRow };
  try {
    parse(text, {
      ...options,
      on_record: (cells: string[], { lines }: { lines: number }): null => {
        list.row++;
        if (cells.some((cell) => cell.trim() !== '')) readRow(list, cells);
        list.line = lines + 1 + linesBefore;
        return null;
      },
    });
  } catch (error) {
    throw asUnreadable(error, list);
  }
  return list;
}

function readRow(list: ListBeingRead, cells: string[]): void {
  if (list.columns === null) {
    list.columns = contactColumns(cells);
    if (list.columns === null && list.row >= headingWithinRows) throw new UnreadableFile('NOT_A_CONTACT_LIST');
    return;
  }
  const { row, line } = list;
  if (++list.people > mostRows) throw new UnreadableFile('TOO_MANY_ROWS', line);
  const surplus = cells.slice(list.columns.length).find((cell) => cell.trim() !== '');
  const read =
    surplus === undefined
      ? composeContactRow(foundInRow(cells, list.columns, { row, line }))
      : [{ row, line, column: null, code: 'TOO_MANY_COLUMNS' as const, value: surplus.slice(0, 80).toWellFormed() }];
  if (Array.isArray(read)) list.problems.push(...read);
  else list.rows.push(read);
}

/** A broken quotation mark swallows the rows after it, so it stops the reading instead of costing a row in silence. */
function asUnreadable(error: unknown, list: ListBeingRead): unknown {
  if (!(error instanceof CsvError)) return error;
  if (list.columns === null) return new UnreadableFile('NOT_A_CONTACT_LIST');
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return new UnreadableFile('UNCLOSED_QUOTE', list.line);
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return new UnreadableFile('BROKEN_QUOTE', list.line);
    case 'CSV_MAX_RECORD_SIZE':
      return new UnreadableFile('RECORD_TOO_LARGE', list.line);
    default:
      return new UnreadableFile('UNREADABLE', list.line);
  }
}

function refuseTooManyLines(text: string): void {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  if (lines > mostLines) throw new UnreadableFile('TOO_MANY_ROWS');
}
