import { AreaClass, type Claim, Measure, Population, Unit } from './Claim.js';
import { agrees } from './agrees.js';
import { conflictsWithFact, isOtherMeasure, isStale } from './factFindings.js';
import type { Examination } from './Examination.js';
import type { IndexedFact } from './RegisterIndex.js';
import { UNKNOWN, type Verdict } from './Verdict.js';

const COVERAGE =
  /andel|snitt|rikets?(?!\p{L})|täckning|tillgång|uppkoppl|bredband|siffra|nivå|fiber|ansl(?:uten|utna)|hushåll|utbygg/iu;
const PRESENT = /(?<!\p{L})(?:har|är|ligger|uppgår|saknar|når|i dag|idag|nu)(?!\p{L})/iu;

/** Sets a share ("73 procent av hushållen har 100 Mbit/s") against the facts of the same place. */
export function judgeShare(claim: Claim, { claims, index, stopping }: Examination): Verdict {
  if (claim.measure === null && claim.population === null && !COVERAGE.test(claim.sentence)) return UNKNOWN;
  const all = (index.facts.get(`${Unit.PERCENT} ${claim.place ?? index.register.homePlace ?? ''}`) ?? []).filter(
    (each) =>
      each.fact.isTarget === claim.isTarget && each.fact.measure !== null && each.fact.measure !== Measure.OTHER,
  );
  const exact = all.filter((each) => isSameThing(claim, each));
  const others = all.filter((each) => !exact.includes(each));
  if (claim.isTarget && claim.year === null && exact.length > 1 && exact.some((each) => agrees(claim, each)))
    return { finding: null, support: exact.find((each) => agrees(claim, each)) ?? null };
  const dated = atItsTime(claim, exact);
  const latest = latestEditions(dated);
  const support = latest.find((each) => agrees(claim, each));
  if (support !== undefined) {
    const newer = exact.filter((each) => (each.year ?? 0) > (claim.year ?? 9999) && !agrees(claim, each)).at(-1);
    return newer !== undefined && isPutForwardAsToday(claim, claims)
      ? { finding: isStale(claim, newer), support: null }
      : { finding: null, support };
  }
  const past = claim.isPast && claim.year === null ? exact.find((each) => agrees(claim, each)) : undefined;
  if (past !== undefined) return { finding: null, support: past };
  const target = latest.find((each) => each.fact.population === Population.HOUSEHOLDS) ?? latest.at(-1);
  if (target !== undefined && !claim.isTarget) {
    const older = (claim.year === null ? exact : dated).some(
      (each) => !latest.includes(each) && agrees(near(claim), each),
    );
    if (older) return { finding: isStale(claim, target), support: null };
  }
  const other = otherThing(claim, others);
  if (other !== undefined && !claim.isTarget && !isMeantOtherwise(claim, exact))
    return { finding: isOtherMeasure(claim, other), support: null };
  if (target !== undefined) return { finding: conflictsWithFact(claim, target, stopping), support: null };
  const published = exact.find(
    (each) => claim.year !== null && (each.fact.vintage ?? '').includes(String(claim.year)) && agrees(claim, each),
  );
  return { finding: null, support: published ?? null };
}

/** Bredband with nothing said is read as 100 Mbit/s, the measure that has been meant for ten years; a share of nobody as of households. */
function isSameThing(claim: Claim, { fact }: IndexedFact): boolean {
  if (fact.measure !== (claim.measure ?? Measure.ACCESS_100_MBIT)) return false;
  if (claim.population !== null && fact.population !== null && claim.population !== fact.population) return false;
  return (claim.areaClass ?? AreaClass.TOTAL) === (fact.areaClass ?? AreaClass.TOTAL);
}

/** The facts of the claim's year; without a year the newest, and of what is past none. */
function atItsTime(claim: Claim, exact: IndexedFact[]): IndexedFact[] {
  if (claim.year !== null) {
    const ofYear = exact.filter((each) => each.year === claim.year);
    return ofYear.length > 0 ? ofYear : exact.filter((each) => each.year === null);
  }
  if (claim.isPast) return [];
  return exact.filter(
    (each) =>
      !exact.some(
        (other) => other.fact.population === each.fact.population && (other.fact.on ?? '') > (each.fact.on ?? ''),
      ),
  );
}

/** Of each day and population the newest edition; the facts come oldest first. */
function latestEditions(facts: IndexedFact[]): IndexedFact[] {
  const latest = new Map<string, IndexedFact>();
  for (const each of facts) latest.set(`${each.fact.on ?? ''} ${each.fact.population ?? ''}`, each);
  return [...latest.values()];
}

function isPutForwardAsToday(claim: Claim, claims: Claim[]): boolean {
  if (claim.isPast || claim.isTarget || !PRESENT.test(claim.sentence)) return false;
  return !claims.some(
    (each) =>
      each !== claim &&
      each.unit === Unit.PERCENT &&
      each.place === claim.place &&
      (each.year ?? 0) > (claim.year ?? 0) &&
      (each.measure === claim.measure || each.measure === null) &&
      Math.abs(each.from - claim.from) < 600,
  );
}

function isNewest({ fact }: IndexedFact, facts: IndexedFact[]): boolean {
  return !facts.some(
    (other) =>
      other.fact.measure === fact.measure &&
      other.fact.population === fact.population &&
      other.fact.areaClass === fact.areaClass &&
      (other.fact.on ?? '') > (fact.on ?? ''),
  );
}

function otherThing(claim: Claim, others: IndexedFact[]): IndexedFact | undefined {
  // What is told without a year is of now: an older figure of something else is like it by chance.
  const fits = others.filter(
    (each) =>
      agrees(claim, each) &&
      (claim.year === null
        ? claim.isPast || !claim.isMeasureNamed || isNewest(each, others)
        : each.year === claim.year),
  );
  const sameMeasure = fits.filter((each) => each.fact.measure === claim.measure);
  return sameMeasure.at(-1) ?? fits.at(-1);
}

/** A wide or vague share fits many facts by chance; and a claim with no fact of its own kind that names another year says nothing. */
function isMeantOtherwise(claim: Claim, exact: IndexedFact[]): boolean {
  const width = (claim.high ?? 0) - (claim.low ?? 0);
  if (width > 12 || (width > 3 && claim.isMeasureNamed && exact.length > 0)) return true;
  return exact.length === 0 && claim.isMeasureNamed && claim.source !== null && claim.year === null;
}

/** "Mindre än 70" leaves room for everything below; what it may have been taken from stands near 70. */
function near(claim: Claim): Claim {
  if (claim.value === null || (claim.low !== 0 && claim.high !== 100)) return claim;
  return { ...claim, low: claim.value - 1, high: claim.value + 1 };
}
