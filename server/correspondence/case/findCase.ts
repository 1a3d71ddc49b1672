import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '../../shared/Caller.js';
import { find, refuseOtherVersion } from '../../shared/find.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { Correspondence } from './Correspondence.js';
import { CorrespondenceStatus } from './CorrespondenceKind.js';

/** Refuses those who do not work for a principal of a partnership. */
export function refuseOthersThanPrincipals(caller: Caller, partnershipId: string): void {
  if (caller.writesFor !== null && caller.principalOf.includes(partnershipId)) return;
  throw new Refusal('FORBIDDEN', {
    sv: 'Det här gör den som arbetar för en av huvudmännen.',
    en: 'This is for those who work for one of the principals.',
  });
}

/** A case that is still open, for those who work for a principal. */
export async function findOpenCase(
  em: EntityManager,
  caller: Caller,
  id: string,
  expectedVersion: number | null,
  field = 'input.id',
): Promise<Correspondence> {
  const found = await find(em, Correspondence, id, field);
  refuseOthersThanPrincipals(caller, found.partnershipId);
  if (expectedVersion !== null) refuseOtherVersion(found, expectedVersion);
  if (found.status === CorrespondenceStatus.CLOSED) {
    throw badInput(field, { sv: 'Ärendet är avslutat.', en: 'The case is closed.' });
  }
  return found;
}
