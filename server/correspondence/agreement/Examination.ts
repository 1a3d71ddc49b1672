import type { Claim } from './Claim.js';
import { FindingSeverity } from './Finding.js';
import type { LetterDetails } from './Register.js';
import type { RegisterIndex } from './RegisterIndex.js';

/** What every rule looks at: the claims, the register and the letter they stand in. */
export interface Examination {
  claims: Claim[];
  index: RegisterIndex;
  letter: LetterDetails;
  /** What stops a joint letter only warns one who speaks for itself. */
  stopping: FindingSeverity;
}

export function examination(claims: Claim[], index: RegisterIndex, letter: LetterDetails): Examination {
  const stopping = letter.isJoint ? FindingSeverity.BLOCKING : FindingSeverity.WARNING;
  return { claims, index, letter, stopping };
}

/** A claim that the senders answer for: not somebody else's, not denied, not supposed. */
export function isOwn(claim: Claim): boolean {
  return !claim.isQuoted && !claim.isNegated && !claim.isHypothetical;
}
