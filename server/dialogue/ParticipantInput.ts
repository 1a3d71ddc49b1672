import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Affiliation } from '../contact/Affiliation.js';
import { Contact } from '../contact/Contact.js';
import { Organization } from '../organization/Organization.js';
import { findAll } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { today } from '../shared/today.js';
import { ParticipantRole } from './InteractionKind.js';

@InputType({
  description: 'Somebody who had a part: an organization, a contact, or a contact speaking for an organization.',
})
export class ParticipantInput {
  @Field(() => ID, { nullable: true, description: 'Which organization.' })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: 'Which contact.' })
  contact?: string | null;

  @Field(() => ParticipantRole, { defaultValue: ParticipantRole.ATTENDEE, description: 'What part.' })
  role!: ParticipantRole;
}

/** Somebody who had a part, found. */
export interface FoundParticipant {
  organization: Organization | null;
  contact: Contact | null;
  role: ParticipantRole;
}

/** Finds all who had a part: two statements, however many they are. */
export async function findParticipants(em: EntityManager, inputs: ParticipantInput[]): Promise<FoundParticipant[]> {
  if (inputs.length < 1 || inputs.length > 1000) {
    throw badInput('input.participants', { sv: 'Ange 1 till 1 000 deltagare.', en: 'Give 1 to 1,000 participants.' });
  }
  const nobody = inputs.findIndex((one) => !one.organization && !one.contact);
  if (nobody >= 0) {
    throw badInput(`input.participants.${nobody}`, {
      sv: 'En deltagare är en organisation, en kontakt eller båda.',
      en: 'A participant is an organization, a contact or both.',
    });
  }
  const asked = (part: 'organization' | 'contact') =>
    inputs.map((one, at) => ({ id: one[part], field: `input.participants.${at}.${part}` }));
  const organization = await findAll(em, Organization, asked('organization'));
  const contact = await findAll(em, Contact, asked('contact'));
  return inputs.map((one) => ({
    organization: organization(one.organization),
    contact: contact(one.contact),
    role: one.role,
  }));
}

/**
 * For whom those speak who have a part: the organizations named, and for a contact named without one, those it speaks for
 * today. Apart: who takes part, and who is only spoken of.
 */
export async function speakers(em: EntityManager, participants: FoundParticipant[]) {
  const alone = participants.flatMap(({ organization, contact }) => (!organization && contact ? [contact] : []));
  const affiliations =
    alone.length === 0
      ? []
      : await em.find(
          Affiliation,
          { contact: { $in: alone }, $or: [{ until: null }, { until: { $gte: today() } }] },
          { populate: ['organization'] },
        );
  const speaksFor = ({ organization, contact }: FoundParticipant) =>
    organization
      ? [organization]
      : affiliations.filter((one) => one.contact.id === contact?.id).map((one) => one.organization.unwrap());
  const isSpokenOf = ({ role }: FoundParticipant) => role === ParticipantRole.MENTIONED;
  return {
    taking: participants.filter((one) => !isSpokenOf(one)).flatMap(speaksFor),
    spokenOf: participants.filter(isSpokenOf).flatMap(speaksFor),
  };
}
