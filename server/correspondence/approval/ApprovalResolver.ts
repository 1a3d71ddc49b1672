import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, DECIDERS, PRINCIPAL_HANDS } from '../../shared/Allowed.js';
import type { Context } from '../../shared/Context.js';
import { Approval } from './Approval.js';
import { approvePosition, ApprovePositionInput } from './approvePosition.js';
import { declinePosition, DeclinePositionInput } from './declinePosition.js';
import { delegateApproval, DelegateApprovalInput } from './delegateApproval.js';
import { Delegation } from './Delegation.js';
import { retractApproval } from './retractApproval.js';

@Payload('What a principal said. `position` of it tells where the position stands now.')
export class ApprovalPayload {
  @Field(() => Approval, { description: 'It.' })
  approval!: Approval;
}

@Payload('The delegation that was made.')
export class DelegationPayload {
  @Field(() => Delegation, { description: 'It.' })
  delegation!: Delegation;
}

@Resolver()
export class ApprovalResolver {
  @Mutation(() => ApprovalPayload, { description: "Approves one version of a position for the caller's principal." })
  @Allowed(PRINCIPAL_HANDS)
  approvePosition(
    @Arg('input', () => ApprovePositionInput) input: ApprovePositionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ approval: await approvePosition(em, caller, input) }));
  }

  @Mutation(() => ApprovalPayload, {
    description: "Says no to a position for the caller's principal, with a reason that stays to be seen.",
  })
  @Allowed(PRINCIPAL_HANDS)
  declinePosition(
    @Arg('input', () => DeclinePositionInput) input: DeclinePositionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ approval: await declinePosition(em, caller, input) }));
  }

  @Mutation(() => ApprovalPayload, {
    description: "Takes back the approval of the caller's principal, before the other has given its own.",
  })
  @Allowed(PRINCIPAL_HANDS)
  retractApproval(
    @Arg('input', () => DeclinePositionInput) input: DeclinePositionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ approval: await retractApproval(em, caller, input) }));
  }

  @Mutation(() => DelegationPayload, { description: "Lets a colleague approve in the caller's place, for a time." })
  @Allowed(DECIDERS)
  delegateApproval(
    @Arg('input', () => DelegateApprovalInput) input: DelegateApprovalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ delegation: await delegateApproval(em, caller, input) }));
  }
}
