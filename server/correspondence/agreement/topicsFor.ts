import type { Mention } from './Mention.js';
import type { Reader } from './Reader.js';
import type { Sentence } from './Sentence.js';
import type { StanceMention } from './StanceMention.js';
import { stem } from './stem.js';
import type { Surroundings } from './Surroundings.js';
import { WHOLE_DOCUMENT } from './wholeDocument.js';

/** Words that point back to the matter of the sentence or heading before. */
export const POINTS_BACK =
  /(?<!\p{L})(?:detta|det|denna|den|förslaget|förslagen|dessa|sådan|sådant|sådana|frågan|åtgärden|modellen|ändringen|delen|nivån|begäran|kravet|kraven|önskemålet|önskan|synpunkten|synpunkterna|idén|tanken|inriktningen|planen|planerna|uppfattningen|bilden|åsikten|(?:vår|regionens|länsstyrelsens|huvudmännens) (?:linje|hållning|ståndpunkt|inställning|uppfattning|mening))(?!\p{L})/iu;

/** What something may be used for. */
const USED_FOR = /(?<!\p{L})(?:använd|nyttja|utnyttja)\p{L}*\s(?:(?:även|också|bara|endast)\s)?(?:till|för)\s/iu;

/** Words that answer what was said before, and need no object. */
const ANSWERS =
  /(?<!\p{L})(?:instäm(?:mer|de|t)|(?:håller|höll)(?: \p{L}+){0,3} med|(?:svarade|sade|sa)(?: \p{L}+)? (?:ja|nej))(?!\p{L})/iu;

/** The matter is what the word of stance has nearest after it, else nearest before; what is joined to it by "och" too. */
export function topicsFor(
  topics: Mention<string>[],
  mention: StanceMention,
  [from, until]: [number, number],
  plain: string,
): string[] {
  // "Om taket höjs måste stödet öka": what is supposed is not what is wished for.
  const supposed = /^(?:om|ifall|skulle|för det fall)\s/iu.test(plain) ? mention.from : 0;
  const inPart = topics.filter((each) => each.from >= from && each.until <= until && each.until > supposed);
  const after = inPart.filter((each) => each.from >= mention.from - 1);
  const before = inPart.filter((each) => each.from < mention.from).reverse();
  const subjectFirst =
    mention.stance === null ||
    (!mention.isFormal && mention.wish !== null && before.length > 0 && mention.until - mention.from < 6);
  const isRelative = /(?<!\p{L})(?:som|vilket|vilka)\s(?:\p{L}+\s){0,3}$/iu.test(plain.slice(0, mention.from));
  // "stödet får användas till stamnätet": the matter is what it may be used for.
  const use = USED_FOR.exec(plain.slice(from, until));
  if (use !== null) {
    const purpose = from + use.index + use[0].length;
    const isPurpose = (each: Mention<string>): boolean => each.from >= purpose;
    if (inPart.some(isPurpose)) return [...new Set([...inPart.filter(isPurpose), ...inPart].map((each) => each.value))];
  }
  const order = subjectFirst || isRelative ? [...before, ...after] : [...after, ...before];
  return [...new Set(order.map((each) => each.value))];
}

/** Topics that the sentence takes over from its row, its heading or the sentence before. */
export function carriedTopics(
  plain: string,
  reader: Reader,
  sentence: Sentence,
  around: Surroundings,
  own: string[],
): string[] {
  if (own.length > 0) return [];
  const row = sentence.row === null ? [] : reader.topics(sentence.row).map((each) => each.value);
  if (row.length > 0) return row;
  const heading = sentence.heading === null ? [] : reader.topics(sentence.heading).map((each) => each.value);
  if (heading.length > 0) return [...new Set(heading)];
  if (WHOLE_DOCUMENT.test(plain)) return [];
  return POINTS_BACK.test(plain) || ANSWERS.test(plain) || namesTail(plain, around.topicWords) ? around.topicIds : [];
}

/** "Kraven" after "täckningskraven", "taket" after "avgiftstaket". */
export function namesTail(plain: string, words: string[]): boolean {
  return [...plain.matchAll(/\p{L}{4,}/gu)].some((match) => {
    const tail = stem(match[0].toLowerCase());
    return tail.length >= 3 && tail !== match[0].toLowerCase() && words.some((word) => word.endsWith(tail));
  });
}
