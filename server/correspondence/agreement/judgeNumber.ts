import { AreaClass, type Claim, Unit } from './Claim.js';
import { agrees } from './agrees.js';
import { conflictsWithFact } from './factFindings.js';
import type { Examination } from './Examination.js';
import type { IndexedFact, RegisterIndex } from './RegisterIndex.js';
import { commonWords } from './similarity.js';
import { UNKNOWN, type Verdict } from './Verdict.js';

/** What is counted tells nothing of what is told about it. */
const COUNTED = /^(?:hushåll|arbetsställ|företag|byggnad|fastighet|invånar|person|boend|fritidshus)/u;
const PART =
  /(?<!\p{L})(?:varav|därav|av (?:dessa|detta|vilka|dem)|däribland|resten|ytterligare)\s(?:\p{L}+\s){0,3}$/iu;
/** Beyond this many times more or less, it is something else that is told. */
const OTHER_MAGNITUDE = 6;

/** Sets a count, a sum of money, a length or a share of something else against the facts that the sentence is about. */
export function judgeNumber(claim: Claim, { index, stopping }: Examination): Verdict {
  // "varav 800 Mkr 2024" is a part of what the fact is the whole of.
  if (PART.test(claim.sentence.slice(0, Math.max(0, claim.from - claim.sentenceFrom)))) return UNKNOWN;
  const near = candidates(claim, index)
    .map((each) => ({ each, likeness: likeness(claim, each) }))
    .filter(({ likeness: found }) => found > 0)
    .sort((one, other) => other.likeness - one.likeness);
  const support = near.find(({ each }) => agrees(isCap(claim, each) ? { ...claim, low: claim.value } : claim, each));
  if (support !== undefined) return { finding: null, support: support.each };
  const best = near.find(({ each, likeness: found }) => found >= 1 && isOfThatSize(claim, each));
  return best === undefined ? UNKNOWN : { finding: conflictsWithFact(claim, best.each, stopping), support: null };
}

/** Where the fact is itself a ceiling, "högst 875 000" states the ceiling and not that anything below will do. */
function isCap(claim: Claim, { fact }: IndexedFact): boolean {
  return claim.low === 0 && claim.high === claim.value && /högst|max|som mest|tak|upp till/iu.test(fact.sentence);
}

function candidates(claim: Claim, index: RegisterIndex): IndexedFact[] {
  const home = index.register.homePlace ?? '';
  const isAnywhere = claim.unit === Unit.SEK || claim.unit === Unit.KILOMETRES;
  const places = isAnywhere ? ['', claim.place ?? home, '00', home] : [claim.place ?? home, ''];
  return [...new Set(places)]
    .flatMap((place) => index.facts.get(`${claim.unit ?? ''} ${place}`) ?? [])
    .filter((each) => isComparable(claim, each));
}

/** "I snitt 950 miljoner kronor per år" is no other sum than the 3,8 billions of four years. */
const RATE =
  /(?<!\p{L})(?:i (?:genom)?snitt|genomsnittlig\p{L}*|per (?:år|hushåll|anslutning|byggnad|fastighet|invånare|kommun|meter|ansökan|projekt)|årlig\p{L}*|om året|varje år|vartdera)(?!\p{L})/iu;

function isComparable(claim: Claim, { fact, year, isComplement }: IndexedFact): boolean {
  if (RATE.test(nearWords(claim)) && !RATE.test(fact.sentence)) return false;
  if (fact.isTarget !== claim.isTarget && !(claim.unit === Unit.SEK)) return false;
  if (claim.unit === Unit.COUNT && fact.population !== null && claim.population !== fact.population) return false;
  if (claim.unit === Unit.COUNT && claim.isComplement !== isComplement) return false;
  if (claim.measure !== null && fact.measure !== null && claim.measure !== fact.measure) return false;
  return claim.year === null || year === null || claim.year === year || (fact.on ?? '').includes(String(claim.year));
}

/** At least 1 when the sentence speaks of the fact for certain, above 0 when it well may, 0 when it does not. */
function likeness(claim: Claim, indexed: IndexedFact): number {
  const { fact } = indexed;
  const about = indexed.about.filter((word) => !COUNTED.test(word));
  const said = claim.about.filter((word) => !COUNTED.test(word));
  const common = commonWords(about, said);
  const isOnTopic = fact.topicId !== null && claim.topicIds.includes(fact.topicId);
  const part = about.length === 0 ? 0 : common / about.length;
  // "Länet har 64 213 hushåll" is met only by what says no more than that.
  if (about.length === 0 && claim.unit === Unit.COUNT) {
    if (claim.measure !== null || claim.isComplement || (claim.areaClass ?? AreaClass.TOTAL) !== AreaClass.TOTAL)
      return 0;
    return said.length <= 2 ? 1 : 0.5;
  }
  const isCounted = claim.unit === Unit.COUNT && fact.population !== null && fact.place !== null;
  if (fact.terms !== undefined && fact.terms.length > 0) return part >= 0.99 ? 1 + part : 0;
  if (common >= 2 && part >= 0.5) return 1 + part;
  if (isOnTopic && (common >= 2 || part >= 0.4)) return 1 + part;
  const isOfThatYear = claim.year !== null && claim.year === indexed.year;
  if (isOnTopic && isOfThatYear && common >= 1 && part >= 0.3) return 1 + part;
  if (isCounted && common >= 1 && part >= 0.34) return 1 + part;
  if (common >= 3 && part >= 0.34) return 1 + part;
  // Enough to be borne out by, too little to be contradicted by.
  if (isOnTopic) return isOfThatYear ? 0.5 : 0.3;
  return common >= 1 && part >= 0.2 ? part : 0;
}

function nearWords(claim: Claim): string {
  const at = Math.max(0, claim.from - claim.sentenceFrom);
  return claim.sentence.slice(Math.max(0, at - 25), at + claim.words.length + 25);
}

function isOfThatSize(claim: Claim, { fact }: IndexedFact): boolean {
  const [stated, held] = [claim.value ?? 0, fact.value ?? fact.low ?? 0];
  if (stated <= 0 || held <= 0) return false;
  // The very same thing counted in the very same place: ten times more is a slip of the pen.
  if (claim.unit === Unit.COUNT && fact.measure !== null && claim.measure === fact.measure && fact.place !== null)
    return true;
  const times = Math.max(stated, held) / Math.min(stated, held);
  // The same digits with another number of noughts: "3,8 miljoner" for 3,8 billions.
  const noughts = Math.log10(times);
  return times <= OTHER_MAGNITUDE || (times <= 1e6 && Math.abs(noughts - Math.round(noughts)) < 0.004);
}
