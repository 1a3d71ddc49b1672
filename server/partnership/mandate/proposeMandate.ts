import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, Float, InputType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { badInput } from '../../shared/Refusal.js';
import { refuseBackwards } from '../../shared/refuseBackwards.js';
import { Day } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { refuseOthersThanPrincipals } from '../refuseOthersThanPrincipals.js';
import { MandateItem, MandateVerb } from './MandateItem.js';

@InputType({ description: 'One thing that the coordinator is to be allowed.' })
export class ProposeMandateInput {
  @Field(() => MandateVerb, { description: 'What kind of act.' })
  verb!: MandateVerb;

  @Field(() => String, { description: 'What, and on what conditions, 1 to 1,000 characters.' })
  text!: string;

  @Field(() => Float, { nullable: true, description: 'At most this much at a time, in kronor.' })
  limitSek?: number | null;

  @Field(() => Day, { description: 'From which day.' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'Up to and with which day.' })
  validUntil?: string | null;
}

/** Proposes an item of the mandate; it holds when both principals have granted it. */
export function proposeMandate(em: EntityManager, caller: Caller, input: ProposeMandateInput): MandateItem {
  refuseOthersThanPrincipals(caller);
  const { verb, validFrom, validUntil = null, limitSek = null } = input;
  refuseBackwards('input.validUntil', validFrom, validUntil);
  if (limitSek !== null && limitSek <= 0) {
    throw badInput('input.limitSek', { sv: 'Gränsen ska vara större än noll.', en: 'The limit must be above zero.' });
  }
  const text = textWithin('input.text', input.text, 1000);
  const item = new MandateItem(caller, { verb, text, limitSek, validFrom, validUntil });
  em.persist(item);
  return item;
}
