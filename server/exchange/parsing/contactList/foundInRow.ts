import type { Found, FoundContact } from './composeContactRow.js';
import { type ContactColumn, columnsOf } from './contactColumns.js';
import type { ContactField } from './contactHeadings.js';

/** What one row of a contact list says, gathered by meaning from whatever columns the list has. */
export function foundInRow(
  cells: string[],
  columns: ContactColumn[],
  place: { row: number; line: number },
): FoundContact {
  const all = (field: ContactField): Found[] =>
    columnsOf(columns, field)
      .map(({ index, name }) => ({ column: name, value: cells[index] ?? '' }))
      .filter(({ value }) => value.trim() !== '');
  // An empty cell is found too: a missing name is reported under its heading.
  const one = (field: ContactField): Found | undefined => {
    const first = columnsOf(columns, field)[0];
    return all(field)[0] ?? (first && { column: first.name, value: '' });
  };
  return {
    ...place,
    givenName: one('givenName'),
    middleName: one('middleName'),
    familyName: one('familyName'),
    name: one('name'),
    emails: all('email').map((email) => readableAddress(email, cells, columns)),
    phones: phonesIn(cells, columns),
    organizationName: one('organizationName'),
    organizationNumber: one('organizationNumber'),
    municipality: one('municipality'),
    title: one('title'),
    notes: one('notes'),
  };
}

/**
 * Outlook exports a colleague of the same Exchange as "/o=ExchangeLabs/..."; the address people use then stands in
 * parentheses in the display name beside it.
 */
function readableAddress(email: Found, cells: string[], columns: ContactColumn[]): Found {
  if (!/^\/o=/i.test(email.value.trim())) return email;
  const number = /\d/.exec(email.column)?.[0] ?? '';
  const display = columns.find(({ name }) => {
    const isDisplayName = /display name|visningsnamn/i.test(name) && /e-?(?:mail|post)/i.test(name);
    return isDisplayName && (/\d/.exec(name)?.[0] ?? '') === number;
  });
  const address = /\(([^()\s]+@[^()\s]+)\)\s*$/.exec(display ? (cells[display.index] ?? '') : '');
  return address ? { column: email.column, value: address[1]! } : email;
}

const labelRanks: [RegExp, number][] = [
  [/mobil|cell/i, 1],
  [/work|arbete|jobb/i, 2],
  [/main|växel/i, 50],
  [/home|hem/i, 52],
];

/** Telephones in the order of use. A fax or a pager is none. */
function phonesIn(cells: string[], columns: ContactColumn[]): Found[] {
  return columnsOf(columns, 'phone')
    .map(({ index, name, meaning, labelIndex }) => {
      const label = labelIndex === undefined ? '' : (cells[labelIndex] ?? '');
      const rank = labelRanks.find(([pattern]) => pattern.test(label))?.[1] ?? meaning!.rank;
      return { column: name, value: cells[index] ?? '', rank, label };
    })
    .filter(({ value, label }) => value.trim() !== '' && !/fax|pager|personsök/i.test(label))
    .sort((one, other) => one.rank - other.rank)
    .map(({ column, value }) => ({ column, value }));
}
