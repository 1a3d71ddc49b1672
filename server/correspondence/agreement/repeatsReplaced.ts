import type { Claim } from './Claim.js';
import type { RegisteredPosition, RegisteredVersion } from './Register.js';

const UNTIL = /(?<!\p{L})(?:till|t\.o\.m\.|till och med|senast|före)\s(?:år\s|den\s|utgången av\s)?(\d[\d ,.]*\d)/giu;

/** "Bör förlängas till 2027", which a version since replaced said, where the one in force says 2030. */
export function repeatsReplaced(claim: Claim, position: RegisteredPosition, version: RegisteredVersion): boolean {
  const limits = (text: string): string[] => [...text.matchAll(UNTIL)].map((match) => match[1] ?? '');
  const held = limits(version.sentence);
  const stated = limits(claim.sentence);
  if (held.length === 0 || stated.some((each) => held.includes(each))) return false;
  return position.versions.some(
    (each) => each.number < version.number && limits(each.sentence).some((limit) => stated.includes(limit)),
  );
}
