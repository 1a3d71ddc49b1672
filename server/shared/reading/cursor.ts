import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { Refusal } from '../Refusal.js';
import type { Order, Sql } from './Reading.js';

/** What a cursor was made for: order, filter and caller, each as a fingerprint. */
export interface Keyset {
  order: string;
  filter: string;
  caller: string;
}

/** A short fingerprint of a value: enough to tell a mistaken use, no secret. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 8);
}

/** How every cursor of a list begins, before its keys: JSON without its end. */
export function cursorStart({ order, filter, caller }: Keyset): string {
  return `${JSON.stringify([order, filter, caller]).slice(0, -1)},`;
}

/** The cursor of a row, written by the database: base64url of JSON, the list's own fingerprints and then the row's keys. */
export function cursorSql(start: unknown, keys: Sql): Sql {
  return sql`translate(encode(convert_to(${start}::text || substr(${keys}, 2), 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

const parts: [keyof Keyset, string, string][] = [
  ['order', 'en annan ordning', 'another order'],
  ['filter', 'en annan lista eller ett annat filter', 'another list or filter'],
  ['caller', 'en annan person', 'another person'],
];

const isMoment = (text: string) =>
  /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/.test(text) &&
  Number.isFinite(Date.parse(text.slice(0, 19).replace(' ', 'T')));

/** Whether a key is as PostgreSQL writes a value of its type: a cursor is the caller's to forge. */
const fits: Record<Order['type'], (key: string) => boolean> = {
  text: (key) => !key.includes('\0'),
  uuid: (key) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key),
  integer: (key) => /^-?\d{1,10}$/.test(key),
  bigint: (key) => /^-?\d{1,18}$/.test(key),
  'double precision': (key) => key !== '' && Number.isFinite(Number(key)),
  date: (key) => /^-?infinity$/.test(key) || isMoment(`${key} 00:00:00+00`),
  timestamptz: (key) => /^-?infinity$/.test(key) || isMoment(key),
};

const invalid = () =>
  new Refusal('INVALID_CURSOR', {
    sv: 'Markören är ingen markör från en lista här.',
    en: 'The cursor is not one of a list here.',
  });

/** The keys of a cursor made for this very list; INVALID_CURSOR, saying which part does not match, for any other. */
export function decodeCursor(cursor: string, keyset: Keyset, types: Order['type'][]): string[] {
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    read = null;
  }
  if (!Array.isArray(read) || read.some((part) => typeof part !== 'string')) throw invalid();
  const [order, filter, caller, ...keys] = read as string[];
  const made: Partial<Keyset> = { order: order!, filter: filter!, caller: caller! };
  const wrong = parts.find(([part]) => made[part] !== keyset[part]);
  if (wrong) {
    const [, sv, en] = wrong;
    throw new Refusal('INVALID_CURSOR', { sv: `Markören gjordes för ${sv}.`, en: `The cursor was made for ${en}.` });
  }
  if (keys.length !== types.length || !keys.every((key, at) => fits[types[at]!](key))) throw invalid();
  return keys;
}
