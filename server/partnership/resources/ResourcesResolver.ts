import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, RECORDERS } from '../../shared/Allowed.js';
import { Role } from '../../shared/Caller.js';
import type { Context } from '../../shared/Context.js';
import { Pledge } from './Pledge.js';
import { pledgeResources, PledgeResourcesInput } from './pledgeResources.js';
import { ResourceNeed } from './ResourceNeed.js';
import { stateNeed, StateNeedInput } from './stateNeed.js';
import { tellWhetherKept, TellWhetherKeptInput } from './tellWhetherKept.js';

@Payload('The pledge, as it stands now.')
export class PledgePayload {
  @Field(() => Pledge, { description: 'It.' })
  pledge!: Pledge;
}

@Payload('The need that was written down.')
export class ResourceNeedPayload {
  @Field(() => ResourceNeed, { description: 'It.' })
  need!: ResourceNeed;
}

@Resolver()
export class ResourcesResolver {
  @Mutation(() => PledgePayload, { description: "Writes down what the caller's organization has decided to put in." })
  @Allowed(RECORDERS)
  pledgeResources(
    @Arg('input', () => PledgeResourcesInput) input: PledgeResourcesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ pledge: await pledgeResources(em, caller, input) }));
  }

  @Mutation(() => PledgePayload, { description: 'Says whether a pledge was kept.' })
  @Allowed(RECORDERS)
  tellWhetherKept(
    @Arg('input', () => TellWhetherKeptInput) input: TellWhetherKeptInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ pledge: await tellWhetherKept(em, caller, input) }));
  }

  @Mutation(() => ResourceNeedPayload, { description: 'Writes down what the joint work needs. For the principals.' })
  @Allowed([Role.COORDINATOR, Role.CASE_OFFICER, Role.DECIDER])
  stateNeed(
    @Arg('input', () => StateNeedInput) input: StateNeedInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, (em, caller) => Promise.resolve({ need: stateNeed(em, caller, input) }));
  }
}
