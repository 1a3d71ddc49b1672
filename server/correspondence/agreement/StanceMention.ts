import type { Stance, Wish } from './Claim.js';

/** Words by which a sentence takes a stance. */
export interface StanceMention {
  from: number;
  until: number;
  /** Where the last word ends by which it says what it wants: "anser att taket bör". */
  reach: number;
  /** Null for a wish ("bör kunna sökas året om") that is neither for nor against the matter. */
  stance: Stance | null;
  wish: Wish | null;
  /** A word of formal answers, "tillstyrker" or "ingen erinran"; else ordinary words, which need a topic to mean anything. */
  isFormal: boolean;
  isQuoted: boolean;
  isHypothetical: boolean;
  isPast: boolean;
}
