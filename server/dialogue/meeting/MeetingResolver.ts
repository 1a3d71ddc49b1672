import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, RECORDERS } from '../../shared/Allowed.js';
import { Context } from '../../shared/Context.js';
import { answerInvitation, AnswerInvitationInput } from './answerInvitation.js';
import { callMeeting, CallMeetingInput } from './callMeeting.js';
import { cancelMeeting, CancelMeetingInput } from './cancelMeeting.js';
import { changeMeeting, ChangeMeetingInput } from './changeMeeting.js';
import { chooseInvitee, ChooseInviteeInput } from './chooseInvitee.js';
import { holdMeeting, HoldMeetingInput } from './holdMeeting.js';
import { inviteToMeeting, InviteToMeetingInput } from './inviteToMeeting.js';
import { Meeting } from './Meeting.js';
import { MeetingInvitation } from './MeetingInvitation.js';
import { planMeeting, PlanMeetingInput } from './planMeeting.js';
import { removeFromMeeting, RemoveFromMeetingInput } from './removeFromMeeting.js';

@Payload('The meeting, as it stands now.')
export class MeetingPayload {
  @Field(() => Meeting, { description: 'It.' })
  meeting!: Meeting;
}

@Payload('The invitation, as it stands now.')
export class MeetingInvitationPayload {
  @Field(() => MeetingInvitation, { description: 'It.' })
  invitation!: MeetingInvitation;
}

@Payload('The meeting, and whom it called now.')
export class CallMeetingPayload {
  @Field(() => Meeting, { description: 'It.' })
  meeting!: Meeting;

  @Field(() => [MeetingInvitation], { description: 'The invitations that went out now.' })
  called!: MeetingInvitation[];
}

@Resolver()
export class MeetingResolver {
  @Mutation(() => MeetingPayload, {
    description: 'Plans a meeting, and who is to be called to it. Nothing is sent yet.',
  })
  @Allowed(RECORDERS)
  planMeeting(
    @Arg('input', () => PlanMeetingInput) input: PlanMeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ meeting: await planMeeting(em, caller, input) }));
  }

  @Mutation(() => MeetingPayload, {
    description: 'Changes a meeting that is not held yet; only what is given changes.',
  })
  @Allowed(RECORDERS)
  changeMeeting(
    @Arg('input', () => ChangeMeetingInput) input: ChangeMeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ meeting: await changeMeeting(em, caller, input) }));
  }

  @Mutation(() => MeetingPayload, { description: 'Adds organizations to those who are called to a meeting.' })
  @Allowed(RECORDERS)
  inviteToMeeting(
    @Arg('input', () => InviteToMeetingInput) input: InviteToMeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ meeting: await inviteToMeeting(em, caller, input) }));
  }

  @Mutation(() => MeetingPayload, { description: 'Takes an organization off the list before it is called.' })
  @Allowed(RECORDERS)
  removeFromMeeting(
    @Arg('input', () => RemoveFromMeetingInput) input: RemoveFromMeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ meeting: await removeFromMeeting(em, caller, input) }));
  }

  @Mutation(() => MeetingInvitationPayload, { description: 'Calls an organization through another contact.' })
  @Allowed(RECORDERS)
  chooseInvitee(
    @Arg('input', () => ChooseInviteeInput) input: ChooseInviteeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ invitation: await chooseInvitee(em, caller, input) }));
  }

  @Mutation(() => CallMeetingPayload, { description: 'Calls all on the list who are not called yet.' })
  @Allowed(RECORDERS)
  callMeeting(
    @Arg('input', () => CallMeetingInput) input: CallMeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, (em, caller) => callMeeting(em, caller, input));
  }

  @Mutation(() => MeetingInvitationPayload, {
    description: 'Answers an invitation: by those who are called, or noted by those who call.',
  })
  @Allowed(RECORDERS)
  answerInvitation(
    @Arg('input', () => AnswerInvitationInput) input: AnswerInvitationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ invitation: await answerInvitation(em, caller, input) }));
  }

  @Mutation(() => MeetingPayload, { description: 'Calls a meeting off.' })
  @Allowed(RECORDERS)
  cancelMeeting(
    @Arg('input', () => CancelMeetingInput) input: CancelMeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ meeting: await cancelMeeting(em, caller, input) }));
  }

  @Mutation(() => MeetingPayload, {
    description: 'Writes down that a meeting took place: who came, and the minutes. It becomes an interaction.',
  })
  @Allowed(RECORDERS)
  holdMeeting(
    @Arg('input', () => HoldMeetingInput) input: HoldMeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ meeting: await holdMeeting(em, caller, input) }));
  }
}
