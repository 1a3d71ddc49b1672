import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Contact } from '../contact/Contact.js';
import { Organization } from '../organization/Organization.js';
import { changeable, partPolicies, walled, WRITES_FOR } from '../shared/policies.js';
import { Day } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import { Interaction } from './Interaction.js';

/** What may be said of a point of the minutes. */
export interface MinutesPointFacts {
  number: number;
  text: string;
  followUpOn?: string | null;
  doneOn?: string | null;
}

/** A point of the minutes, with who follows it up and when. */
@ObjectType({ implements: [Stored], description: 'A point of the minutes, with who follows it up and when.' })
@Entity(
  walled(
    partPolicies(
      'minutes_point',
      { interaction_id: 'interaction', owner_id: 'organization', owner_contact_id: 'contact' },
      changeable,
      `owner_id = ${WRITES_FOR}`,
    ),
  ),
)
@Index({ properties: ['followUpOn'] })
@Index({ properties: ['doneOn'] })
@Index({
  name: 'minutes_point_follow_up_on_or_never',
  expression: `create index minutes_point_follow_up_on_or_never on minutes_point (coalesce(follow_up_on, 'infinity'::date), id)`,
})
export class MinutesPoint extends Stored {
  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion` when you change it.' })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => Interaction, { description: 'Of which interaction.' })
  @ManyToOne(() => Interaction, { ref: true, deleteRule: 'cascade', index: true })
  interaction: Ref<Interaction>;

  @Field(() => Int, { description: 'Its number in the minutes.' })
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => String, { description: 'What was said or decided.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Organization, { nullable: true, description: 'Who follows it up.' })
  @ManyToOne(() => Organization, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  owner: Ref<Organization> | null;

  @Field(() => Contact, { nullable: true, description: 'The person who follows it up.' })
  @ManyToOne(() => Contact, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  ownerContact: Ref<Contact> | null;

  @Field(() => Day, { nullable: true, description: 'When it is to be followed up.' })
  @Property({ type: 'date', nullable: true })
  followUpOn: string | null = null;

  @Field(() => Day, { nullable: true, description: 'When it was done; null while it is not.' })
  @Property({ type: 'date', nullable: true })
  doneOn: string | null = null;

  constructor(
    interaction: Interaction,
    facts: MinutesPointFacts,
    owner: Organization | null = null,
    ownerContact: Contact | null = null,
  ) {
    super();
    this.interaction = ref(interaction);
    this.owner = owner === null ? null : ref(owner);
    this.ownerContact = ownerContact === null ? null : ref(ownerContact);
    Object.assign(this, facts);
  }
}
