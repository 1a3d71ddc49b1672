import { AreaClass, type Claim, Measure, Unit } from './Claim.js';
import { conflictsWithFact } from './factFindings.js';
import type { Examination } from './Examination.js';
import type { IndexedFact } from './RegisterIndex.js';
import { UNKNOWN, type Verdict } from './Verdict.js';

/** Sets "ökade med 6 procentenheter mellan 2017 och 2019" against the difference of the two facts. */
export function judgeDifference(claim: Claim, { index, stopping }: Examination): Verdict {
  if (claim.unit !== Unit.PERCENTAGE_POINTS || claim.sinceYear === null || claim.low === null || claim.high === null)
    return UNKNOWN;
  const facts = (index.facts.get(`${Unit.PERCENT} ${claim.place ?? index.register.homePlace ?? ''}`) ?? []).filter(
    (each) => isSameThing(claim, each),
  );
  const until = claim.year === null ? facts.at(-1) : facts.findLast((each) => each.year === claim.year);
  const since = facts.findLast(
    (each) => each.year === claim.sinceYear && each.fact.population === until?.fact.population,
  );
  const [one, other] = [since?.fact.value, until?.fact.value];
  if (until === undefined || one == null || other == null) return UNKNOWN;
  const held = Math.abs(other - one);
  // Two rounded levels make a difference that is a whole unit less certain.
  if (claim.low - 1 <= held && held <= claim.high + 1) return { finding: null, support: until };
  const difference = { ...until.fact, value: held, unit: Unit.PERCENTAGE_POINTS, low: null, high: null };
  return { finding: conflictsWithFact(claim, { ...until, fact: difference }, stopping), support: null };
}

function isSameThing(claim: Claim, { fact }: IndexedFact): boolean {
  if (fact.isTarget || fact.measure !== (claim.measure ?? Measure.ACCESS_100_MBIT)) return false;
  if (claim.population !== null && fact.population !== null && claim.population !== fact.population) return false;
  return (claim.areaClass ?? AreaClass.TOTAL) === (fact.areaClass ?? AreaClass.TOTAL);
}
