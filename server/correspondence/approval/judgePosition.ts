import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../../access/Account.js';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import type { Position } from '../position/Position.js';
import { Approval, type ApprovalFacts } from './Approval.js';
import { refuseUndeciding } from './refuseUndeciding.js';

/** Writes down what the caller's principal says of the version that stands. The database draws the conclusions. */
export async function judgePosition(
  em: EntityManager,
  caller: Caller,
  position: Position,
  facts: ApprovalFacts,
): Promise<Approval> {
  await refuseUndeciding(em, caller);
  const principal = em.getReference(Organization, caller.writesFor!, { wrapped: true });
  const account = em.getReference(Account, caller.accountId, { wrapped: true });
  const approval = new Approval(position, position.currentNumber, principal, account, facts);
  em.persist(approval);
  return approval;
}
