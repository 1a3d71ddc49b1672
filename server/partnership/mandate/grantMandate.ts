import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { find } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { refuseFutureDay } from '../../shared/refuseBackwards.js';
import { Day } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { refuseOthersThanPrincipals } from '../refuseOthersThanPrincipals.js';
import { MandateGrant, MandateItem } from './MandateItem.js';

@InputType({ description: "The decision of the caller's principal that the coordinator may." })
export class GrantMandateInput {
  @Field(() => ID, { description: 'Which item.' })
  id!: string;

  @Field(() => String, { description: 'The decision: who decided, when, and its number, 1 to 300 characters.' })
  decision!: string;

  @Field(() => Day, { nullable: true, description: 'The day; today when left out. Not in the future.' })
  grantedOn?: string | null;
}

/** Grants an item for the caller's principal, once. */
export async function grantMandate(em: EntityManager, caller: Caller, input: GrantMandateInput): Promise<MandateItem> {
  refuseOthersThanPrincipals(caller);
  const item = await find(em, MandateItem, input.id, 'input.id');
  const organization = await em.findOneOrFail(Organization, caller.writesFor!);
  if ((await em.count(MandateGrant, { mandateItem: item, organization })) > 0) {
    throw badInput('input.id', { sv: 'Er huvudman har redan beslutat.', en: 'Your principal has decided already.' });
  }
  const grantedOn = input.grantedOn ?? today();
  refuseFutureDay('input.grantedOn', grantedOn);
  em.persist(new MandateGrant(item, organization, textWithin('input.decision', input.decision, 300), grantedOn));
  return item;
}
