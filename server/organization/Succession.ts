import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { partPolicies, walled } from '../shared/policies.js';
import { describedEnum } from '../shared/reading/filtering.js';
import { declareReading } from '../shared/reading/Reading.js';
import { Day } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import { Organization } from './Organization.js';

/** How one organization came to continue another. */
export enum SuccessionKind {
  RENAMED = 'RENAMED',
  MERGED = 'MERGED',
  BOUGHT = 'BOUGHT',
  TAKEN_OVER = 'TAKEN_OVER',
  SPLIT = 'SPLIT',
}
describedEnum(SuccessionKind, 'SuccessionKind', 'How one organization came to continue another.', {
  RENAMED: 'The same body under a new name.',
  MERGED: 'It went into another, or into a new one with others.',
  BOUGHT: 'It, or its network, was bought.',
  TAKEN_OVER: 'Its tasks were taken over.',
  SPLIT: 'It was divided.',
});

/** One organization continues another from a day on: every history follows it. */
@ObjectType({
  implements: [Stored],
  description: 'One organization continues another from a day on: every history follows it.',
})
@Entity(walled(partPolicies('succession', { successor_id: 'organization', predecessor_id: 'organization' })))
@Unique({ properties: ['predecessor', 'successor'] })
export class Succession extends Stored {
  @Field(() => Organization, { description: 'Who was before.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action' })
  predecessor!: Ref<Organization>;

  @Field(() => Organization, { description: 'Who came after.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  successor!: Ref<Organization>;

  @Field(() => SuccessionKind, { description: 'How.' })
  @Enum({ items: () => SuccessionKind, type: 'text' })
  kind!: SuccessionKind;

  @Field(() => Day, { description: 'From which day.' })
  @Property({ type: 'date' })
  occurredOn!: string;

  @Field(() => String, { nullable: true, description: 'Where that is known from.' })
  @Property({ type: 'text', nullable: true })
  source: string | null = null;

  constructor(
    predecessor: Organization,
    successor: Organization,
    facts: { kind: SuccessionKind; occurredOn: string; source?: string | null },
  ) {
    super();
    this.predecessor = ref(predecessor);
    this.successor = ref(successor);
    Object.assign(this, facts);
  }
}

declareReading(Succession, { table: 'succession' });
