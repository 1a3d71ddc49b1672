import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Account } from '../../access/Account.js';
import { Organization } from '../../organization/Organization.js';
import { Partnership } from '../../partnership/Partnership.js';
import type { Caller } from '../../shared/Caller.js';
import { find } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { refuseBackwards } from '../../shared/refuseBackwards.js';
import { Day } from '../../shared/scalars.js';
import { Delegation } from './Delegation.js';

@InputType({ description: "The right to approve in a decider's place, to be given for a time." })
export class DelegateApprovalInput {
  @Field(() => ID, { description: 'Whose account: somebody who works for the same principal.' })
  substitute!: string;

  @Field(() => Day, { description: 'First day.' })
  from!: string;

  @Field(() => Day, { description: 'Last day.' })
  until!: string;

  @Field(() => String, { nullable: true, description: 'The decision it leans on.' })
  reference?: string | null;
}

/** Lets a colleague approve for the caller's principal in the caller's place, for a time. */
export async function delegateApproval(
  em: EntityManager,
  caller: Caller,
  input: DelegateApprovalInput,
): Promise<Delegation> {
  refuseBackwards('input.until', input.from, input.until);
  const substitute = await find(em, Account, input.substitute, 'input.substitute');
  if (substitute.organization.id !== caller.writesFor) {
    throw badInput('input.substitute', {
      sv: 'Ersättaren ska arbeta för samma huvudman: ingen godkänner för båda.',
      en: 'A substitute works for the same principal: nobody approves for both.',
    });
  }
  const delegation = new Delegation({
    partnership: em.getReference(Partnership, caller.partnershipId, { wrapped: true }),
    organization: em.getReference(Organization, caller.writesFor, { wrapped: true }),
    substitute: em.getReference(Account, substitute.id, { wrapped: true }),
    madeBy: em.getReference(Account, caller.accountId, { wrapped: true }),
    from: input.from,
    until: input.until,
    reference: input.reference?.trim() || null,
  });
  em.persist(delegation);
  return delegation;
}
