import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, PRINCIPAL_HANDS } from '../../shared/Allowed.js';
import type { Context } from '../../shared/Context.js';
import { BoardMeeting } from '../meeting/BoardMeeting.js';
import { BoardSeat } from './BoardSeat.js';
import { endSeat, EndSeatInput } from './endSeat.js';
import { noteAttendance, NoteAttendanceInput } from './noteAttendance.js';
import { seatBoardMember, SeatBoardMemberInput } from './seatBoardMember.js';

@Payload('The seat on the board, as it stands now.')
export class BoardSeatPayload {
  @Field(() => BoardSeat, { description: 'It.' })
  seat!: BoardSeat;
}

@Payload('The meeting with who came, seat by seat.')
export class AttendancePayload {
  @Field(() => BoardMeeting, { description: 'It.' })
  meeting!: BoardMeeting;
}

@Resolver()
export class SeatResolver {
  @Mutation(() => BoardSeatPayload, { description: 'Gives somebody a seat on the board. For the principals.' })
  @Allowed(PRINCIPAL_HANDS)
  seatBoardMember(
    @Arg('input', () => SeatBoardMemberInput) input: SeatBoardMemberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ seat: await seatBoardMember(em, caller, input) }));
  }

  @Mutation(() => BoardSeatPayload, { description: 'Sets, moves or takes away the last day of a seat on the board.' })
  @Allowed(PRINCIPAL_HANDS)
  endSeat(
    @Arg('input', () => EndSeatInput) input: EndSeatInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ seat: await endSeat(em, caller, input) }));
  }

  @Mutation(() => AttendancePayload, { description: 'Writes down who of the board came to a meeting.' })
  @Allowed(PRINCIPAL_HANDS)
  noteAttendance(
    @Arg('input', () => NoteAttendanceInput) input: NoteAttendanceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ meeting: await noteAttendance(em, caller, input) }));
  }
}
