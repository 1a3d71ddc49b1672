import { type Claim, ClaimKind } from './Claim.js';

/** The shelves on which a claim is kept, and looked for: claims that may contradict one another share one. */
export function toldKeys(claim: Claim, homePlace: string | null): string[] {
  if (claim.kind === ClaimKind.STANCE) {
    const sections = claim.section === null ? [] : [`section ${claim.section}`];
    return [...sections, ...claim.topicIds.slice(0, 1).map((id) => `topic ${id}`)];
  }
  if (claim.kind === ClaimKind.DATE) return [`day ${claim.year ?? ''}`];
  return [`${claim.unit ?? ''} ${claim.place ?? homePlace ?? ''}`];
}
