import { Check, Entity, Enum, ManyToOne } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Contact } from '../contact/Contact.js';
import { Organization } from '../organization/Organization.js';
import { partPolicies, walled } from '../shared/policies.js';
import { Stored } from '../shared/Stored.js';
import { Interaction } from './Interaction.js';
import { ParticipantRole } from './InteractionKind.js';

/** An organization, and the contact who spoke for it where known, had a part in an interaction. */
@ObjectType({
  implements: [Stored],
  description: 'An organization, and the contact who spoke for it where known, had a part in an interaction.',
})
@Entity(
  walled(
    partPolicies('interaction_participant', {
      interaction_id: 'interaction',
      organization_id: 'organization',
      contact_id: 'contact',
    }),
  ),
)
@Check({
  expression: 'organization_id is not null or contact_id is not null',
  name: 'interaction_participant_is_somebody',
})
export class InteractionParticipant extends Stored {
  @Field(() => Interaction, { description: 'In what.' })
  @ManyToOne(() => Interaction, { ref: true, deleteRule: 'cascade', index: true })
  interaction: Ref<Interaction>;

  @Field(() => Organization, {
    nullable: true,
    description: 'Which organization; null for a person who spoke for none.',
  })
  @ManyToOne(() => Organization, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  organization: Ref<Organization> | null;

  @Field(() => Contact, { nullable: true, description: 'Who; null when only the organization is known.' })
  @ManyToOne(() => Contact, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  contact: Ref<Contact> | null;

  @Field(() => ParticipantRole, { description: 'What part.' })
  @Enum({ items: () => ParticipantRole, type: 'text' })
  role: ParticipantRole;

  constructor(
    interaction: Interaction,
    organization: Organization | null,
    contact: Contact | null,
    role: ParticipantRole,
  ) {
    super();
    this.interaction = ref(interaction);
    this.organization = organization === null ? null : ref(organization);
    this.contact = contact === null ? null : ref(contact);
    this.role = role;
  }
}
