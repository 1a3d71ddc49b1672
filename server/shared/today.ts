import { sql } from 'kysely';

/** Today where the partnerships are, as SQL. */
export const TODAY = sql`(now() at time zone 'Europe/Stockholm')::date`;

const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** The day a moment falls on in Sweden, as `2026-11-23`. */
export function dayOf(moment: Date): string {
  return swedishDay.format(moment);
}

/** Today in Sweden. */
export function today(): string {
  return dayOf(new Date());
}
