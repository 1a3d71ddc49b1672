import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, PRINCIPAL_HANDS } from '../shared/Allowed.js';
import type { Context } from '../shared/Context.js';
import { adoptStrategy, AdoptStrategyInput } from './adoptStrategy.js';
import { changeGoal, ChangeGoalInput } from './changeGoal.js';
import { changeStrategy, ChangeStrategyInput } from './changeStrategy.js';
import { Goal } from './Goal.js';
import { registerStrategy, RegisterStrategyInput } from './registerStrategy.js';
import { setGoal, SetGoalInput } from './setGoal.js';
import { setTarget, SetTargetInput } from './setTarget.js';
import { Strategy } from './Strategy.js';

@Payload('The strategy, as it stands now.')
export class StrategyPayload {
  @Field(() => Strategy, { description: 'It.' })
  strategy!: Strategy;
}

@Payload('The goal, as it stands now.')
export class GoalPayload {
  @Field(() => Goal, { description: 'It.' })
  goal!: Goal;
}

@Resolver()
export class StrategyResolver {
  @Mutation(() => StrategyPayload, { description: 'Writes down a strategy. For the principals.' })
  @Allowed(PRINCIPAL_HANDS)
  registerStrategy(
    @Arg('input', () => RegisterStrategyInput) input: RegisterStrategyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, (em, caller) => Promise.resolve({ strategy: registerStrategy(em, caller, input) }));
  }

  @Mutation(() => StrategyPayload, { description: 'Puts right a strategy; only what is given changes.' })
  @Allowed(PRINCIPAL_HANDS)
  changeStrategy(
    @Arg('input', () => ChangeStrategyInput) input: ChangeStrategyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ strategy: await changeStrategy(em, caller, input) }));
  }

  @Mutation(() => StrategyPayload, { description: 'Writes down that an organization has adopted a strategy.' })
  @Allowed(PRINCIPAL_HANDS)
  adoptStrategy(
    @Arg('input', () => AdoptStrategyInput) input: AdoptStrategyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ strategy: await adoptStrategy(em, caller, input) }));
  }

  @Mutation(() => GoalPayload, { description: 'Sets a goal of a strategy, with its targets. For the principals.' })
  @Allowed(PRINCIPAL_HANDS)
  setGoal(
    @Arg('input', () => SetGoalInput) input: SetGoalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ goal: await setGoal(em, caller, input) }));
  }

  @Mutation(() => GoalPayload, { description: 'Puts right a goal, or says which goal takes its place.' })
  @Allowed(PRINCIPAL_HANDS)
  changeGoal(
    @Arg('input', () => ChangeGoalInput) input: ChangeGoalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ goal: await changeGoal(em, caller, input) }));
  }

  @Mutation(() => GoalPayload, { description: 'Sets a target of a goal, new or in the place of another.' })
  @Allowed(PRINCIPAL_HANDS)
  setTarget(
    @Arg('input', () => SetTargetInput) input: SetTargetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ goal: await setTarget(em, caller, input) }));
  }
}
