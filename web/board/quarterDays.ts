import type { Day } from '../shared/time/calendar';

/** First and last day of a quarter written "2026-Q3"; of the one that `today` lies in for anything else. */
export function quarterDays(quarter: string, today: Day): { from: Day; until: Day } {
  const found = /^(\d{4})-Q([1-4])$/.exec(quarter);
  const year = Number(found?.[1] ?? today.slice(0, 4));
  const number = found ? Number(found[2]) : Math.ceil(Number(today.slice(5, 7)) / 3);
  const iso = (month: number, day: number) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
  return { from: iso(3 * (number - 1), 1), until: iso(3 * number, 0) };
}
