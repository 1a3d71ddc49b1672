import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { find, findOptional, refuseUnchangeable } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { Goal } from './Goal.js';
import { Target } from './Target.js';
import { refuseUnfitTarget, targetFacts, TargetInput } from './TargetInput.js';

@InputType({ description: 'A target of a goal, new or in the place of another.' })
export class SetTargetInput extends TargetInput {
  @Field(() => ID, { description: 'Of which goal.' })
  goal!: string;

  @Field(() => ID, { nullable: true, description: 'The target of that goal whose place it takes; it is kept.' })
  replaces?: string | null;
}

/** Sets a target. One that it takes the place of is kept, and says what took its place. */
export async function setTarget(em: EntityManager, caller: Caller, input: SetTargetInput): Promise<Goal> {
  const { goal: id, replaces, ...facts } = input;
  const goal = await find(em, Goal, id, 'input.goal');
  refuseUnchangeable(caller, goal);
  refuseUnfitTarget(facts, 'input');
  const old = await findOptional(em, Target, replaces, 'input.replaces');
  if (old && (old.goal.id !== goal.id || old.replacedBy)) {
    throw badInput('input.replaces', {
      sv: 'Det som ersätts är ett gällande målvärde för samma mål.',
      en: 'What is replaced is a standing target of the same goal.',
    });
  }
  const target = new Target(goal, targetFacts(facts));
  em.persist(target);
  if (old) old.replacedBy = ref(target);
  return goal;
}
