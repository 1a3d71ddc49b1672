import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { refuseOthersThanPrincipals } from '../../partnership/refuseOthersThanPrincipals.js';
import type { Caller } from '../../shared/Caller.js';
import { findAll, findToChange } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { BoardMeeting } from '../meeting/BoardMeeting.js';
import { BoardAttendance, BoardSeat, Presence } from './BoardSeat.js';

@InputType({ description: 'Whether who holds a seat came.' })
export class SeatPresenceInput {
  @Field(() => ID, { description: 'Which seat.' })
  seat!: string;

  @Field(() => Presence, { description: 'Whether they came.' })
  presence!: Presence;
}

@InputType({ description: 'Who came to a meeting of the board, seat by seat.' })
export class NoteAttendanceInput {
  @Field(() => ID, { description: 'Which meeting.' })
  meeting!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => [SeatPresenceInput], { description: 'The seats, at most 100. Those left out stay as they were.' })
  seats!: SeatPresenceInput[];
}

/** Writes down who came, seat by seat. Refuses a seat that nobody held the day of the meeting. */
export async function noteAttendance(
  em: EntityManager,
  caller: Caller,
  input: NoteAttendanceInput,
): Promise<BoardMeeting> {
  refuseOthersThanPrincipals(caller);
  const meeting = await findToChange(em, caller, BoardMeeting, input.meeting, input.expectedVersion);
  if (input.seats.length > 100) {
    throw badInput('input.seats', { sv: 'Högst 100 platser.', en: 'At most 100 seats.' });
  }
  const seatOf = await findAll(
    em,
    BoardSeat,
    input.seats.map(({ seat }, at) => ({ id: seat, field: `input.seats.${at}.seat` })),
  );
  const known = await em.find(BoardAttendance, { boardMeeting: meeting });
  input.seats.forEach(({ seat: id, presence }, at) => {
    const seat = seatOf(id)!;
    if (seat.from > meeting.heldOn || (seat.until !== null && seat.until < meeting.heldOn)) {
      throw badInput(`input.seats.${at}.seat`, {
        sv: 'Platsen innehades inte den dagen.',
        en: 'The seat was not held that day.',
      });
    }
    const noted = known.find((one) => one.boardSeat.id === seat.id);
    if (noted) noted.presence = presence;
    else em.persist(new BoardAttendance(meeting, seat, presence));
  });
  return meeting;
}
