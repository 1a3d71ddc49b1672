import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Contact } from '../contact/Contact.js';
import { Dialogue } from '../dialogue/Dialogue.js';
import { Clause } from '../partnership/declaration/Clause.js';
import type { Caller } from '../shared/Caller.js';
import { findOptional, findToChange } from '../shared/find.js';
import { givenFields } from '../shared/givenFields.js';
import { Markdown } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { Goal } from '../strategy/Goal.js';
import { Commitment } from './Commitment.js';

@InputType({ description: 'What to put right about a commitment. What is left out stays as it is; null clears.' })
export class ChangeCommitmentInput {
  @Field(() => ID, { description: 'Which commitment.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'What is promised, 1 to 300 characters; can not be cleared.' })
  title?: string | null;

  @Field(() => Markdown, { nullable: true, description: 'More about it.' })
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person who answers for it.' })
  giverContact?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person it was given to.' })
  receiverContact?: string | null;

  @Field(() => ID, { nullable: true, description: 'The dialogue it belongs to.' })
  dialogue?: string | null;

  @Field(() => ID, { nullable: true, description: 'The goal it serves.' })
  goal?: string | null;

  @Field(() => ID, { nullable: true, description: 'The clause of the declaration that it carries out.' })
  clause?: string | null;
}

/**
 * Puts right how a commitment was written down, for those who recorded it and the principals. Who promised whom stays; a
 * new day is renegotiated.
 */
export async function changeCommitment(
  em: EntityManager,
  caller: Caller,
  input: ChangeCommitmentInput,
): Promise<Commitment> {
  const commitment = await findToChange(em, caller, Commitment, input.id, input.expectedVersion);
  const { giverContact, receiverContact, dialogue, goal, clause, ...changes } = givenFields(input, ['title']);
  if (changes.title) textWithin('input.title', changes.title, 300);
  Object.assign(commitment, changes);
  if (giverContact !== undefined) {
    const found = await findOptional(em, Contact, giverContact, 'input.giverContact');
    commitment.giverContact = found && ref(found);
  }
  if (receiverContact !== undefined) {
    const found = await findOptional(em, Contact, receiverContact, 'input.receiverContact');
    commitment.receiverContact = found && ref(found);
  }
  if (dialogue !== undefined) {
    const found = await findOptional(em, Dialogue, dialogue, 'input.dialogue');
    commitment.dialogue = found && ref(found);
  }
  if (goal !== undefined) {
    const found = await findOptional(em, Goal, goal, 'input.goal');
    commitment.goal = found && ref(found);
  }
  if (clause !== undefined) {
    const found = await findOptional(em, Clause, clause, 'input.clause');
    commitment.clause = found && ref(found);
  }
  return commitment;
}
