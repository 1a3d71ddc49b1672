import { isOrganizationNumber } from '../../../shared/organizationNumber.js';
import type { ContactRow } from '../ContactRow.js';
import type { RowProblem, RowProblemCode } from '../RowProblem.js';
import { normalizeEmailAddress } from '../normalizeEmailAddress.js';
import { splitPersonName } from './splitPersonName.js';
import { tidyText } from '../tidyText.js';

/** A value as found, with the heading or property it was found under. */
export interface Found {
  column: string;
  value: string;
}

/** Everything found about one person, not yet checked. Of several e-mail addresses and telephones the best is first. */
export interface FoundContact {
  row: number;
  line: number;
  givenName?: Found;
  middleName?: Found;
  familyName?: Found;
  /** the whole name, where the parts are not given apart */
  name?: Found;
  emails: Found[];
  phones: Found[];
  organizationName?: Found;
  organizationNumber?: Found;
  municipality?: Found;
  title?: Found;
  notes?: Found;
}

const longestName = 200;
const longestPhone = 60;
const longestNotes = 50_000;
const longestCell = 2_000;
const mostCells = 50;

/** The checked row of one person, or everything that is wrong with it: a row is whole or it is left out. */
export function composeContactRow(found: FoundContact): ContactRow | RowProblem[] {
  const problems: RowProblem[] = [];
  const report = (code: RowProblemCode, at: Found | undefined, column: string | null = null): void => {
    const value = at && tidyText(at.value);
    problems.push({
      row: found.row,
      line: found.line,
      column: at?.column ?? column,
      code,
      ...(value && { value: shorten(value) }),
    });
  };
  const line = (at: Found | undefined, longest = longestName): string | undefined => {
    const text = at && tidyText(at.value).replace(/\s+/g, ' ');
    if (text && text.length > longest) report('FIELD_TOO_LONG', at);
    return text || undefined;
  };

  const names = nameOf(found, line);
  if (names.givenName === '') report('MISSING_NAME', undefined, found.givenName?.column ?? found.name?.column ?? null);
  else if (names.familyName === '')
    report('MISSING_NAME', undefined, found.familyName?.column ?? found.name?.column ?? null);

  for (const cells of [found.emails, found.phones])
    if (cells.length > mostCells) report('TOO_MANY_VALUES', cells[mostCells]);
  const [email, ...otherEmails] = emailsOf(found.emails.slice(0, mostCells), (at) => report('INVALID_EMAIL', at));
  const [phone, ...otherPhones] = phonesOf(found.phones.slice(0, mostCells), (at) => report('INVALID_PHONE', at));
  const notes = found.notes && tidyText(found.notes.value);
  if (notes && notes.length > longestNotes) report('FIELD_TOO_LONG', found.notes);
  const number = line(found.organizationNumber);
  const organizationNumber = number === undefined ? undefined : isOrganizationNumber(number);
  if (organizationNumber === null) report('INVALID_ORGANIZATION_NUMBER', found.organizationNumber);

  const optional = {
    email,
    phone,
    organizationName: line(found.organizationName),
    organizationNumber: organizationNumber ?? undefined,
    municipality: line(found.municipality),
    title: line(found.title),
    notes: notes || undefined,
  };
  if (problems.length > 0) return problems;
  return { row: found.row, line: found.line, ...names, otherEmails, otherPhones, ...withoutGaps(optional) };
}

/** The parts of the name where both are given, else the whole name split. An e-mail address is no name. */
function nameOf(
  found: FoundContact,
  line: (at: Found | undefined) => string | undefined,
): { givenName: string; familyName: string } {
  const givenName = [line(found.givenName), line(found.middleName)].filter(Boolean).join(' ');
  const familyName = line(found.familyName) ?? '';
  const whole = line(found.name) ?? '';
  if ((givenName !== '' && familyName !== '') || whole === '' || whole.includes('@')) return { givenName, familyName };
  const split = splitPersonName(whole);
  return split.givenName !== '' && split.familyName !== ''
    ? split
    : { givenName: givenName || split.givenName, familyName };
}

/** One cell may hold several addresses; the same address is kept once. A cell is refused whole. */
function emailsOf(cells: Found[], refuse: (at: Found) => void): string[] {
  const addresses = new Set<string>();
  for (const cell of cells) {
    const parts = partsOf(cell, cell.value.includes('<') ? /[;,](?=[^<>]*(?:<|$))/ : /:::|[\s;,]+/);
    const read = parts.map(normalizeEmailAddress);
    if (read.includes(null)) refuse(cell);
    for (const address of read) if (address !== null) addresses.add(address);
  }
  return [...addresses];
}

/** Telephones stay as they are written. Spreadsheets put an apostrophe in front to keep a leading zero; it is dropped. */
function phonesOf(cells: Found[], refuse: (at: Found) => void): string[] {
  const phones = new Set<string>();
  for (const cell of cells) {
    const parts = partsOf(cell, ':::').map((part) => part.replace(/^'\s*/, '').replace(/\s+/g, ' '));
    const isPhone = (part: string): boolean => part.length <= longestPhone && part.replace(/\D/g, '').length >= 3;
    if (!parts.every(isPhone)) refuse(cell);
    for (const part of parts) phones.add(part);
  }
  return [...phones];
}

/** A cell longer than anything sensible is one part, which no check lets through. */
function partsOf({ value }: Found, separator: string | RegExp): string[] {
  const parts = value.length > longestCell ? [value] : value.split(separator);
  return parts.map(tidyText).filter((part) => part !== '');
}

function withoutGaps<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79).toWellFormed()}…`;
}
