import { Population, Unit } from './Claim.js';
import type { Mention } from './Mention.js';
import type { Numeral } from './Numeral.js';
import type { UnitFound } from './UnitFound.js';

const FACTORS: [RegExp, number, boolean][] = [
  [/^(?:mdkr|mdrkr|mdr ?kr)$/iu, 1e9, true],
  [/^(?:miljarder|miljard|mdr|mrd|md)$/iu, 1e9, false],
  [/^(?:mnkr|mkr|msek|milj\.? ?kr|mn ?kr)$/iu, 1e6, true],
  [/^(?:miljoner|miljon|milj|mn)$/iu, 1e6, false],
  [/^(?:tkr|kkr|tsek)$/iu, 1e3, true],
  [/^tusen$/iu, 1e3, false],
];
const PERCENT = /^\)?\s?(?:-procentig\p{L}*|%(?!-?\s?enh)|procent(?:en|s)?(?!\p{L}|-?\s?enh)|proc\.|pct(?!\p{L}))/iu;
const POINTS = /^\s?(?:procent-?\s?enhet\p{L}*|%-?\s?enhet\p{L}*|p\.p\.|pe(?!\p{L}))/iu;
const MULTIPLIER =
  /^\s?(mdr ?kr|mdkr|mdrkr|miljarder|miljard|mdr|mrd|md|milj\.? ?kr|mn ?kr|mnkr|mkr|msek|miljoner|miljon|milj|mn|tusen|tkr|kkr|tsek)\.?(?!\p{L})/iu;
const CROWNS = /^\s?(?:svenska\s)?(?:kronor(?:na)?|kr(?!\p{L})|sek(?!\p{L})|:-)/iu;
const LENGTH = /^\s?(km|kilometer|kilometern|mil|meter)(?!\p{L}|[/²])/iu;
const SPEED =
  /^\s?(?:(m|g)bit(?:\s?\/\s?(?:s|sek|sekund))?|(m|g)b(?:ps|\/s)|(mega|giga)bit(?:\s(?:per|i) sekund(?:en)?)?)(?!\p{L})/iu;
/** Words that part a number from a noun it does not count. */
const PARTING =
  /(?<!\p{L})(?:i|på|till|från|som|har|var|är|med|vid|för|om|och|men|att|under|över|mot|ska|kan|år|procent|genom|hos|per|inom)(?!\p{L})|[,.;:()|\d]/iu;

/** What the number at hand counts, from the words after it; null when nothing says. */
export function unitAfter(plain: string, numeral: Numeral, populations: Mention<Population>[]): UnitFound | null {
  const rest = plain.slice(numeral.until, numeral.until + 60);
  return (
    share(rest, numeral) ??
    money(plain, rest, numeral, populations) ??
    measured(rest, numeral) ??
    counted(plain, numeral, numeral.until, 1, populations) ??
    numbered(plain, numeral, populations)
  );
}

function share(rest: string, numeral: Numeral): UnitFound | null {
  const points = POINTS.exec(rest);
  if (points !== null)
    return { unit: Unit.PERCENTAGE_POINTS, factor: 1, until: numeral.until + points[0].length, population: null };
  const percent = PERCENT.exec(rest);
  return percent && { unit: Unit.PERCENT, factor: 1, until: numeral.until + percent[0].length, population: null };
}

function money(plain: string, rest: string, numeral: Numeral, populations: Mention<Population>[]): UnitFound | null {
  const multiplier = MULTIPLIER.exec(rest);
  if (multiplier === null) return crowns(plain, rest, numeral);
  const [, factor, isMoney] = FACTORS.find(([pattern]) => pattern.test(multiplier[1] ?? '')) ?? [null, 1, false];
  const until = numeral.until + multiplier[0].replace(/\.$/u, '').length;
  const sum = CROWNS.exec(plain.slice(until, until + 20).replace(/^\./u, ' '));
  if (isMoney || sum !== null)
    return { unit: Unit.SEK, factor, until: until + (sum?.[0].length ?? 0), population: null };
  const count = counted(plain, numeral, until, factor, populations);
  if (count !== null) return count;
  return factor >= 1e6 ? { unit: Unit.SEK, factor, until, population: null } : null;
}

function crowns(plain: string, rest: string, numeral: Numeral): UnitFound | null {
  const sum = CROWNS.exec(rest);
  if (sum !== null) return { unit: Unit.SEK, factor: 1, until: numeral.until + sum[0].length, population: null };
  const before = /(?<!\p{L})(?:sek|kr)\s?$/iu.test(plain.slice(Math.max(0, numeral.from - 5), numeral.from));
  return before ? { unit: Unit.SEK, factor: 1, until: numeral.until, population: null } : null;
}

function measured(rest: string, numeral: Numeral): UnitFound | null {
  const length = LENGTH.exec(rest);
  if (length !== null) {
    const factor = { mil: 10, meter: 0.001 }[(length[1] ?? '').toLowerCase()] ?? 1;
    return { unit: Unit.KILOMETRES, factor, until: numeral.until + length[0].length, population: null };
  }
  const speed = SPEED.exec(rest);
  if (speed === null) return null;
  const isGiga = /^g/iu.test(speed[1] ?? speed[2] ?? speed[3] ?? '');
  return {
    unit: Unit.MBIT_PER_SECOND,
    factor: isGiga ? 1000 : 1,
    until: numeral.until + speed[0].length,
    population: null,
  };
}

function counted(
  plain: string,
  numeral: Numeral,
  after: number,
  factor: number,
  populations: Mention<Population>[],
): UnitFound | null {
  const noun = populations.find((each) => each.from >= after);
  if (noun === undefined || noun.from - after > 45) return null;
  const gap = plain.slice(after, noun.from);
  if (!/^\s/u.test(gap) || PARTING.test(gap) || gap.trim().split(/\s+/u).length > 3) return null;
  if (numeral.isInWords && numeral.value < 2) return null;
  // "Mellan 2016 och 2017 ökade andelen hushåll": a year before a verb counts nothing.
  if (factor === 1 && isYear(plain, numeral) && gap.trim() !== '') return null;
  return { unit: Unit.COUNT, factor, until: noun.until, population: noun.value };
}

/** "Antalet byggnader med fiber ökade med 450": the noun stands before. */
function numbered(plain: string, numeral: Numeral, populations: Mention<Population>[]): UnitFound | null {
  const before = plain.slice(0, numeral.from);
  const noun = /(?<!\p{L})antal(?:et)?\s(?:\p{L}+\s){0,2}$/iu;
  const counted = populations.find((each) => each.until <= numeral.from && noun.test(plain.slice(0, each.from)));
  if (
    counted === undefined ||
    isYear(plain, numeral) ||
    !/(?<!\p{L})(?:med|till|från|var|är|på|blev)\s(?:\p{L}+\s)?$/iu.test(before)
  )
    return null;
  if (/^\s?(?:%|procent|kr|m[dk]|år|dagar|månader|\p{L}+bit)/iu.test(plain.slice(numeral.until))) return null;
  return { unit: Unit.COUNT, factor: 1, until: numeral.until, population: counted.value };
}

function isYear(plain: string, { from, until, value }: Numeral): boolean {
  return value >= 1900 && value <= 2100 && /^\d{4}$/u.test(plain.slice(from, until));
}
