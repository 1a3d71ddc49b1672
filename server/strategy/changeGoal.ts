import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { findOptional, findToChange } from '../shared/find.js';
import { givenFields } from '../shared/givenFields.js';
import { badInput } from '../shared/Refusal.js';
import { Markdown } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { Goal } from './Goal.js';

@InputType({ description: 'What to put right about a goal. What is left out stays as it is; null clears.' })
export class ChangeGoalInput {
  @Field(() => ID, { description: 'Which goal.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'What is aimed at, 1 to 200 characters; can not be cleared.' })
  title?: string | null;

  @Field(() => Markdown, { nullable: true, description: 'More about it.' })
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'The goal that takes its place, another one that still stands.' })
  replacedBy?: string | null;
}

/** Puts right how a goal was written down, or says which goal takes its place. */
export async function changeGoal(em: EntityManager, caller: Caller, input: ChangeGoalInput): Promise<Goal> {
  const goal = await findToChange(em, caller, Goal, input.id, input.expectedVersion);
  const { replacedBy, ...changes } = givenFields(input, ['title']);
  if (changes.title) textWithin('input.title', changes.title, 200);
  Object.assign(goal, changes);
  if (replacedBy !== undefined) {
    const other = await findOptional(em, Goal, replacedBy, 'input.replacedBy');
    if (other && (other === goal || other.replacedBy)) {
      throw badInput('input.replacedBy', {
        sv: 'Ett mål ersätts av ett annat mål som själv gäller.',
        en: 'A goal is replaced by another goal that itself stands.',
      });
    }
    goal.replacedBy = other && ref(other);
  }
  return goal;
}
