import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload } from '../../shared/Allowed.js';
import { Role } from '../../shared/Caller.js';
import type { Context } from '../../shared/Context.js';
import { recordBoardMeeting, RecordBoardMeetingInput } from './recordBoardMeeting.js';
import { writeMinutes, WriteMinutesInput } from './writeMinutes.js';
import { moveDirective, MoveDirectiveInput } from './moveDirective.js';
import { answerViewpoint, AnswerViewpointInput } from './answerViewpoint.js';
import { BoardMeeting } from './BoardMeeting.js';
import { Directive } from './Directive.js';
import { Viewpoint } from './Viewpoint.js';

@Payload('The meeting.')
export class BoardMeetingPayload {
  @Field(() => BoardMeeting, { description: 'It.' })
  meeting!: BoardMeeting;
}

@Payload('The directive, as it stands now.')
export class DirectivePayload {
  @Field(() => Directive, { description: 'It.' })
  directive!: Directive;
}

@Payload('The viewpoint, as it stands now.')
export class ViewpointPayload {
  @Field(() => Viewpoint, { description: 'It.' })
  viewpoint!: Viewpoint;
}

const OF_PRINCIPALS = [Role.COORDINATOR, Role.CASE_OFFICER, Role.DECIDER];

@Resolver()
export class BoardResolver {
  @Mutation(() => BoardMeetingPayload, {
    description: 'Writes down a meeting of the board; what it directs and thinks become directives and viewpoints.',
  })
  @Allowed(OF_PRINCIPALS)
  recordBoardMeeting(
    @Arg('input', () => RecordBoardMeetingInput) input: RecordBoardMeetingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, (em, caller) => Promise.resolve({ meeting: recordBoardMeeting(em, caller, input) }));
  }

  @Mutation(() => BoardMeetingPayload, {
    description: 'Writes the minutes of a meeting that has been held; what stands in them already stays.',
  })
  @Allowed(OF_PRINCIPALS)
  writeMinutes(
    @Arg('input', () => WriteMinutesInput) input: WriteMinutesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ meeting: await writeMinutes(em, caller, input) }));
  }

  @Mutation(() => DirectivePayload, {
    description: 'Moves a directive on: confirmed, begun, carried out as the board says, or returned with a reason.',
  })
  @Allowed(OF_PRINCIPALS)
  moveDirective(
    @Arg('input', () => MoveDirectiveInput) input: MoveDirectiveInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ directive: await moveDirective(em, caller, input) }));
  }

  @Mutation(() => ViewpointPayload, { description: 'Answers a viewpoint of the board.' })
  @Allowed(OF_PRINCIPALS)
  answerViewpoint(
    @Arg('input', () => AnswerViewpointInput) input: AnswerViewpointInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ viewpoint: await answerViewpoint(em, caller, input) }));
  }
}
