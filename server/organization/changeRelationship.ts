import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { findToChange } from '../shared/find.js';
import { givenFields } from '../shared/givenFields.js';
import { Day } from '../shared/scalars.js';
import { refuseSaidTwice, refuseUnfitTie } from './refuseUnfitTie.js';
import { Relationship } from './Relationship.js';

@InputType({ description: 'What to change about a relationship. What is left out stays as it is; null clears.' })
export class ChangeRelationshipInput {
  @Field(() => ID, { description: 'Which relationship.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => Day, { nullable: true, description: 'First day; null when not known.' })
  from?: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day; null while it lasts.' })
  until?: string | null;

  @Field(() => Float, { nullable: true, description: 'Share owned, 0 to 100 percent; only with OWNS.' })
  sharePercent?: number | null;

  @Field(() => String, { nullable: true, description: 'A note, at most 1,000 characters.' })
  note?: string | null;
}

/** Puts right when a tie lasted, its share or its note. Another kind or another end is another relationship. */
export async function changeRelationship(
  em: EntityManager,
  caller: Caller,
  input: ChangeRelationshipInput,
): Promise<Relationship> {
  const relationship = await findToChange(em, caller, Relationship, input.id, input.expectedVersion);
  Object.assign(relationship, givenFields(input));
  refuseUnfitTie(relationship);
  await refuseSaidTwice(em, relationship);
  return relationship;
}
