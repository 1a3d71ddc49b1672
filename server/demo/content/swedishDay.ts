import type { Day, Moment } from './DemoRows.js';

const DAY_MS = 86_400_000;

const toUtc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => toDay(toUtc(day) + days * DAY_MS);
export const daysBetween = (from: Day, until: Day): number => Math.round((toUtc(until) - toUtc(from)) / DAY_MS);
export const weekday = (day: Day): number => new Date(toUtc(day)).getUTCDay();

/** Easter Sunday by the anonymous Gregorian rule. */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const n = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}

const holidaysByYear = new Map<number, Set<Day>>();

/** Public holidays and the eves that are as good as holidays. */
function holidays(year: number): Set<Day> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const sunday = easter(year);
  const midsummerEve = [19, 20, 21, 22, 23, 24, 25].map((n) => `${year}-06-${n}`).find((day) => weekday(day) === 5);
  const days = new Set<Day>([
    ...['01-01', '01-05', '01-06', '04-30', '05-01', '06-06'].map((day) => `${year}-${day}`),
    ...[-3, -2, 1, 39, 40].map((offset) => addDays(sunday, offset)),
    ...(midsummerEve ? [midsummerEve, addDays(midsummerEve, -1)] : []),
  ]);
  holidaysByYear.set(year, days);
  return days;
}

/** Whether offices in the county hold meetings that day: no weekend, no July, no holiday, nothing between Christmas and Epiphany. */
export function isWorkingDay(day: Day): boolean {
  const known = workingDays.get(day);
  if (known !== undefined) return known;
  const found = isOfficeDay(day);
  workingDays.set(day, found);
  return found;
}

const workingDays = new Map<Day, boolean>();

function isOfficeDay(day: Day): boolean {
  const monthAndDay = day.slice(5);
  if (weekday(day) % 6 === 0 || monthAndDay.startsWith('07')) return false;
  if (monthAndDay >= '12-22' || monthAndDay <= '01-06') return false;
  return !holidays(Number(day.slice(0, 4))).has(day);
}

export function workingDayOnOrBefore(day: Day): Day {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, -1);
  return candidate;
}

export function workingDayOnOrAfter(day: Day): Day {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The nearest Monday to Friday: a due day may fall in July, but not on a Sunday. */
export function weekdayNear(day: Day): Day {
  const number = weekday(day);
  return number === 6 ? addDays(day, -1) : number === 0 ? addDays(day, 1) : day;
}

/** The last Sunday of a month, when Swedish clocks change. */
function lastSunday(year: string, month: '03' | '10'): Day {
  const end = `${year}-${month}-31`;
  return addDays(end, -weekday(end));
}

const summersByYear = new Map<string, [Day, Day]>();

function isSummerTime(day: Day): boolean {
  const year = day.slice(0, 4);
  const [from, until] = summersByYear.get(year) ?? [lastSunday(year, '03'), lastSunday(year, '10')];
  summersByYear.set(year, [from, until]);
  return day >= from && day < until;
}

/** A Swedish wall-clock time ("09:30") on a day, as a moment in UTC. */
export const momentOf = (day: Day, clock: string): Moment =>
  new Date(Date.parse(`${day}T${clock}:00Z`) - (isSummerTime(day) ? 2 : 1) * 3_600_000).toISOString();

/** Which day it is in Sweden at a moment. */
export function dayOf(moment: Date): Day {
  const winter = toDay(moment.getTime() + 3_600_000);
  return isSummerTime(winter) ? toDay(moment.getTime() + 2 * 3_600_000) : winter;
}
