import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Organization } from '../organization/Organization.js';
import type { Caller } from '../shared/Caller.js';
import { partPolicies, recordedPolicies, seenPolicy, walled } from '../shared/policies.js';
import { Recorded } from '../shared/Recorded.js';
import { describedEnum } from '../shared/reading/filtering.js';
import { Markdown } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import type { Visibility } from '../shared/Visibility.js';
import { Goal } from '../strategy/Goal.js';

/** Whether a dialogue goes on. */
export enum DialogueStatus {
  OPEN = 'OPEN',
  RESTING = 'RESTING',
  CLOSED = 'CLOSED',
}
describedEnum(DialogueStatus, 'DialogueStatus', 'Whether a dialogue goes on.', {
  OPEN: 'It goes on, at its cadence.',
  RESTING: 'It rests by agreement; silence is not counted.',
  CLOSED: 'It is over.',
});

/** What may be said of a dialogue. */
export interface DialogueFacts {
  title: string;
  purpose?: string | null;
  status?: DialogueStatus;
  cadenceDays?: number | null;
}

/** A lasting conversation on a matter, with those who take part. */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'A lasting conversation on a matter, with those who take part.',
})
@Entity(walled([...recordedPolicies('dialogue'), seenPolicy('dialogue', 'goal_id', 'goal')]))
@Index({ properties: ['title'] })
@Index({ properties: ['status', 'title'] })
@Index({ properties: ['recordedAt', 'id'] })
export class Dialogue extends Recorded {
  @Field(() => String, { description: 'The matter, in a few words.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => Markdown, { nullable: true, description: 'What it is for.' })
  @Property({ type: 'text', nullable: true })
  purpose: string | null = null;

  @Field(() => DialogueStatus, { description: 'Whether it goes on.' })
  @Enum({ items: () => DialogueStatus, type: 'text' })
  status: DialogueStatus = DialogueStatus.OPEN;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days may pass between two contacts; null for the cadence of the actor class.',
  })
  @Property({ type: 'integer', nullable: true, check: 'cadence_days between 1 and 1000' })
  cadenceDays: number | null = null;

  @Field(() => Goal, { nullable: true, description: 'The goal it serves; null when none, or not to be seen.' })
  @ManyToOne(() => Goal, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  goal: Ref<Goal> | null = null;

  constructor(caller: Caller, facts: DialogueFacts, visibility: Visibility) {
    super(caller, visibility);
    Object.assign(this, facts);
  }
}

/** An organization takes part in a dialogue. */
@ObjectType({ implements: [Stored], description: 'An organization takes part in a dialogue.' })
@Entity(walled(partPolicies('participation', { dialogue_id: 'dialogue', organization_id: 'organization' })))
@Unique({ properties: ['dialogue', 'organization'] })
export class Participation extends Stored {
  @Field(() => Dialogue, { description: 'In what.' })
  @ManyToOne(() => Dialogue, { ref: true, deleteRule: 'cascade' })
  dialogue: Ref<Dialogue>;

  @Field(() => Organization, { description: 'Who.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization: Ref<Organization>;

  constructor(dialogue: Dialogue, organization: Organization) {
    super();
    this.dialogue = ref(dialogue);
    this.organization = ref(organization);
  }
}
