import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, PRINCIPAL_HANDS, RECORDERS } from '../../shared/Allowed.js';
import type { Context } from '../../shared/Context.js';
import { registerTopic, RegisterTopicInput } from './registerTopic.js';
import { changeTopic, ChangeTopicInput } from './changeTopic.js';
import { draftPosition, DraftPositionInput } from './draftPosition.js';
import { editPosition, EditPositionInput } from './editPosition.js';
import { openConsultation } from './openConsultation.js';
import { commentPosition, CommentPositionInput } from './commentPosition.js';
import { requestApproval } from './requestApproval.js';
import { reviewPosition } from './reviewPosition.js';
import { replacePosition, ReplacePositionInput } from './replacePosition.js';
import { withdrawPosition, WithdrawPositionInput } from './withdrawPosition.js';
import { Position } from './Position.js';
import { PositionComment } from './PositionComment.js';
import { PositionStepInput } from './PositionStepInput.js';
import { Topic } from './Topic.js';

@Payload('The topic, as it is now.')
export class TopicPayload {
  @Field(() => Topic, { description: 'It.' })
  topic!: Topic;
}

@Payload('The position, as it is now.')
export class PositionPayload {
  @Field(() => Position, { description: 'It.' })
  position!: Position;
}

@Payload('The comment that was made.')
export class CommentPositionPayload {
  @Field(() => PositionComment, { description: 'It.' })
  comment!: PositionComment;
}

@Resolver()
export class PositionResolver {
  @Mutation(() => TopicPayload, { description: 'Writes down a topic with the words that give it away in a text.' })
  @Allowed(PRINCIPAL_HANDS)
  registerTopic(
    @Arg('input', () => RegisterTopicInput) input: RegisterTopicInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ topic: await registerTopic(em, caller, input) }));
  }

  @Mutation(() => TopicPayload, { description: 'Puts right what a topic is called, and its words.' })
  @Allowed(PRINCIPAL_HANDS)
  changeTopic(
    @Arg('input', () => ChangeTopicInput) input: ChangeTopicInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ topic: await changeTopic(em, caller, input) }));
  }

  @Mutation(() => PositionPayload, { description: 'Drafts a position.' })
  @Allowed(PRINCIPAL_HANDS)
  draftPosition(
    @Arg('input', () => DraftPositionInput) input: DraftPositionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ position: await draftPosition(em, caller, input) }));
  }

  @Mutation(() => PositionPayload, {
    description: 'Writes the next version of a position. It is a draft again, and earlier approvals no longer hold.',
  })
  @Allowed(PRINCIPAL_HANDS)
  editPosition(
    @Arg('input', () => EditPositionInput) input: EditPositionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ position: await editPosition(em, caller, input) }));
  }

  @Mutation(() => PositionPayload, { description: 'Asks the partners to comment on a position, and lets them see it.' })
  @Allowed(PRINCIPAL_HANDS)
  openConsultation(
    @Arg('input', () => PositionStepInput) input: PositionStepInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ position: await openConsultation(em, caller, input) }));
  }

  @Mutation(() => CommentPositionPayload, { description: 'Comments on a position that is out for comment.' })
  @Allowed(RECORDERS)
  commentPosition(
    @Arg('input', () => CommentPositionInput) input: CommentPositionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ comment: await commentPosition(em, caller, input) }));
  }

  @Mutation(() => PositionPayload, { description: 'Asks both principals to approve the version that stands.' })
  @Allowed(PRINCIPAL_HANDS)
  requestApproval(
    @Arg('input', () => PositionStepInput) input: PositionStepInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ position: await requestApproval(em, caller, input) }));
  }

  @Mutation(() => PositionPayload, { description: 'Says that a joint position is to be looked at again.' })
  @Allowed(PRINCIPAL_HANDS)
  reviewPosition(
    @Arg('input', () => PositionStepInput) input: PositionStepInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ position: await reviewPosition(em, caller, input) }));
  }

  @Mutation(() => PositionPayload, {
    description: 'Drafts a successor, which takes the place of a joint position when it is joint itself.',
  })
  @Allowed(PRINCIPAL_HANDS)
  replacePosition(
    @Arg('input', () => ReplacePositionInput) input: ReplacePositionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ position: await replacePosition(em, caller, input) }));
  }

  @Mutation(() => PositionPayload, { description: 'Takes a position back, with a reason.' })
  @Allowed(PRINCIPAL_HANDS)
  withdrawPosition(
    @Arg('input', () => WithdrawPositionInput) input: WithdrawPositionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ position: await withdrawPosition(em, caller, input) }));
  }
}
