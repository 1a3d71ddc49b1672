import { createHash } from 'node:crypto';
import { Refusal } from '../Refusal.js';

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

export function encodeCursor(keyset: Keyset, keys: string[]): string {
  return Buffer.from(JSON.stringify([keyset.order, keyset.filter, keyset.caller, ...keys])).toString('base64url');
}

const parts: [keyof Keyset, string, string][] = [
  ['order', 'en annan ordning', 'another order'],
  ['filter', 'en annan lista eller ett annat filter', 'another list or filter'],
  ['caller', 'en annan person', 'another person'],
];

/** The keys of a cursor made for this very list; INVALID_CURSOR, saying which part does not match, for any other. */
export function decodeCursor(cursor: string, keyset: Keyset, length: number): string[] {
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    read = null;
  }
  if (!Array.isArray(read) || read.some((part) => typeof part !== 'string')) {
    throw new Refusal('INVALID_CURSOR', {
      sv: 'Markören är ingen markör från en lista här.',
      en: 'The cursor is not one of a list here.',
    });
  }
  const [order, filter, caller, ...keys] = read as string[];
  const made: Partial<Keyset> = { order: order!, filter: filter!, caller: caller! };
  const wrong = parts.find(([part]) => made[part] !== keyset[part]);
  if (wrong || keys.length !== length) {
    const [, sv, en] = wrong ?? parts[0]!;
    throw new Refusal('INVALID_CURSOR', { sv: `Markören gjordes för ${sv}.`, en: `The cursor was made for ${en}.` });
  }
  return keys;
}
