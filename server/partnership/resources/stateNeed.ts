import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, Float, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { textWithin } from '../../shared/textWithin.js';
import { refuseOthersThanPrincipals } from '../refuseOthersThanPrincipals.js';
import { refuseUnlikely } from './pledgeResources.js';
import { ResourceKind } from './ResourceKind.js';
import { ResourceNeed } from './ResourceNeed.js';

@InputType({ description: 'What the joint work needs in one year.' })
export class StateNeedInput {
  @Field(() => ResourceKind, { description: 'What.' })
  kind!: ResourceKind;

  @Field(() => Int, { description: 'In which year, 2000 to 2100.' })
  year!: number;

  @Field(() => Float, { description: 'How much, more than 0.' })
  amount!: number;

  @Field(() => String, { description: 'For what, 1 to 300 characters.' })
  purpose!: string;
}

/** Writes down what the joint work needs. For the principals. */
export function stateNeed(em: EntityManager, caller: Caller, input: StateNeedInput): ResourceNeed {
  refuseOthersThanPrincipals(caller);
  refuseUnlikely(input);
  const purpose = textWithin('input.purpose', input.purpose, 300);
  const need = new ResourceNeed(caller, { kind: input.kind, year: input.year, amount: input.amount, purpose });
  em.persist(need);
  return need;
}
