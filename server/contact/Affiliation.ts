import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Organization } from '../organization/Organization.js';
import { partPolicies, walled } from '../shared/policies.js';
import { Day } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import { Contact } from './Contact.js';

/** A contact speaks for an organization, in a role, from when to when. */
@ObjectType({
  implements: [Stored],
  description: 'A contact speaks for an organization, in a role, from when to when.',
})
@Entity(walled(partPolicies('affiliation', { contact_id: 'contact', organization_id: 'organization' })))
@Index({ properties: ['until'] })
export class Affiliation extends Stored {
  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion` when you change it.' })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => Contact, { description: 'Who.' })
  @ManyToOne(() => Contact, { ref: true, deleteRule: 'cascade', index: true })
  contact!: Ref<Contact>;

  @Field(() => Organization, { description: 'For whom.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization!: Ref<Organization>;

  @Field(() => String, { nullable: true, description: 'Title or role.' })
  @Property({ type: 'text', nullable: true })
  title: string | null = null;

  @Field(() => Day, { nullable: true, description: 'First day; null when not known.' })
  @Property({ type: 'date', nullable: true })
  from: string | null = null;

  @Field(() => Day, { nullable: true, description: 'Last day; null while it lasts.' })
  @Property({ type: 'date', nullable: true })
  until: string | null = null;

  constructor(
    contact: Contact,
    organization: Organization,
    facts: { title?: string | null; from?: string | null; until?: string | null } = {},
  ) {
    super();
    this.contact = ref(contact);
    this.organization = ref(organization);
    Object.assign(this, facts);
  }
}
