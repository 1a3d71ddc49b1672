import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { refuseOthersThanPrincipals } from '../partnership/refuseOthersThanPrincipals.js';
import type { Caller } from '../shared/Caller.js';
import { find } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { Markdown } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { Goal } from './Goal.js';
import { Strategy } from './Strategy.js';
import { Target } from './Target.js';
import { refuseUnfitTarget, targetFacts, TargetInput } from './TargetInput.js';

@InputType({ description: 'What a strategy aims at.' })
export class SetGoalInput {
  @Field(() => ID, { description: 'Of which strategy.' })
  strategy!: string;

  @Field(() => String, { description: 'What it is cited by within its strategy, 1 to 20 characters.' })
  code!: string;

  @Field(() => String, { description: 'What is aimed at, 1 to 200 characters.' })
  title!: string;

  @Field(() => Markdown, { nullable: true, description: 'More about it.' })
  description?: string | null;

  @Field(() => [TargetInput], { nullable: true, description: 'It in figures, at most 20.' })
  targets?: TargetInput[] | null;
}

/** Sets a goal of a strategy, with its targets. */
export async function setGoal(em: EntityManager, caller: Caller, input: SetGoalInput): Promise<Goal> {
  refuseOthersThanPrincipals(caller);
  const strategy = await find(em, Strategy, input.strategy, 'input.strategy');
  const code = textWithin('input.code', input.code, 20);
  if (await em.findOne(Goal, { strategy, code })) {
    throw badInput('input.code', {
      sv: 'Strategin har redan ett mål med den beteckningen.',
      en: 'The strategy has a goal of that code already.',
    });
  }
  const targets = input.targets ?? [];
  if (targets.length > 20) {
    throw badInput('input.targets', { sv: 'Högst 20 målvärden.', en: 'At most 20 targets.' });
  }
  targets.forEach((target, at) => refuseUnfitTarget(target, `input.targets.${at}`));
  const goal = new Goal(caller, strategy, {
    code,
    title: textWithin('input.title', input.title, 200),
    description: input.description?.trim() || null,
  });
  em.persist(goal);
  em.persist(targets.map((target) => new Target(goal, targetFacts(target))));
  return goal;
}
