import type { DateMention } from './DateMention.js';
import { numberWord } from './numberWord.js';
import { wholeWord } from './wholeWord.js';

const NEXT = wholeWord('året (?:därefter|därpå|efter)|(?:det )?(?:därpå )?följande år(?:et)?');
const LAST = wholeWord('året (?:innan|dessförinnan|före)|(?:det )?föregående år(?:et)?');
const SAME = wholeWord('(?:samma|nämnda|detta|det) år(?:et)?|då');
const STEP = wholeWord('(\\p{L}+|\\d{1,2}) år (senare|därefter|tidigare|innan|dessförinnan)');

/**
 * The dates of a sentence with those that are told from another: "året därpå", "två år senare", "samma år". They count
 * from the year named before them, in the sentence or before it; a year named right after says the same.
 */
export function withRelativeYears(plain: string, dates: DateMention[], before: number | null): DateMention[] {
  const steps = [
    ...[...plain.matchAll(NEXT)].map((match) => ({ match, step: 1 })),
    ...[...plain.matchAll(LAST)].map((match) => ({ match, step: -1 })),
    ...[...plain.matchAll(SAME)].map((match) => ({ match, step: 0 })),
    ...[...plain.matchAll(STEP)].map((match) => ({ match, step: stepOf(match[1] ?? '', match[2] ?? '') })),
  ];
  const all = [...dates];
  for (const { match, step } of steps.sort((one, other) => one.match.index - other.match.index)) {
    const [from, until] = [match.index, match.index + match[0].length];
    if (all.some((each) => (each.from < until && from < each.until) || (each.from >= until && each.from - until < 4)))
      continue;
    const anchor = all.filter((each) => each.until <= from).at(-1)?.year ?? before;
    if (anchor === null || Number.isNaN(step)) continue;
    const year = anchor + step;
    all.push({ from, until, year, on: String(year), onUntil: `${year}-12-31`, isDay: false, lastYear: null });
    all.sort((one, other) => one.from - other.from);
  }
  return all;
}

function stepOf(word: string, turn: string): number {
  const years = /^\d+$/u.test(word) ? Number(word) : (numberWord(word) ?? NaN);
  return /senare|därefter/iu.test(turn) ? years : -years;
}
