import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { Day } from '../shared/scalars.js';
import { today } from '../shared/today.js';
import type { Affiliation } from './Affiliation.js';
import { changeAffiliation } from './changeAffiliation.js';

@InputType({ description: 'An affiliation that ends.' })
export class EndAffiliationInput {
  @Field(() => ID, { description: 'Which affiliation.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => Day, { nullable: true, description: 'Last day; today when left out.' })
  until?: string | null;
}

/** Ends an affiliation: the contact no longer speaks for the organization, and history keeps that it once did. */
export function endAffiliation(em: EntityManager, caller: Caller, input: EndAffiliationInput): Promise<Affiliation> {
  const { id, expectedVersion, until } = input;
  return changeAffiliation(em, caller, { id, expectedVersion, until: until ?? today() });
}
