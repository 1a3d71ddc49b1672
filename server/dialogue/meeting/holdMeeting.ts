import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { atMostParties } from '../../organization/defaultVisibility.js';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { findToChange } from '../../shared/find.js';
import { uuidOf } from '../../shared/globalId.js';
import { badInput, notFound } from '../../shared/Refusal.js';
import { Markdown } from '../../shared/scalars.js';
import { Interaction } from '../Interaction.js';
import { ActivityArea, Initiative, InteractionKind, ParticipantRole } from '../InteractionKind.js';
import { InteractionParticipant } from '../InteractionParticipant.js';
import { makeMinutesPoints, MinutesPointInput } from '../MinutesPointInput.js';
import { refuseUnlikelyTime } from '../recordInteraction.js';
import { refuseSettled } from './inviteToMeeting.js';
import { Meeting, MeetingStatus } from './Meeting.js';
import { Attendance, MeetingInvitation } from './MeetingInvitation.js';

@InputType({ description: 'A meeting that took place: who came, and the minutes.' })
export class HoldMeetingInput {
  @Field(() => ID, { description: 'Which meeting.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => [ID], { description: 'The invitations of those who came; the others were absent.' })
  present!: string[];

  @Field(() => Markdown, { nullable: true, description: 'The minutes, as text.' })
  summary?: string | null;

  @Field(() => [MinutesPointInput], { defaultValue: [], description: 'The points of the minutes, in order.' })
  minutesPoints!: MinutesPointInput[];

  @Field(() => Int, { nullable: true, description: 'Time spent, in minutes.' })
  timeSpentMinutes?: number | null;
}

/**
 * Writes down that a meeting took place: who came, and the minutes. It becomes an interaction of those who came and of
 * those who called, on all their timelines; seen as the meeting is, but by the parties alone where a market actor came.
 */
export async function holdMeeting(em: EntityManager, caller: Caller, input: HoldMeetingInput): Promise<Meeting> {
  const meeting = await findToChange(em, caller, Meeting, input.id, input.expectedVersion);
  refuseSettled(meeting);
  refuseUnlikelyTime(input.timeSpentMinutes);
  if (meeting.startsAt > new Date()) {
    throw badInput('input.id', { sv: 'Mötet har inte börjat ännu.', en: 'The meeting has not begun yet.' });
  }
  const invitations = await em.find(MeetingInvitation, { meeting }, { populate: ['organization', 'contact'] });
  const present = noteAttendance(invitations, input.present);
  const dialogue = (await meeting.dialogue?.load()) ?? null;
  const facts = {
    kind: InteractionKind.MEETING,
    occurredAt: meeting.startsAt,
    topic: meeting.title,
    summary: input.summary?.trim() || null,
    initiative: Initiative.OURS,
    timeSpentMinutes: input.timeSpentMinutes ?? null,
    activityArea: ActivityArea.COORDINATION,
  };
  const came = present.map(({ organization }) => organization.unwrap());
  const interaction = new Interaction(caller, facts, atMostParties(caller, came, meeting.visibilityLevel), dialogue);
  interaction.secrecyReaderIds = meeting.secrecyReaderIds;
  em.persist(interaction);
  for (const { organization, contact } of present) {
    const who = contact?.unwrap() ?? null;
    em.persist(new InteractionParticipant(interaction, organization.unwrap(), who, ParticipantRole.ATTENDEE));
  }
  if (!present.some(({ organization }) => organization.id === meeting.recordedByOrganizationId)) {
    const host = await em.findOneOrFail(Organization, meeting.recordedByOrganizationId);
    em.persist(new InteractionParticipant(interaction, host, null, ParticipantRole.CHAIR));
  }
  em.persist(await makeMinutesPoints(em, interaction, input.minutesPoints, (at) => `input.minutesPoints.${at}`));
  meeting.status = MeetingStatus.HELD;
  meeting.interaction = ref(interaction);
  return meeting;
}

/** Notes of each who was called whether somebody came; those who came are returned. */
function noteAttendance(invitations: MeetingInvitation[], present: string[]): MeetingInvitation[] {
  const ids = present.map((id, at) => uuidOf('MeetingInvitation', id, `input.present.${at}`));
  const stranger = ids.findIndex((id) => !invitations.some((one) => one.id === id));
  if (stranger >= 0) throw notFound(`input.present.${stranger}`);
  const came = new Set(ids);
  for (const one of invitations) one.attendance = came.has(one.id) ? Attendance.PRESENT : Attendance.ABSENT;
  return invitations.filter(({ id }) => came.has(id));
}
