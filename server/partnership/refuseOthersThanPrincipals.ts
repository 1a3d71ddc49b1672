import type { Caller } from '../shared/Caller.js';
import { Refusal } from '../shared/Refusal.js';

/** Says in a sentence what the wall enforces: some things are the two principals' alone. */
export function refuseOthersThanPrincipals(caller: Caller): void {
  if (caller.writesFor !== null && caller.principalOf.includes(caller.partnershipId)) return;
  throw new Refusal('FORBIDDEN', {
    sv: 'Det här kan bara huvudmännen göra.',
    en: 'Only the principals can do this.',
  });
}
