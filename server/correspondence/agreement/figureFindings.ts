import { type Claim, ClaimKind, Measure, Unit } from './Claim.js';
import { type Examination, isOwn } from './Examination.js';
import type { Finding } from './Finding.js';
import { isUnsourced } from './isUnsourced.js';
import { judgeDay } from './judgeDay.js';
import { judgeDifference } from './judgeDifference.js';
import { judgeNumber } from './judgeNumber.js';
import { judgeShare } from './judgeShare.js';
import { toldFindings, wasToldWithSource } from './toldFindings.js';
import { trendFindings } from './trendFindings.js';
import { UNKNOWN, type Verdict } from './Verdict.js';

/** What the facts, the earlier letters and the open drafts object to in the figures, amounts and days of a text. */
export function figureFindings(examination: Examination): Finding[] {
  const figures = examination.claims.filter((each) => each.kind !== ClaimKind.STANCE && isOwn(each));
  const judged = new Map(figures.map((each) => [each, judge(each, examination)] as const));
  const objected = new Set(figures.filter((each) => judged.get(each)?.finding != null));
  const trends = trendFindings(examination, objected);
  const inTrend = new Set(trends.map((each) => each.claim));
  return [
    ...figures.flatMap((each) => findingsOf(each, judged.get(each) ?? UNKNOWN, inTrend.has(each), examination)),
    ...trends,
  ];
}

function findingsOf(claim: Claim, verdict: Verdict, isInTrend: boolean, examination: Examination): Finding[] {
  if (verdict.finding !== null) return [verdict.finding];
  const told = toldFindings(claim, examination, verdict.support);
  if (told.length > 0 || isInTrend) return told;
  const isSourced = verdict.support !== null && verdict.support.fact.source !== null;
  const unsourced =
    isSourced || isDerived(claim, examination.claims) || wasToldWithSource(claim, examination)
      ? null
      : isUnsourced(claim);
  return unsourced === null ? [] : [unsourced];
}

function judge(claim: Claim, examination: Examination): Verdict {
  if (claim.unit === Unit.DATE) return judgeDay(claim, examination);
  if (claim.isChange) return judgeDifference(claim, examination);
  if (claim.unit === Unit.PERCENT && claim.measure !== Measure.OTHER) return judgeShare(claim, examination);
  return judgeNumber(claim, examination);
}

/** "tolv procentenheter efter riket: 73 mot 85": the difference of two levels told beside it. */
function isDerived(claim: Claim, claims: Claim[]): boolean {
  if (claim.unit !== Unit.PERCENTAGE_POINTS) return false;
  const levels = claims.filter(
    (each) => each.unit === Unit.PERCENT && each.value !== null && Math.abs(each.from - claim.from) < 300,
  );
  // "en ökning med 6 procentenheter till 73 procent": the level is what is answered for.
  if (levels.some((each) => each.from >= claim.until && each.from - claim.until < 8)) return true;
  return levels.some((one) =>
    levels.some((other) => Math.abs(Math.abs((one.value ?? 0) - (other.value ?? 0)) - (claim.value ?? 0)) < 0.6),
  );
}
