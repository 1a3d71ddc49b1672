import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { findOptional, findToChange } from '../shared/find.js';
import { givenFields } from '../shared/givenFields.js';
import { Markdown } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { Goal } from '../strategy/Goal.js';
import { Dialogue, DialogueStatus } from './Dialogue.js';
import { refuseUnlikelyCadence } from './openDialogue.js';

@InputType({ description: 'What to change about a dialogue. What is left out stays as it is; null clears.' })
export class ChangeDialogueInput {
  @Field(() => ID, { description: 'Which dialogue.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'The matter, 1 to 200 characters; can not be cleared.' })
  title?: string | null;

  @Field(() => Markdown, { nullable: true, description: 'What it is for.' })
  purpose?: string | null;

  @Field(() => DialogueStatus, { nullable: true, description: 'Whether it goes on; can not be cleared.' })
  status?: DialogueStatus | null;

  @Field(() => Int, { nullable: true, description: 'How many days may pass; null for the cadence of the actor class.' })
  cadenceDays?: number | null;

  @Field(() => ID, { nullable: true, description: 'The goal it serves.' })
  goal?: string | null;
}

/** Changes what a dialogue is about, how often it is held, or whether it goes on. */
export async function changeDialogue(em: EntityManager, caller: Caller, input: ChangeDialogueInput): Promise<Dialogue> {
  const dialogue = await findToChange(em, caller, Dialogue, input.id, input.expectedVersion);
  if (input.title?.trim()) textWithin('input.title', input.title, 200);
  refuseUnlikelyCadence(input.cadenceDays);
  const { goal, ...changes } = givenFields(input, ['title', 'status']);
  Object.assign(dialogue, changes);
  if (goal !== undefined) {
    const found = await findOptional(em, Goal, goal, 'input.goal');
    dialogue.goal = found && ref(found);
  }
  return dialogue;
}
