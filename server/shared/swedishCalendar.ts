/*
 * Days that do not count when silence is measured: Swedish public holidays, the eves that are as good as holidays, and
 * July. Days are texts, `2026-06-19`.
 */

/** A Swedish public holiday, or one of the three eves that the law on holidays puts beside the Sundays. */
export type Holiday =
  | 'NEW_YEARS_DAY'
  | 'EPIPHANY'
  | 'GOOD_FRIDAY'
  | 'EASTER_SUNDAY'
  | 'EASTER_MONDAY'
  | 'MAY_DAY'
  | 'ASCENSION_DAY'
  | 'WHIT_SUNDAY'
  | 'WHIT_MONDAY'
  | 'NATIONAL_DAY'
  | 'MIDSUMMER_EVE'
  | 'MIDSUMMER_DAY'
  | 'ALL_SAINTS_DAY'
  | 'CHRISTMAS_EVE'
  | 'CHRISTMAS_DAY'
  | 'BOXING_DAY'
  | 'NEW_YEARS_EVE';

const DAY_MS = 86_400_000;

/** The day so many days after another; before it, when negative. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

const dayIn = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Easter Sunday of a year of the Gregorian calendar, from the age of the moon and the Sunday that follows its fullness. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const late = moon === 29 || (moon === 28 && golden > 10) ? 1 : 0;
  const fullMoon = daysAfter(dayIn(year, 3, 21), moon - late);
  return daysAfter(fullMoon, 7 - weekdayOf(fullMoon));
}

/** The first day of a weekday (0 for Sunday) on or after a day. */
const firstOnOrAfter = (day: string, weekday: number) => daysAfter(day, (weekday - weekdayOf(day) + 7) % 7);

/** In 2005 the national day became a holiday in the place of Whit Monday. */
const NATIONAL_DAY_SINCE = 2005;

function computeHolidays(year: number): Map<string, Holiday> {
  const easter = easterSunday(year);
  const midsummerDay = firstOnOrAfter(dayIn(year, 6, 20), 6);
  return new Map<string, Holiday>([
    [daysAfter(easter, -2), 'GOOD_FRIDAY'],
    [easter, 'EASTER_SUNDAY'],
    [daysAfter(easter, 1), 'EASTER_MONDAY'],
    [daysAfter(easter, 39), 'ASCENSION_DAY'],
    [daysAfter(easter, 49), 'WHIT_SUNDAY'],
    [daysAfter(midsummerDay, -1), 'MIDSUMMER_EVE'],
    [midsummerDay, 'MIDSUMMER_DAY'],
    [firstOnOrAfter(dayIn(year, 10, 31), 6), 'ALL_SAINTS_DAY'],
    [dayIn(year, 1, 1), 'NEW_YEARS_DAY'],
    [dayIn(year, 1, 6), 'EPIPHANY'],
    [dayIn(year, 5, 1), 'MAY_DAY'],
    [dayIn(year, 12, 24), 'CHRISTMAS_EVE'],
    [dayIn(year, 12, 25), 'CHRISTMAS_DAY'],
    [dayIn(year, 12, 26), 'BOXING_DAY'],
    [dayIn(year, 12, 31), 'NEW_YEARS_EVE'],
    ...(year < NATIONAL_DAY_SINCE
      ? [[daysAfter(easter, 50), 'WHIT_MONDAY'] as const]
      : [[dayIn(year, 6, 6), 'NATIONAL_DAY'] as const]),
  ]);
}

const known = new Map<number, Map<string, Holiday>>();

/** The holidays of a year, each under its day. Where two fall on one day, the one with a fixed date names it. */
export function holidaysOf(year: number): ReadonlyMap<string, Holiday> {
  let holidays = known.get(year);
  if (!holidays) known.set(year, (holidays = computeHolidays(year)));
  return holidays;
}

/** Whether a day is a holiday. A plain Sunday is none. */
export function isHoliday(day: string): boolean {
  return holidaysOf(Number(day.slice(0, 4))).has(day);
}

/** Why a day does not count when silence is measured; null when it counts. */
export function pauseOf(day: string): Holiday | 'JULY' | null {
  if (day.slice(5, 7) === '07') return 'JULY';
  return holidaysOf(Number(day.slice(0, 4))).get(day) ?? null;
}

/** The days from the first to the last, both included, that do not count, in order. */
export function pausedDays(first: string, last: string): string[] {
  const paused: string[] = [];
  for (let day = first; day <= last; day = daysAfter(day, 1)) if (pauseOf(day)) paused.push(day);
  return paused;
}
