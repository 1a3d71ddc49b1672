import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findToChange } from '../../shared/find.js';
import { DateTime, Markdown } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { refuseSettled } from './inviteToMeeting.js';
import { Meeting, MeetingStatus } from './Meeting.js';
import { agendaWithin, refuseOddHours } from './planMeeting.js';

@InputType({ description: 'What changes of a meeting; only what is given changes.' })
export class ChangeMeetingInput {
  @Field(() => ID, { description: 'Which meeting.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'What it is called, 1 to 200 characters; null leaves it.' })
  title?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it begins; null leaves it.' })
  startsAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends; null leaves it.' })
  endsAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'The room, or the address of the video meeting; null for none.' })
  place?: string | null;

  @Field(() => Markdown, { nullable: true, description: 'The agenda; null for none.' })
  agenda?: string | null;
}

/** Changes a meeting that is not held yet. What stands in calendars gets a new sequence once the invitations are out. */
export async function changeMeeting(em: EntityManager, caller: Caller, input: ChangeMeetingInput): Promise<Meeting> {
  const meeting = await findToChange(em, caller, Meeting, input.id, input.expectedVersion);
  refuseSettled(meeting);
  const before = inCalendars(meeting);
  if (input.title != null) meeting.title = textWithin('input.title', input.title, 200);
  meeting.startsAt = input.startsAt ?? meeting.startsAt;
  meeting.endsAt = input.endsAt ?? meeting.endsAt;
  refuseOddHours(meeting.startsAt, meeting.endsAt);
  if (input.place !== undefined) meeting.place = input.place?.trim() || null;
  if (input.agenda !== undefined) meeting.agenda = agendaWithin(input.agenda);
  if (meeting.status === MeetingStatus.CALLED && inCalendars(meeting) !== before) meeting.sequence++;
  return meeting;
}

/** What people's calendars show of a meeting. */
const inCalendars = ({ title, startsAt, endsAt, place }: Meeting) =>
  JSON.stringify([title, startsAt.getTime(), endsAt.getTime(), place]);
