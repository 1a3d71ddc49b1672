import { type Claim, Unit } from './Claim.js';
import { agrees } from './agrees.js';
import type { Examination } from './Examination.js';
import { isOtherMeasure } from './factFindings.js';
import type { Finding } from './Finding.js';
import type { IndexedFact } from './RegisterIndex.js';

const MOVES =
  /minska|öka|fall|föll|sjunk|sjönk|st[ei]g|gått (?:upp|ner|ned)|försämra|förbättra|tappa|från\s|jämfört med|tidigare|ned från|upp från|backa/iu;

/** A rise or fall made of two figures that are right, each of its own measure: Östersund's 76 and 69. */
export function trendFindings({ claims, index }: Examination, judged: Set<Claim>): Finding[] {
  const shares = claims.filter(
    (each) =>
      each.unit === Unit.PERCENT &&
      !each.isChange &&
      !each.isQuoted &&
      !each.isTarget &&
      !each.isHypothetical &&
      !each.isNegated,
  );
  return shares.flatMap((later, at) => {
    const earlier = shares[at - 1];
    if (
      earlier === undefined ||
      earlier.sentenceFrom !== later.sentenceFrom ||
      earlier.place !== later.place ||
      !MOVES.test(later.sentence)
    )
      return [];
    if (judged.has(earlier) || judged.has(later)) return [];
    const facts = index.facts.get(`${Unit.PERCENT} ${later.place ?? index.register.homePlace ?? ''}`) ?? [];
    const [one, other] = [fitting(earlier, facts), fitting(later, facts)];
    const isShared = one.some((each) => other.some((fact) => kindOf(fact) === kindOf(each)));
    const stranger = other.at(-1);
    return one.length > 0 && stranger !== undefined && !isShared && earlier.measure === later.measure
      ? [isOtherMeasure(later, stranger)]
      : [];
  });
}

function fitting(claim: Claim, facts: IndexedFact[]): IndexedFact[] {
  return facts.filter(
    (each) => agrees(claim, each) && !each.fact.isTarget && (claim.year === null || claim.year === each.year),
  );
}

function kindOf({ fact }: IndexedFact): string {
  return `${fact.measure ?? ''} ${fact.population ?? ''} ${fact.areaClass ?? ''}`;
}
