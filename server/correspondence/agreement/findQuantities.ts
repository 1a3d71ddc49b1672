import { answersCount } from './countedBefore.js';
import { type Population, Unit } from './Claim.js';
import { bounds } from './bounds.js';
import { findNumerals } from './findNumerals.js';
import { findPopulations } from './findPopulations.js';
import { findShares } from './findShares.js';
import { leaningBefore } from './leaningBefore.js';
import type { Numeral } from './Numeral.js';
import { Leaning, type Quantity } from './Quantity.js';
import type { UnitFound } from './UnitFound.js';
import { unitAfter } from './unitAfter.js';

interface Counted {
  numeral: Numeral;
  unit: UnitFound | null;
}

const GROWTH =
  /(?:(?:öka|minska|höj|sänk|växt|växe|förbättra|försämra|utöka|reducera)\p{L}*|st[ei]g\p{L}*|sjunk\p{L}*|sjönk|fall\p{L}*|föll|gått (?:upp|ned|ner|tillbaka)|ökning(?:en)?|minskning(?:en)?|uppgång|nedgång|skillnad(?:en)?|skiljer)[^.;:]{0,60}?(?:(?<!\p{L})(?:med|på|om|är|var)\s)(?:\p{L}+\s){0,2}$/iu;
const YEARLIKE = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;
/** Between numbers that share one unit: "44, 60 och 76 procent", "15 respektive 21 Mkr". */
const LISTED = /^\s?(?:,|och|samt|respektive|resp\.|eller|mot|,? och)?\s?(?:i (?:\p{Lu}\p{L}+)(?: kommun)?)?\s?$/u;

/**
 * Every number with a unit: shares, sums of money, counts, speeds and lengths, with ranges and the words that bend them.
 * `plain` must have its references hidden. Speeds that only name a measure are among them.
 */
