import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Contact } from '../../contact/Contact.js';
import type { Caller } from '../../shared/Caller.js';
import { recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';

/** Who is the coordinator, from when to when. The post is vacant when nobody is. */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'Who is the coordinator, from when to when. The post is vacant when nobody is.',
})
@Entity(walled(recordedPolicies('coordinator_appointment', { contact_id: 'contact' })))
@Index({ properties: ['from'] })
@Index({ properties: ['recordedAt', 'id'] })
export class CoordinatorAppointment extends Recorded {
  @Field(() => Contact, { nullable: true, description: 'Who; null when not to be seen.' })
  @ManyToOne(() => Contact, { ref: true, deleteRule: 'no action', index: true })
  contact: Ref<Contact>;

  @Field(() => Day, { description: 'First day.' })
  @Property({ type: 'date' })
  from: string;

  @Field(() => Day, { nullable: true, description: 'Last day; null while no end is set.' })
  @Property({ type: 'date', nullable: true })
  until: string | null;

  constructor(caller: Caller, contact: Contact, from: string, until: string | null) {
    super(caller, Visibility.PARTNERSHIP);
    this.contact = ref(contact);
    this.from = from;
    this.until = until;
  }
}
