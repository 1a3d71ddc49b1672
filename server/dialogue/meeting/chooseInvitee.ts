import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Affiliation } from '../../contact/Affiliation.js';
import { Contact } from '../../contact/Contact.js';
import type { Caller } from '../../shared/Caller.js';
import { find, refuseOtherVersion, refuseUnchangeable } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { refuseSettled } from './inviteToMeeting.js';
import { MeetingInvitation } from './MeetingInvitation.js';

@InputType({ description: 'Through whom an organization is called to a meeting.' })
export class ChooseInviteeInput {
  @Field(() => ID, { description: 'Which invitation.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => ID, { description: 'The contact; must speak for the organization.' })
  contact!: string;
}

/** Calls an organization through another contact. What was sent to the one before is sent anew. */
export async function chooseInvitee(
  em: EntityManager,
  caller: Caller,
  input: ChooseInviteeInput,
): Promise<MeetingInvitation> {
  const invitation = await find(em, MeetingInvitation, input.id, 'input.id');
  const meeting = await invitation.meeting.loadOrFail();
  refuseUnchangeable(caller, meeting);
  refuseSettled(meeting);
  refuseOtherVersion(invitation, input.expectedVersion);
  const contact = await find(em, Contact, input.contact, 'input.contact');
  const speaksForIt = await em.count(Affiliation, { contact, organization: invitation.organization });
  if (speaksForIt === 0) {
    throw badInput('input.contact', {
      sv: 'Kontakten företräder inte organisationen.',
      en: 'The contact does not speak for the organization.',
    });
  }
  if (invitation.contact?.id !== contact.id) invitation.calledAt = null;
  invitation.contact = ref(contact);
  return invitation;
}
