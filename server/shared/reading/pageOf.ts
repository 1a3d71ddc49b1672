import { Refusal } from '../Refusal.js';
import type { Args } from './Reading.js';

const PAGE_LIMIT = 100;

/** How many rows of a list are asked for, and from which end. Refuses what is no page. */
export function pageOf(args: Args, name: string): { size: number; backwards: boolean } {
  const first = args['first'] as number | null | undefined;
  const last = args['last'] as number | null | undefined;
  const size = first ?? last;
  if (size === null || size === undefined || (first != null && last != null)) {
    throw new Refusal(
      'BAD_USER_INPUT',
      { sv: `Listan ${name} behöver antingen first eller last.`, en: `The list ${name} needs either first or last.` },
      { field: 'first' },
    );
  }
  if (size < 1 || size > PAGE_LIMIT) {
    throw new Refusal(
      'BAD_USER_INPUT',
      { sv: `En sida av ${name} rymmer 1 till 100 rader.`, en: `A page of ${name} holds 1 to 100 rows.` },
      { field: first != null ? 'first' : 'last' },
    );
  }
  if (args['after'] != null && args['before'] != null) {
    throw new Refusal(
      'BAD_USER_INPUT',
      { sv: 'Ange after eller before, inte båda.', en: 'Give after or before, not both.' },
      { field: 'after' },
    );
  }
  return { size, backwards: last != null };
}
