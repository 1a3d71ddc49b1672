import type { Numeral } from './Numeral.js';
import { numberWord } from './numberWord.js';

const DIGITS =
  /(?<![\p{L}\p{N}])(?<!\d[.,:/])(\d{1,3}(?:[ .]\d{3})+(?!\d)|\d{1,15})(?:,(\d{1,6})|\.(\d{1,2}))?(?!\d)/gu;
const WORDS = /(?<![\p{L}\p{N}])\p{L}+(?:[ \n]och en halv)?(?![\p{L}\p{N}])/gu;
const SMALL = /^(?:en|ett)$/iu;

/** Every number of a text, in digits or Swedish words, in order. Thousands may be parted by spaces or points. */
export function findNumerals(plain: string): Numeral[] {
  const found = [...inDigits(plain), ...inWords(plain)].sort((one, other) => one.from - other.from);
  // "64 tusen" is one number: the word is its multiplier.
  const isMultiplier = (each: Numeral, before: Numeral | undefined): boolean =>
    each.isInWords &&
    before !== undefined &&
    !before.isInWords &&
    /^\s?$/u.test(plain.slice(before.until, each.from)) &&
    /^(?:tusen|hundra)$/iu.test(plain.slice(each.from, each.until));
  return found
    .filter((each, at) => at === 0 || !isMultiplier(each, found[at - 1]))
    .filter((each, at, kept) => at === 0 || each.from >= (kept[at - 1]?.until ?? 0));
}

function inDigits(plain: string): Numeral[] {
  return [...plain.matchAll(DIGITS)].map((match) => {
    const [whole, digits = '', comma, point] = match;
    const decimals = comma ?? point ?? '';
    const value = Number(`${digits.replace(/[ .]/g, '')}.${decimals || '0'}`);
    const until = match.index + whole.length;
    return { from: match.index, until, value, step: stepOf(value, decimals.length), isInWords: false, isRound: false };
  });
}

function stepOf(value: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals;
  if (value === 0) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

function inWords(plain: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of plain.matchAll(WORDS)) {
    const numeral = wordNumeral(match[0], match.index);
    if (numeral === null) continue;
    const before = found.at(-1);
    if (before !== undefined && isDecimal(plain, before, numeral)) {
      found[found.length - 1] = withDecimal(before, numeral);
    } else if (before !== undefined && joins(plain, before, numeral)) {
      found[found.length - 1] = joined(before, numeral);
    } else found.push(numeral);
  }
  return found;
}

function wordNumeral(words: string, from: number): Numeral | null {
  const [first = '', half] = words.split(/[ \n](?=och en halv)/u);
  const round = /^(.+)tal(?:et)?$/iu.exec(first);
  const value = numberWord(round?.[1] ?? first);
  if (value === null) return null;
  // "en och annan" is no number, and "och en halv" belongs to what stands before it.
  const until = from + words.length;
  const whole = half === undefined ? value : value + 0.5;
  return {
    from,
    until,
    value: whole,
    step: half === undefined ? stepOf(value, 0) : 0.1,
    isInWords: true,
    isRound: round !== null,
  };
}

/** "tre komma åtta" */
function isDecimal(plain: string, before: Numeral, next: Numeral): boolean {
  return /^\skomma\s$/iu.test(plain.slice(before.until, next.from)) && !before.isRound && next.value < 100;
}

function withDecimal(before: Numeral, next: Numeral): Numeral {
  const step = next.value < 10 ? 0.1 : 0.01;
  return { ...before, until: next.until, value: Number((before.value + next.value * step).toFixed(2)), step };
}

/** "åttahundra femtiosju tusen" is one number; "fem sex" is two. */
function joins(plain: string, before: Numeral, next: Numeral): boolean {
  if (!/^[ \n]$/u.test(plain.slice(before.until, next.from)) || before.isRound) return false;
  const word = plain.slice(next.from, next.until);
  if (/^(?:hundra|tusen)/iu.test(word)) return true;
  const last = plain.slice(before.from, before.until);
  return /(?:hundra|tusen)$/iu.test(last) && !SMALL.test(word) && next.value < 1000;
}

function joined(before: Numeral, next: Numeral): Numeral {
  const multiplies = next.value === 100 || next.value === 1000;
  const value = multiplies ? before.value * next.value : before.value + next.value;
  return { ...before, until: next.until, value, step: stepOf(value, 0), isRound: next.isRound };
}
