import { aboutWords } from './aboutWords.js';
import { findMeasures } from './findMeasures.js';
import { findPopulations } from './findPopulations.js';
import { modalityOf } from './modalityOf.js';
import type { Numeral } from './Numeral.js';
import type { Counted } from './Surroundings.js';

const ASKED = /(?<!\p{L})(?:antal(?:et)?|hur många)\s(?:\p{L}+\s){0,2}$/iu;
const ANSWERED =
  /(?<!\p{L})(?:antalet|svaret|siffran|talet|summan|antal|det|de)\s(?:(?:är|var|blev|till|uppgår|uppgick|som|i dag|nu|totalt|sammanlagt)\s){0,3}(?:(?:alltså|cirka|ca|omkring|drygt|knappt|ungefär)\s)?$/iu;
const ENDS = /^(?:\s?(?:[.,;)]|$)|\s(?:enligt|stycken|st(?!\p{L})|och inte|i |år ))/iu;

/** What a sentence says the number of, or asks it, for the next to give; null when it does not. */
export function countedIn(plain: string): Counted | null {
  const noun = findPopulations(plain).find((each) => ASKED.test(plain.slice(0, each.from)));
  if (noun === undefined) return null;
  return {
    population: noun.value,
    measure: findMeasures(plain)[0]?.value ?? null,
    isComplement: modalityOf(plain, 0, 0, false).isComplement,
    about: aboutWords(plain),
  };
}

/** "Antalet uppgick till 1 480": a number without a noun, that answers what was asked. */
export function answersCount(plain: string, numeral: Numeral): boolean {
  const isYear = /^(?:19|20)\d{2}$/u.test(plain.slice(numeral.from, numeral.until));
  return (
    !isYear &&
    numeral.value >= 2 &&
    ANSWERED.test(plain.slice(0, numeral.from)) &&
    ENDS.test(plain.slice(numeral.until))
  );
}
