import type { Stance, Wish } from './Claim.js';
import { findStances } from './findStances.js';
import type { RegisteredVersion } from './Register.js';

const known = new WeakMap<RegisteredVersion, { stance: Stance | null; wish: Wish | null }>();

/** The stance that a version of a position takes: as registered, with what its sentence wants done. */
export function positionSide(version: RegisteredVersion): { stance: Stance | null; wish: Wish | null } {
  const before = known.get(version);
  if (before !== undefined) return before;
  const said = findStances(version.sentence, /(?!)/u, false)[0];
  const side = { stance: version.stance ?? said?.stance ?? null, wish: said?.wish ?? null };
  known.set(version, side);
  return side;
}
