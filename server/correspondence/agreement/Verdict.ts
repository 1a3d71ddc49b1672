import type { Finding } from './Finding.js';
import type { IndexedFact } from './RegisterIndex.js';

/** What the facts say of one claim: an objection, a fact that bears it out, or neither. */
export interface Verdict {
  finding: Finding | null;
  support: IndexedFact | null;
}

export const UNKNOWN: Verdict = { finding: null, support: null };
