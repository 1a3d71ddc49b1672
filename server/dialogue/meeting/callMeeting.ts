import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findToChange } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { refuseSettled } from './inviteToMeeting.js';
import { Meeting, MeetingStatus } from './Meeting.js';
import { MeetingInvitation } from './MeetingInvitation.js';

@InputType({ description: 'A meeting that people are called to.' })
export class CallMeetingInput {
  @Field(() => ID, { description: 'Which meeting.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;
}

/**
 * Calls all on the list who are not called yet and for whom a contact is known. Those without one stay on the list as
 * missing. Refused when nobody can be called, and when the meeting has begun.
 */
export async function callMeeting(em: EntityManager, caller: Caller, input: CallMeetingInput) {
  const meeting = await findToChange(em, caller, Meeting, input.id, input.expectedVersion);
  refuseSettled(meeting);
  if (meeting.startsAt <= new Date()) {
    throw badInput('input.id', { sv: 'Mötet har redan börjat.', en: 'The meeting has begun already.' });
  }
  const called = await em.find(MeetingInvitation, { meeting, calledAt: null, contact: { $ne: null } });
  if (called.length === 0) {
    throw badInput('input.id', {
      sv: 'Det finns ingen att kalla: alla är redan kallade eller saknar kontaktperson.',
      en: 'There is nobody to call: all are called already, or have no contact.',
    });
  }
  const now = new Date();
  for (const invitation of called) invitation.calledAt = now;
  meeting.status = MeetingStatus.CALLED;
  return { meeting, called };
}