export function findQuantities(plain: string, counted: Population | null = null): Quantity[] {
  const populations = findPopulations(plain);
  const found = findNumerals(plain).map((numeral) => ({
    numeral,
    unit: unitAfter(plain, numeral, populations) ?? answer(plain, numeral, counted),
  }));
  shareUnits(plain, found);
  const shares = findShares(plain);
  const numbers: Quantity[] = [];
  for (let at = 0; at < found.length; at++) {
    const [one, next] = [found[at], found[at + 1]];
    if (one?.unit == null) continue;
    if (next?.unit != null && isRange(plain, one, next)) {
      numbers.push(range(plain, one.numeral, one.unit, next.numeral, next.unit));
      at++;
    } else numbers.push(single(plain, one.numeral, one.unit));
  }
  numbers.forEach((each, at) => {
    const before = numbers[at - 1];
    // "med 14 procentenheter eller 24 procent": the same difference once more.
    each.isChange ||=
      before?.isChange === true &&
      /^\s?(?:\(|,?\s?(?:eller|dvs\.?|det vill säga|alltså|motsvarande|respektive|i)\s(?:\p{L}+\s){0,2})$/u.test(
        plain.slice(before.until, each.from),
      );
  });
  return [
    ...numbers.filter((each) => !shares.some((share) => each.from < share.until && share.from < each.until)),
    ...shares,
  ].sort((one, other) => one.from - other.from);
}

/** A number without a unit takes its neighbour's, when nothing but a comma, an "och" or a place parts them. */
function shareUnits(plain: string, counted: Counted[]): void {
  for (let at = counted.length - 2; at >= 0; at--) {
    const [one, next] = [counted[at], counted[at + 1]];
    if (one === undefined || next?.unit == null || one.unit !== null) continue;
    if (one.numeral.isInWords && one.numeral.value < 2) continue;
    const gap = plain.slice(one.numeral.until, next.numeral.from);
    const isYear = YEARLIKE(one.numeral.value) && one.numeral.step >= 1 && next.unit.unit !== Unit.SEK;
    if (!isYear && (LISTED.test(gap.replace(QUALIFIED, ' ')) || /^\s?(?:-|till|à|a)\s?$/u.test(gap)))
      one.unit = { ...next.unit, until: one.numeral.until };
  }
  for (let at = 1; at < counted.length; at++) {
    const [whole, part] = [counted[at - 1], counted[at]];
    // "64 213 hushåll, varav 17 000 saknar": a part is of the same as the whole.
    if (
      whole?.unit?.unit === Unit.COUNT &&
      part?.unit === null &&
      !YEARLIKE(part.numeral.value) &&
      part.numeral.value > 1
    )
      if (/^[\s,(]*(?:varav|därav)\s(?:\p{L}+\s){0,2}$/iu.test(plain.slice(whole.unit.until, part.numeral.from)))
        part.unit = { ...whole.unit, factor: 1, until: part.numeral.until };
  }
  for (let at = 1; at < counted.length; at++) {
    const [before, one] = [counted[at - 1], counted[at]];
    if (before?.unit?.unit !== Unit.PERCENT || one === undefined || one.unit !== null || YEARLIKE(one.numeral.value))
      continue;
    const gap = plain.slice(before.unit.until, one.numeral.from);
    const after = plain.slice(one.numeral.until, one.numeral.until + 4);
    if (
      /^\s?(?:\(?(?:år )?\d{4}\)?)?\s?(?:till|mot|respektive|,? och)\s$/u.test(gap) &&
      /^(?:[.,;)]|$| i | år)/u.test(after)
    ) {
      one.unit = { ...before.unit, until: one.numeral.until };
    }
  }
}

function answer(plain: string, numeral: Numeral, population: Population | null): UnitFound | null {
  if (population === null || !answersCount(plain, numeral)) return null;
  return { unit: Unit.COUNT, factor: 1, until: numeral.until, population };
}

const QUALIFIED = /(?:drygt|knappt|cirka|ca\.?|omkring|ungefär|nästan|närmare)\s$/iu;

function isRange(plain: string, one: Counted, next: Counted): boolean {
  if (one.unit?.unit !== next.unit?.unit || one.unit === null) return false;
  const gap = plain.slice(Math.max(one.unit.until, one.numeral.until), next.numeral.from);
  const before = plain.slice(Math.max(0, one.numeral.from - 20), one.numeral.from);
  if (/^\s?-\s?$/u.test(gap)) return true;
  if (/^\s(?:till|à|a|upp till)\s$/u.test(gap))
    return !/från\s(?:\p{L}+\s)?$/iu.test(before) && one.numeral.value < next.numeral.value;
  return (
    /^\s(?:och|till)\s(?:\p{L}+\s)?$/u.test(gap) &&
    /(?<!\p{L})(?:mellan|någonstans mellan)\s(?:\p{L}+\s)?$/iu.test(before)
  );
}

function range(plain: string, one: Numeral, oneUnit: UnitFound, next: Numeral, unit: UnitFound): Quantity {
  const [low, high] = [one.value * oneUnit.factor, next.value * unit.factor].sort((less, more) => less - more) as [
    number,
    number,
  ];
  const before = /mellan\s(?:\p{L}+\s)?$/iu.exec(plain.slice(Math.max(0, one.from - 20), one.from));
  const from = before === null ? leaningBefore(plain, one.from).from : one.from - before[0].length;
  return {
    ...common(plain, one.from, unit),
    from,
    until: Math.max(next.until, unit.until),
    value: (low + high) / 2,
    low,
    high,
    isApproximate: true,
  };
}

function single(plain: string, numeral: Numeral, unit: UnitFound): Quantity {
  const found = leaningBefore(plain, numeral.from);
  const until = unit.unit === Unit.COUNT ? numeral.until : Math.max(unit.until, numeral.until);
  const leaning =
    leaningAfter(plain, unit.until) ??
    (numeral.isRound && found.leaning === Leaning.EXACT ? Leaning.ABOUT : found.leaning);
  const value = tidy(numeral.value * unit.factor);
  const step = numeral.step < 1 || unit.factor === 1 ? numeral.step * unit.factor : unit.factor;
  const [low, high] = bounds(value, step, unit.unit, leaning, numeral.step < 1);
  const isChange =
    unit.unit === Unit.PERCENTAGE_POINTS || GROWTH.test(plain.slice(Math.max(0, found.from - 110), found.from));
  return {
    ...common(plain, found.from, unit),
    from: found.from,
    until,
    value,
    low: tidy(low),
    high: tidy(high),
    isApproximate: leaning !== Leaning.EXACT,
    isChange,
  };
}

function leaningAfter(plain: string, at: number): Leaning | null {
  const after = plain.slice(at, at + 20);
  if (/^\s(?:eller (?:mer|fler|högre)|och (?:uppåt|däröver|mer))/iu.test(after)) return Leaning.AT_LEAST;
  return /^\s(?:ungefär|cirka|eller så|på ett ungefär)/iu.test(after) ? Leaning.ABOUT : null;
}

function common(
  plain: string,
  from: number,
  unit: UnitFound,
): Pick<Quantity, 'unit' | 'population' | 'isChange' | 'isStart'> {
  const isStart = /(?<!\p{L})från\s(?:\p{L}+\s)?$/iu.test(plain.slice(Math.max(0, from - 25), from));
  return { unit: unit.unit, population: unit.population, isChange: unit.unit === Unit.PERCENTAGE_POINTS, isStart };
}

/** 857 tkr is 857 000 kronor, not 857 000.0000000001. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
