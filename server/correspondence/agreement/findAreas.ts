import { AreaClass } from './Claim.js';
import type { Mention } from './Mention.js';
import { wholeWord } from './wholeWord.js';

const CLASSES: [AreaClass, RegExp][] = [
  [
    AreaClass.TOTAL,
    wholeWord(
      '(?:(?:i |inom )?både (?:tätort(?:er)?|stad) och (?:land|lands?bygd|glesbygd)|(?:i )?tätort(?:er)? och (?:landsbygd|glesbygd)|(?:i )?hela (?:länet|kommunen|landet|riket)|som helhet|sammantaget|totalt)',
    ),
  ],
  [
    AreaClass.RURAL,
    wholeWord(
      '(?:(?:utanför|utom|ej i|inte i|bortom) (?:\\p{L}+ )?(?:tätort(?:er|en|erna)?|tätbebyggt område|tätbebyggda områden)|gles- och landsbygd(?:en|er)?|glesbygd(?:en|er|erna|s|ens)?|landsbygd(?:en|er|erna|ens)?|landsbygdshushåll\\p{L}*|glesbygdshushåll\\p{L}*|landsbygdsområden(?:a)?|glest bebyggda?(?: områden)?|glesbebyggt?(?: område)?|på landet)',
    ),
  ],
  [
    AreaClass.URBAN,
    wholeWord(
      '(?:(?:i|inom|i länets|i kommunens) tätort(?:er|en|erna|s)?|tätort(?:er|en|erna|erna?s)|tätortshushåll\\p{L}*|tätbebyggt?(?: område)?|tätbebyggda områden|centralort(?:en|er|erna)?|i tätort)',
    ),
  ],
];

/** Rural, urban or all: which kind of area a sentence's figures speak of. */
export function findAreas(plain: string): Mention<AreaClass>[] {
  const found: Mention<AreaClass>[] = [];
  for (const [value, pattern] of CLASSES) {
    for (const match of plain.matchAll(pattern)) {
      const [from, until] = [match.index, match.index + match[0].length];
      if (!found.some((each) => from < each.until && each.from < until)) found.push({ value, from, until });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}
