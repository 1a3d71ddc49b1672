import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { Day } from '../shared/scalars.js';
import { today } from '../shared/today.js';
import { changeRelationship } from './changeRelationship.js';
import type { Relationship } from './Relationship.js';

@InputType({ description: 'A relationship that ends.' })
export class EndRelationshipInput {
  @Field(() => ID, { description: 'Which relationship.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => Day, { nullable: true, description: 'Last day; today when left out.' })
  until?: string | null;
}

/** Ends a tie; history keeps that it was. */
export function endRelationship(em: EntityManager, caller: Caller, input: EndRelationshipInput): Promise<Relationship> {
  const { id, expectedVersion, until } = input;
  return changeRelationship(em, caller, { id, expectedVersion, until: until ?? today() });
}
