import { Refusal } from '../../shared/Refusal.js';
import { TriageStatus, type UnmatchedAddress } from './UnmatchedAddress.js';

/** It is said once whose an address is; what came of it is changed in the interaction. */
export function refuseSettled({ status }: UnmatchedAddress): void {
  if (status === TriageStatus.OPEN) return;
  throw new Refusal(
    'INCONSISTENT',
    { sv: 'Adressen är redan hanterad.', en: 'The address has been settled already.' },
    { field: 'input.id' },
  );
}
