import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import type { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { find, refuseUnchangeable } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { findOrganizations } from '../findOrganizations.js';
import { currentContacts } from './currentContacts.js';
import { Meeting, MeetingStatus } from './Meeting.js';
import { MeetingInvitation } from './MeetingInvitation.js';

@InputType({ description: 'Organizations that are to be called to a meeting.' })
export class InviteToMeetingInput {
  @Field(() => ID, { description: 'Which meeting.' })
  id!: string;

  @Field(() => [ID], { description: 'Who is to be called, 1 to 100; those who are called already stay as they are.' })
  organizations!: string[];
}

/** Adds organizations to the list of those who are called, each through the one contact who speaks for it now. */
export async function inviteToMeeting(
  em: EntityManager,
  caller: Caller,
  input: InviteToMeetingInput,
): Promise<Meeting> {
  const meeting = await find(em, Meeting, input.id, 'input.id');
  refuseUnchangeable(caller, meeting);
  refuseSettled(meeting);
  const organizations = await findOrganizations(em, input.organizations);
  const called = await em.find(MeetingInvitation, { meeting });
  const isCalled = new Set(called.map(({ organization }) => organization.id));
  await inviteAll(
    em,
    meeting,
    organizations.filter(({ id }) => !isCalled.has(id)),
  );
  return meeting;
}

/** Puts organizations on the list: two statements, however many they are. */
export async function inviteAll(em: EntityManager, meeting: Meeting, organizations: Organization[]): Promise<void> {
  const contacts = await currentContacts(em, organizations);
  em.persist(organizations.map((one) => new MeetingInvitation(meeting, one, contacts.get(one.id) ?? null)));
}

/** What was held or called off is not prepared any more. */
export function refuseSettled(meeting: Meeting): void {
  if (meeting.status === MeetingStatus.PLANNED || meeting.status === MeetingStatus.CALLED) return;
  throw badInput('input.id', {
    sv: 'Mötet är redan hållet eller inställt.',
    en: 'The meeting is held or cancelled already.',
  });
}
