import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { partPolicies, walled } from '../shared/policies.js';
import { Day } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import { changeableByParty } from './changeableByParty.js';
import { Commitment } from './Commitment.js';

/** A new due date that giver and receiver agreed on; the old one is kept. */
@ObjectType({
  implements: [Stored],
  description: 'A new due date that giver and receiver agreed on; the old one is kept.',
})
@Entity(walled(partPolicies('renegotiation', { commitment_id: 'commitment' }, changeableByParty)))
export class Renegotiation extends Stored {
  @Field(() => Commitment, { description: 'Of which commitment.' })
  @ManyToOne(() => Commitment, { ref: true, deleteRule: 'cascade', index: true })
  commitment: Ref<Commitment>;

  @Field(() => Day, { nullable: true, description: 'Due before; null when no date was set.' })
  @Property({ type: 'date', nullable: true })
  oldDueOn!: string | null;

  @Field(() => Day, { description: 'Due from then on.' })
  @Property({ type: 'date' })
  newDueOn!: string;

  @Field(() => String, { description: 'Why.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => Day, { description: 'The day it was agreed.' })
  @Property({ type: 'date' })
  agreedOn!: string;

  constructor(commitment: Commitment, facts: { newDueOn: string; reason: string; agreedOn: string }) {
    super();
    this.commitment = ref(commitment);
    this.oldDueOn = commitment.dueOn;
    Object.assign(this, facts);
  }
}
