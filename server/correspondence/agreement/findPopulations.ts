import { Population } from './Claim.js';
import type { Mention } from './Mention.js';
import { wholeWord } from './wholeWord.js';

const NOUNS: [Population, RegExp][] = [
  [
    Population.HOUSEHOLDS_AND_WORKPLACES,
    wholeWord('hushåll(?:en)? (?:och|samt|eller) (?:arbetsställe(?:n|na)|företag(?:en)?|arbetsplatser(?:na)?)'),
  ],
  [
    Population.HOUSEHOLDS,
    wholeWord(
      '(?:\\p{L}*hushåll(?:et|en|s|ens)?|hushållsandel\\p{L}*|hushållsnivå|bostäder(?:na)?|permanentboende|permanentbostäder(?:na)?|åretruntboende|hem(?:men)? som)',
    ),
  ],
  [
    Population.WORKPLACES,
    wholeWord(
      '(?:\\p{L}*arbetsställe(?:n|na|nas|t)?|arbetsplats(?:er|erna)?|\\p{L}*företag(?:en|ens|are|arna)?|verksamhetsställen?|verksamheter(?:na)?)',
    ),
  ],
  [
    Population.HOLIDAY_HOMES,
    wholeWord(
      '(?:fritidshus(?:en|ens)?|fritidsbostäder(?:na)?|fritidsboenden?|fritidsfastighet(?:er|erna)|stugor(?:na)?|sommarstugor)',
    ),
  ],
  [
    Population.BUILDINGS,
    wholeWord(
      '(?:byggnad(?:er|erna|ernas)?|flerbostadshus(?:en)?|villor(?:na)?|småhus(?:en)?|lägenheter(?:na)?|fastighet(?:er|erna|ernas)?|adress(?:er|erna)|gårdar(?:na)?|anslutningspunkter(?:na)?)',
    ),
  ],
  [
    Population.PERSONS,
    wholeWord(
      '(?:invånare(?:n|na|nas)?|person(?:er|erna)|människor(?:na)?|(?:läns|kommun)?befolkning(?:en|ens)?|boende|medborgare|länsbor(?:na)?|jämtar(?:na)?)',
    ),
  ],
  [Population.MUNICIPALITIES, wholeWord('kommun(?:er|erna|ernas|ers)')],
  [
    Population.VILLAGES,
    wholeWord('(?:byar(?:na)?|byalag(?:en)?|byanät(?:en)?|fiberförening(?:ar|arna)|orter(?:na)?|bygder(?:na)?)'),
  ],
  [
    Population.ROADS,
    wholeWord(
      '(?:\\p{L}*väg(?:ar|arna|nät|nätet|nätets|sträckor|sträckorna|sträckan|en)|sträckning(?:en)?|[EÖ]\\d{1,3}(?:an|:s|:an)?|väg \\d{2,4}|järnväg(?:ar|en)?|vägkilometer)',
    ),
  ],
  [Population.AREA, wholeWord('(?:ytan|landyta(?:n)?|yta|arealen|yttäckning(?:en)?)')],
  [
    Population.OTHER,
    wholeWord(
      '(?:projekt(?:en)?|ansökning(?:ar|arna)|anslutning(?:ar|arna)|abonnemang|noder(?:na)?|master(?:na)?|mobilmaster|basstationer(?:na)?|operatörer(?:na)?|remissinstanser(?:na)?|kunder(?:na)?|förening(?:ar|arna)|regioner(?:na)?|län(?:en)?|aktörer(?:na)?|nätägare|prioriteringar(?:na)?|beslut)',
    ),
  ],
];

/** Of what a sentence's figures are shares or counts: households, workplaces, buildings. */
export function findPopulations(plain: string): Mention<Population>[] {
  const found: Mention<Population>[] = [];
  for (const [value, pattern] of NOUNS) {
    for (const match of plain.matchAll(pattern)) {
      const from = match.index;
      const until = from + match[0].length;
      if (
        isProperWord(match[0]) ||
        isNameOfCounty(plain, from, match[0]) ||
        found.some((each) => from < each.until && each.from < until)
      )
        continue;
      found.push({ value, from, until });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

/** "Jämtlands län" is a place, "21 län" is a count. */
function isNameOfCounty(plain: string, at: number, word: string): boolean {
  return /^län$/iu.test(word) && /\p{Lu}\p{L}+s\s$/u.test(plain.slice(Math.max(0, at - 30), at));
}

/** Words that only sound like a population: "fiberföretag" is an actor, "energiföretagen" too. */
function isProperWord(word: string): boolean {
  return /^(?:nät|fiber|energi|tele|bredbands|it-)\p{L}*företag/iu.test(word);
}
