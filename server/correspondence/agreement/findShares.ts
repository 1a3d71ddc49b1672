import { Unit } from './Claim.js';
import { bounds } from './bounds.js';
import { leaningBefore } from './leaningBefore.js';
import { numberWord } from './numberWord.js';
import { Leaning, type Quantity } from './Quantity.js';
import { wholeWord } from './wholeWord.js';

const PARTS: Record<string, number> = {
  tredjedel: 3,
  fjärdedel: 4,
  femtedel: 5,
  sjättedel: 6,
  sjundedel: 7,
  åttondel: 8,
  åttondedel: 8,
  niondel: 9,
  niondedel: 9,
  tiondel: 10,
  tiondedel: 10,
};
const ORDINALS: Record<string, number> = {
  tredje: 3,
  fjärde: 4,
  femte: 5,
  sjätte: 6,
  sjunde: 7,
  åttonde: 8,
  nionde: 9,
  tionde: 10,
  annat: 2,
  annan: 2,
  tjugonde: 20,
  hundrade: 100,
};
const HALF = wholeWord('(?:hälften|halva|halvparten)(?= (?:av|länet|befolkningen|kommunen|hushållen)|[ ,.;:)]|$)');
const OF = wholeWord('(\\p{L}+|\\d{1,2}) av (\\p{L}+|\\d{1,3})');
const PIECES = wholeWord(
  '(\\p{L}+|\\d) (tredjedel|fjärdedel|femtedel|sjättedel|sjundedel|åttondel|åttondedel|niondel|niondedel|tiondel|tiondedel)(?:ar|en|arna)?',
);
const EVERY = wholeWord(
  'var(?:t|je)? ?(annat|annan|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|tjugonde|hundrade)(?= (?:\\p{L}+ )?\\p{L}*(?:hushåll|arbetsställe|företag|byggnad|fastighet|invånare|person|fritidshus)| (?:det|så|sådan|sådant)(?=[ .,;]|$)|[.,;]|$)',
);
const NEARLY_ALL = wholeWord(
  '(?:nästan|så gott som|i princip|i stort sett|praktiskt taget|nära nog|i det närmaste|snart sagt|nära på) (?:alla|samtliga|hela|varje|vartenda)|de allra flesta',
);
const ALL = wholeWord(
  '(?<!(?:långt ifrån|långt från|inte|ej|inte ens|utom|på|av|för|till|bland|mot) )(?:alla|samtliga|varje)(?= (?:\\p{L}+ )?\\p{L}*(?:hushåll|arbetsställen|företag|byggnader|fastigheter|fritidshus))',
);
const MOST = wholeWord(
  '(?:en |den )?(?:klar |stor )?(?:majoriteten|majoritet|merparten|flertalet|de flesta|större delen|huvuddelen)',
);
const MINORITY = wholeWord('(?:en )?(?:minoritet(?:en)?|mindre än hälften|färre än hälften|mindre del(?:en)?)');
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 100]);

/** Shares in words: "tre av fyra", "två tredjedelar", "vart femte hushåll", "hälften", "nästan alla". */
export function findShares(plain: string): Quantity[] {
  const found = [
    ...[...plain.matchAll(MINORITY)].map((match) => vague(match, 0, 50)),
    ...[...plain.matchAll(HALF)].map((match) => portion(plain, match, 50)),
    ...[...plain.matchAll(OF)].map((match) => outOf(plain, match)),
    ...[...plain.matchAll(PIECES)].map((match) => piece(plain, match)),
    ...[...plain.matchAll(EVERY)].map((match) =>
      portion(plain, match, 100 / (ORDINALS[(match[1] ?? '').toLowerCase()] ?? 2)),
    ),
    ...[...plain.matchAll(NEARLY_ALL)].map((match) => vague(match, 90, 99.99)),
    ...[...plain.matchAll(MOST)].map((match) => vague(match, 50, 99.99)),
    ...[...plain.matchAll(ALL)].map((match) => vague(match, 99.5, 100)),
  ].filter((each) => each !== null);
  return found.filter(
    (each, at) => !found.slice(0, at).some((elder) => each.from < elder.until && elder.from < each.until),
  );
}

function numberOf(word: string): number | null {
  return /^\d+$/u.test(word) ? Number(word) : numberWord(word);
}

function outOf(plain: string, match: RegExpExecArray): Quantity | null {
  const [some, all] = [numberOf(match[1] ?? ''), numberOf(match[2] ?? '')];
  if (some === null || all === null || some > all || !DENOMINATORS.has(all)) return null;
  // Six of the county's eight municipalities is a count, and has its own population.
  if (
    /^\s(?:\p{L}+\s)?(?:kommun|län|region|operatör|bya|projekt|ansökning|år|gånger|möten)/iu.test(
      plain.slice(match.index + match[0].length),
    )
  )
    return null;
  return portion(plain, match, (100 * some) / all);
}

function piece(plain: string, match: RegExpExecArray): Quantity | null {
  const some = numberOf(match[1] ?? '');
  const of = PARTS[(match[2] ?? '').toLowerCase()];
  return some === null || of === undefined || some > of ? null : portion(plain, match, (100 * some) / of);
}

function portion(plain: string, match: RegExpExecArray, value: number): Quantity {
  const { leaning, from } = leaningBefore(plain, match.index);
  const [low, high] =
    leaning === Leaning.EXACT
      ? [value - 3, value + 3]
      : leaning === Leaning.ABOUT
        ? [value - 5, value + 5]
        : bounds(value, 1, Unit.PERCENT, leaning);
  const wide =
    leaning === Leaning.JUST_ABOVE
      ? [value - 0.5, value + 8]
      : leaning === Leaning.JUST_BELOW
        ? [value - 8, value + 0.5]
        : [low, high];
  return share(from, match, value, wide[0] ?? low, wide[1] ?? high);
}

function vague(match: RegExpExecArray, low: number, high: number): Quantity {
  return share(match.index, match, (low + high) / 2, low, high);
}

function share(from: number, match: RegExpExecArray, value: number, low: number, high: number): Quantity {
  const until = match.index + match[0].length;
  return {
    from,
    until,
    value,
    low,
    high,
    unit: Unit.PERCENT,
    isApproximate: true,
    population: null,
    isChange: false,
    isStart: false,
  };
}
