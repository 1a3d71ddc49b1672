import { type Claim, Unit } from './Claim.js';
import type { IndexedFact } from './RegisterIndex.js';

/** What the claim says in the fact's terms: 27 percent without is 73 percent with. */
export function statedSpan(claim: Claim, isComplement: boolean): [number, number] {
  const low = claim.low ?? claim.value ?? 0;
  const high = claim.high ?? claim.value ?? 0;
  return claim.isComplement !== isComplement && claim.unit === Unit.PERCENT ? [100 - high, 100 - low] : [low, high];
}

/** How far from the fact's value a stated one may stand: the indicator's tolerance, else half a percentage point. */
export function toleranceOf({ fact }: IndexedFact): number {
  if (fact.tolerance !== null) return fact.tolerance;
  if (fact.unit === Unit.PERCENT || fact.unit === Unit.PERCENTAGE_POINTS) return 0.5;
  return Math.abs(fact.value ?? 0) * 0.001;
}

/** Whether a claim's words leave room for the fact. */
export function agrees(claim: Claim, indexed: IndexedFact): boolean {
  const { fact } = indexed;
  const [low, high] = statedSpan(claim, indexed.isComplement);
  const tolerance = toleranceOf(indexed) + 1e-9;
  const from = fact.low ?? fact.value;
  const until = fact.high ?? fact.value;
  if (from === null || until === null) return true;
  return low <= until + tolerance && high >= from - tolerance;
}
