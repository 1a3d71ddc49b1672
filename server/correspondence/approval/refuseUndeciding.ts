import type { EntityManager } from '@mikro-orm/postgresql';
import { type Caller, Role } from '../../shared/Caller.js';
import { Refusal } from '../../shared/Refusal.js';
import { today } from '../../shared/today.js';
import { Delegation } from './Delegation.js';

/** Refuses those who neither decide for their principal nor do so today in a decider's place. */
export async function refuseUndeciding(em: EntityManager, caller: Caller): Promise<void> {
  if (caller.role === Role.DECIDER) return;
  const day = today();
  const substitute = await em.findOne(Delegation, {
    organization: caller.writesFor,
    substitute: caller.accountId,
    from: { $lte: day },
    until: { $gte: day },
  });
  if (substitute) return;
  throw new Refusal('FORBIDDEN', {
    sv: 'Bara den som beslutar för en huvudman kan godkänna, eller den som i dag har delegation att göra det.',
    en: 'Only those who decide for a principal approve, or those to whom it is delegated today.',
  });
}
