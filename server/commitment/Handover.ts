import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Contact } from '../contact/Contact.js';
import { partPolicies, walled } from '../shared/policies.js';
import { describedEnum } from '../shared/reading/filtering.js';
import { Day } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import { changeableByParty } from './changeableByParty.js';
import { Commitment } from './Commitment.js';

/** The two ends of a commitment. */
export enum CommitmentEnd {
  GIVER = 'GIVER',
  RECEIVER = 'RECEIVER',
}
describedEnum(CommitmentEnd, 'CommitmentEnd', 'The two ends of a commitment.', {
  GIVER: 'Who promised.',
  RECEIVER: 'To whom it was promised.',
});

/** One person answers for a commitment after another, who is remembered. */
@ObjectType({
  implements: [Stored],
  description: 'One person answers for a commitment after another, who is remembered.',
})
@Entity(
  walled(
    partPolicies(
      'handover',
      { commitment_id: 'commitment', from_contact_id: 'contact', to_contact_id: 'contact' },
      changeableByParty,
    ),
  ),
)
export class Handover extends Stored {
  @Field(() => Commitment, { description: 'Of which commitment.' })
  @ManyToOne(() => Commitment, { ref: true, deleteRule: 'cascade', index: true })
  commitment: Ref<Commitment>;

  @Field(() => CommitmentEnd, { description: 'At which end.' })
  @Enum({ items: () => CommitmentEnd, type: 'text' })
  end: CommitmentEnd;

  @Field(() => Contact, { description: 'Who answered for it before.' })
  @ManyToOne(() => Contact, { ref: true, deleteRule: 'no action', index: true })
  fromContact: Ref<Contact>;

  @Field(() => Contact, { description: 'Who answers for it from then on.' })
  @ManyToOne(() => Contact, { ref: true, deleteRule: 'no action', index: true })
  toContact: Ref<Contact>;

  @Field(() => Day, { description: 'From which day.' })
  @Property({ type: 'date' })
  handedOverOn: string;

  constructor(commitment: Commitment, end: CommitmentEnd, from: Contact, to: Contact, handedOverOn: string) {
    super();
    this.commitment = ref(commitment);
    this.end = end;
    this.fromContact = ref(from);
    this.toContact = ref(to);
    this.handedOverOn = handedOverOn;
  }
}
