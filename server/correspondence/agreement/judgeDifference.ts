import { AreaClass, type Claim, Measure, Unit } from './Claim.js';
import { conflictsWithFact } from './factFindings.js';
import type { Examination } from './Examination.js';
import type { IndexedFact } from './RegisterIndex.js';
import { UNKNOWN, type Verdict } from './Verdict.js';

const COUNTRY =
  /(?<!\p{L})(?:riket|rikets|landet|landets|Sverige|rikssnittet|riksgenomsnittet|nationell\p{L}*)(?!\p{L})/iu;

/** Sets "ökade med 6 procentenheter mellan 2017 och 2019" against the difference of the two facts. */
export function judgeDifference(claim: Claim, examination: Examination): Verdict {
  const { index, stopping } = examination;
  if (claim.low === null || claim.high === null) return UNKNOWN;
  const isPoints = claim.unit === Unit.PERCENTAGE_POINTS;
  if (!isPoints && (claim.unit !== Unit.PERCENT || claim.measure === null || claim.sinceYear === null)) return UNKNOWN;
  if (claim.sinceYear === null) return COUNTRY.test(claim.sentence) ? besideTheCountry(claim, examination) : UNKNOWN;
  const facts = (index.facts.get(`${Unit.PERCENT} ${claim.place ?? index.register.homePlace ?? ''}`) ?? []).filter(
    (each) => isSameThing(claim, each),
  );
  const until = claim.year === null ? facts.at(-1) : facts.findLast((each) => each.year === claim.year);
  const since = facts.findLast(
    (each) => each.year === claim.sinceYear && each.fact.population === until?.fact.population,
  );
  const [one, other] = [since?.fact.value, until?.fact.value];
  if (until === undefined || one == null || other == null) return UNKNOWN;
  // Six points up from 67 are nine percent.
  const points = Math.abs(other - one);
  const held = isPoints ? points : Math.round((100 * points) / one);
  // Two rounded levels make a difference that is a whole unit less certain.
  if (claim.low - 1 <= held && held <= claim.high + 1) return { finding: null, support: until };
  // "ökade med 6 procent" where points are meant: what is proposed is the unit.
  const isMeantAsPoints = !isPoints && claim.low - 1 <= points && points <= claim.high + 1;
  const [value, unit] = isPoints || isMeantAsPoints ? [points, Unit.PERCENTAGE_POINTS] : [held, Unit.PERCENT];
  const difference = { ...until.fact, value, unit, low: null, high: null };
  return { finding: conflictsWithFact(claim, { ...until, fact: difference }, stopping), support: null };
}

function isSameThing(claim: Claim, { fact }: IndexedFact): boolean {
  if (fact.isTarget || fact.measure !== (claim.measure ?? Measure.ACCESS_100_MBIT)) return false;
  if (claim.population !== null && fact.population !== null && claim.population !== fact.population) return false;
  return (claim.areaClass ?? AreaClass.TOTAL) === (fact.areaClass ?? AreaClass.TOTAL);
}

/** "12 procentenheter under riket" against the two facts of one year. */
function besideTheCountry(claim: Claim, { index, stopping }: Examination): Verdict {
  const place = claim.place === null || claim.place === '00' ? (index.register.homePlace ?? '') : claim.place;
  const own = (index.facts.get(`${Unit.PERCENT} ${place}`) ?? []).filter((each) => isSameThing(claim, each));
  const country = (index.facts.get(`${Unit.PERCENT} 00`) ?? []).filter((each) => isSameThing(claim, each));
  const pairs = own.flatMap((one) =>
    country
      .filter(
        (other) =>
          other.year === one.year &&
          other.fact.population === one.fact.population &&
          (claim.year === null || claim.year === one.year),
      )
      .map((other) => ({ one, held: Math.abs((other.fact.value ?? 0) - (one.fact.value ?? 0)) })),
  );
  const fits = ({ held }: { held: number }): boolean => (claim.low ?? 0) - 1 <= held && held <= (claim.high ?? 0) + 1;
  const newest = pairs.at(-1);
  if (newest === undefined) return UNKNOWN;
  if (fits(newest)) return { finding: null, support: newest.one };
  const difference = { ...newest.one.fact, value: newest.held, unit: Unit.PERCENTAGE_POINTS, low: null, high: null };
  return { finding: conflictsWithFact(claim, { ...newest.one, fact: difference }, stopping), support: null };
}
