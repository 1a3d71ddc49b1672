import type { Claim } from './Claim.js';
import type { DateMention } from './DateMention.js';
import type { Quantity } from './Quantity.js';
import type { Surroundings } from './Surroundings.js';

export type Years = Pick<Claim, 'year' | 'on' | 'onUntil' | 'sinceYear'>;

const NONE: Years = { year: null, on: null, onUntil: null, sinceYear: null };
const NOW = /(?<!\p{L})(?:i dag|idag|nu|för närvarande|dagsläget|nuläget|senaste)(?!\p{L})/iu;
const SINCE = /(?:sedan|jämfört med|mellan|från)\s(?:år(?:en|et)?\s)?$/iu;

/** "14 procentenheter under riket" is a distance within one year, and no change between two. */
const BESIDE = /^\s(?:under|över|efter|bakom|lägre|högre|sämre|bättre|från)(?!\p{L})/iu;

/** The year that each figure of a sentence speaks of, and for a difference the year it is counted from. */
export function yearsFor(
  dates: DateMention[],
  plain: string,
  quantities: Quantity[],
  parts: [number, number][],
  around: Surroundings,
): Years[] {
  const distinct = [...new Set(dates.map((each) => each.year))];
  const starts =
    quantities[0]?.isStart === true &&
    quantities.length >= 2 &&
    quantities.slice(2).every((each) => each.isChange) &&
    dates.length === 2 &&
    dates.every((each) => each.until <= (quantities[0]?.from ?? 0));
  // "mellan 2017 och 2019, från 65 till 73 procent"
  if (starts)
    return quantities.map((quantity, at) => {
      const date = dates[at];
      return quantity.isChange || date === undefined ? difference(dates, distinct, plain) : told(date);
    });
  const years = quantities.map((quantity, at) => {
    if (quantity.isChange && !BESIDE.test(plain.slice(quantity.until))) return difference(dates, distinct, plain);
    const [from, until] = parts[at] ?? [0, plain.length];
    const own = dates.filter((each) => each.from >= from && each.until <= until && !isSince(plain, each));
    const nearest = own.reduce<DateMention | undefined>(
      (best, each) => (best === undefined || gap(each, quantity) < gap(best, quantity) ? each : best),
      undefined,
    );
    if (nearest !== undefined) return told(nearest);
    if (quantity.isStart) return NONE;
    const before = dates.filter((each) => each.until <= (quantities[0]?.from ?? 0) && !isSince(plain, each));
    if (before[0] !== undefined && distinct.length === 1) return told(before[0]);
    const only = dates[0];
    if (
      only !== undefined &&
      distinct.length === 1 &&
      !quantities.some((each) => each.isStart) &&
      !isSince(plain, only) &&
      !/jämfört|mot\s/u.test(plain) &&
      !plain.slice(quantity.until, quantities.at(-1)?.from).includes('(')
    )
      return told(only);
    if (dates.length > 0 || NOW.test(plain)) return NONE;
    return { ...NONE, year: around.year, on: around.on };
  });
  return pairedLike(quantities, years, dates);
}

function told(date: DateMention): Years {
  return { year: date.year, on: date.on, onUntil: date.onUntil, sinceYear: null };
}

function isSince(plain: string, date: DateMention): boolean {
  const isOfYear = /^\s(?:års?)(?!\p{L})/iu.test(plain.slice(date.until, date.until + 6));
  return !isOfYear && SINCE.test(plain.slice(Math.max(0, date.from - 25), date.from)) && date.lastYear === null;
}

function gap(date: DateMention, quantity: Quantity): number {
  return date.from >= quantity.from ? date.from - quantity.until : quantity.from - date.until + 3;
}

function difference(dates: DateMention[], years: number[], plain: string): Years {
  const span = dates.find((each) => each.lastYear !== null);
  if (span !== undefined) return { ...NONE, sinceYear: span.year, year: span.lastYear };
  if (years.length >= 2) return { ...NONE, sinceYear: Math.min(...years), year: Math.max(...years) };
  const only = dates[0];
  if (only === undefined) return NONE;
  return isSince(plain, only) ? { ...NONE, sinceYear: only.year } : { ...NONE, year: only.year };
}

/** "från 44 procent 2017 till 49 procent 2019, i Härjedalen från 49 till 59": each later pair is of the years of the first. */
function pairedLike(quantities: Quantity[], years: Years[], dates: DateMention[]): Years[] {
  const first = quantities.findIndex((each) => each.isStart);
  const [start, end] = [years[first], years[first + 1]];
  if (start?.year == null || end?.year == null || dates.length > 2) return years;
  return years.map((own, at) => {
    if (at <= first + 1 || quantities[at]?.isChange === true) return own;
    return quantities[at]?.isStart === true ? start : quantities[at - 1]?.isStart === true ? end : own;
  });
}
