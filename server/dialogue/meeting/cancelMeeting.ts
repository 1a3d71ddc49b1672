import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findToChange } from '../../shared/find.js';
import { refuseSettled } from './inviteToMeeting.js';
import { Meeting, MeetingStatus } from './Meeting.js';

@InputType({ description: 'A meeting that does not take place.' })
export class CancelMeetingInput {
  @Field(() => ID, { description: 'Which meeting.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;
}

/** Calls a meeting off. It stays, with those who were called. */
export async function cancelMeeting(em: EntityManager, caller: Caller, input: CancelMeetingInput): Promise<Meeting> {
  const meeting = await findToChange(em, caller, Meeting, input.id, input.expectedVersion);
  refuseSettled(meeting);
  if (meeting.status === MeetingStatus.CALLED) meeting.sequence++;
  meeting.status = MeetingStatus.CANCELLED;
  return meeting;
}
