import { refusePersonalNumber } from '../../contact/refusePersonalNumber.js';
import { Refusal } from '../../shared/Refusal.js';
import { ImportSource } from '../Import.js';
import type { FoundProblem } from '../ImportProblem.js';
import type { ContactRow } from '../parsing/ContactRow.js';
import { readContactList } from '../parsing/readContactList.js';
import { readVCards } from '../parsing/readVCards.js';

/** A column of a contact list. */
export interface Heading {
  name: string;
  /** what it was taken for; null: not used */
  mappedTo: string | null;
}

/** The people of a file: rows that can be brought in, and what is wrong with the others. */
export interface PeopleOfFile {
  rows: ContactRow[];
  problems: FoundProblem[];
  /** empty for vCards */
  headings: Heading[];
}

/** What the register takes, which is less than what a file may hold; in characters, or addresses. */
const LONGEST = { givenName: 100, familyName: 100, phone: 50 } as const;
const MOST_ADDRESSES = 20;

const PROPERTIES: Record<string, string> = {
  givenName: 'N',
  familyName: 'N',
  phone: 'TEL',
  email: 'EMAIL',
  title: 'TITLE',
};

/** Reads a contact list or vCards. @throws UnreadableFile */
export function readPeople(source: ImportSource, bytes: Uint8Array): PeopleOfFile {
  const list =
    source === ImportSource.VCARD ? { ...readVCards(bytes), headings: [] as Heading[] } : readContactList(bytes);
  const columnOf = (field: string) =>
    source === ImportSource.VCARD
      ? PROPERTIES[field]!
      : ((list.headings.find((one) => one.mappedTo === field) ?? list.headings.find((one) => one.mappedTo === 'name'))
          ?.name ?? null);
  const rows: ContactRow[] = [];
  const problems: FoundProblem[] = [...list.problems];
  for (const row of list.rows) {
    const unfit = unfitIn(row).map(({ field, ...rest }) => ({
      row: row.row,
      line: row.line,
      column: columnOf(field),
      ...rest,
    }));
    if (unfit.length === 0) rows.push(row);
    problems.push(...unfit);
  }
  problems.sort((one, other) => one.row - other.row);
  return { rows, problems, headings: list.headings };
}

type Unfit = Pick<FoundProblem, 'code' | 'value'> & { field: string };

function unfitIn(row: ContactRow): Unfit[] {
  const tooLong = (Object.keys(LONGEST) as (keyof typeof LONGEST)[]).flatMap((field): Unfit[] => {
    const text = row[field] ?? '';
    return text.length > LONGEST[field]
      ? [{ field, code: 'FIELD_TOO_LONG', value: text.slice(0, 80).toWellFormed() }]
      : [];
  });
  const tooMany: Unfit[] = row.otherEmails.length > MOST_ADDRESSES ? [{ field: 'email', code: 'TOO_MANY_VALUES' }] : [];
  const personal = (['givenName', 'familyName', 'title'] as const).flatMap((field): Unfit[] =>
    holdsPersonalNumber(row[field]) ? [{ field, code: 'PERSONAL_NUMBER' }] : [],
  );
  return [...tooLong, ...tooMany, ...personal];
}

/** Whether the contact room would refuse the text for a personal identity number in it. */
export function holdsPersonalNumber(text: string | undefined): boolean {
  try {
    refusePersonalNumber('', text);
    return false;
  } catch (error) {
    if (error instanceof Refusal) return true;
    throw error;
  }
}
