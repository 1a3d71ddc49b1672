import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload } from '../../shared/Allowed.js';
import { Role } from '../../shared/Caller.js';
import type { Context } from '../../shared/Context.js';
import { assessInterest, AssessInterestInput } from './assessInterest.js';
import { InterestAssessment } from './InterestAssessment.js';
import { MembershipStep } from './MembershipStep.js';
import { moveMembership, MoveMembershipInput } from './moveMembership.js';

@Payload('What was judged of an actor.')
export class InterestAssessmentPayload {
  @Field(() => InterestAssessment, { description: 'It.' })
  assessment!: InterestAssessment;
}

@Payload('The step that was taken.')
export class MembershipStepPayload {
  @Field(() => MembershipStep, { description: 'It.' })
  step!: MembershipStep;
}

const OF_PRINCIPALS = [Role.COORDINATOR, Role.CASE_OFFICER, Role.DECIDER];

@Resolver()
export class MembersResolver {
  @Mutation(() => InterestAssessmentPayload, { description: "Judges an actor's interest. For the principals." })
  @Allowed(OF_PRINCIPALS)
  assessInterest(
    @Arg('input', () => AssessInterestInput) input: AssessInterestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ assessment: await assessInterest(em, caller, input) }));
  }

  @Mutation(() => MembershipStepPayload, {
    description: 'Takes a step in the life of a membership: invited, a member, dormant, left. For the principals.',
  })
  @Allowed(OF_PRINCIPALS)
  moveMembership(
    @Arg('input', () => MoveMembershipInput) input: MoveMembershipInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ step: await moveMembership(em, caller, input) }));
  }
}
