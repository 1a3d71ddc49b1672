import { type Claim, ClaimKind } from './Claim.js';

/** The shelves on which a claim is kept, and looked for: claims that may contradict one another share one. */
export function toldKeys(claim: Claim, homePlace: string | null): string[] {
  if (claim.kind === ClaimKind.STANCE) {
    const sections = claim.section === null ? [] : [`section ${claim.section}`];
    return [...sections, ...claim.topicIds.slice(0, 1).map((id) => `topic ${id}`)];
  }
  if (claim.kind === ClaimKind.DATE) return [`day ${claim.year ?? ''}`];
  return [`${claim.unit ?? ''} ${claim.place ?? homePlace ?? ''} ${claim.year ?? ''}`];
}

/** The shelves where what may contradict a claim is kept: a figure with no year speaks of the year it is written, or the one before. */
export function shelvesFor(claim: Claim, homePlace: string | null, writtenOn: string): string[] {
  const own = toldKeys(claim, homePlace);
  if (claim.kind === ClaimKind.STANCE || claim.kind === ClaimKind.DATE) return own;
  if (claim.year !== null) return [...own, ...toldKeys({ ...claim, year: null }, homePlace)];
  const year = Number(writtenOn.slice(0, 4));
  return [...own, ...[year, year - 1].flatMap((each) => toldKeys({ ...claim, year: each }, homePlace))];
}
