import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { DateTime, Markdown } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import type { Visibility } from '../../shared/Visibility.js';
import { Dialogue } from '../Dialogue.js';
import { Interaction } from '../Interaction.js';

/** Where a meeting stands. */
export enum MeetingStatus {
  PLANNED = 'PLANNED',
  CALLED = 'CALLED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
describedEnum(MeetingStatus, 'MeetingStatus', 'Where a meeting stands.', {
  PLANNED: 'It is planned; nobody is called yet.',
  CALLED: 'The invitations are out.',
  HELD: 'It took place; its minutes are an interaction.',
  CANCELLED: 'It does not take place.',
});

/** What may be said of a meeting before it takes place. */
export interface MeetingFacts {
  title: string;
  startsAt: Date;
  endsAt: Date;
  place?: string | null;
  agenda?: string | null;
}

/** A meeting that people are called to, from the invitation to the minutes. */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'A meeting that people are called to, from the invitation to the minutes.',
})
@Entity(
  walled(
    recordedPolicies('meeting', { dialogue_id: 'dialogue', interaction_id: 'interaction', previous_id: 'meeting' }),
  ),
)
@Index({ properties: ['startsAt', 'id'] })
@Index({ properties: ['status', 'startsAt'] })
@Index({ properties: ['recordedAt', 'id'] })
@Check({ expression: 'ends_at > starts_at', name: 'meeting_ends_after_it_starts' })
@Check({ expression: `(status = 'HELD') = (interaction_id is not null)`, name: 'meeting_held_has_interaction' })
export class Meeting extends Recorded {
  @Field(() => String, { description: 'What it is called.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  @Property({ type: 'datetime', length: 3 })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'When it ends.' })
  @Property({ type: 'datetime', length: 3 })
  endsAt!: Date;

  @Field(() => String, { nullable: true, description: 'The room, or the address of the video meeting.' })
  @Property({ type: 'text', nullable: true })
  place: string | null = null;

  @Field(() => Markdown, { nullable: true, description: 'The agenda.' })
  @Property({ type: 'text', nullable: true })
  agenda: string | null = null;

  @Field(() => MeetingStatus, { description: 'Where it stands.' })
  @Enum({ items: () => MeetingStatus, type: 'text' })
  status: MeetingStatus = MeetingStatus.PLANNED;

  @Field(() => Int, {
    description: 'How often what stands in calendars was changed (RFC 5545, SEQUENCE); 0 for the first invitation.',
  })
  @Property({ type: 'integer' })
  sequence: number = 0;

  @Field(() => Dialogue, {
    nullable: true,
    description: 'The dialogue it belongs to; null when none, or not to be seen.',
  })
  @ManyToOne(() => Dialogue, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  dialogue: Ref<Dialogue> | null = null;

  @Field(() => Meeting, {
    nullable: true,
    description: 'The meeting before it, whose open points come up again; null when none, or not to be seen.',
  })
  @ManyToOne(() => Meeting, { ref: true, nullable: true, deleteRule: 'set null', index: true })
  previous: Ref<Meeting> | null = null;

  @Field(() => Interaction, {
    nullable: true,
    description: 'What was said there, with those who came and the minutes; null until it is held.',
  })
  @ManyToOne(() => Interaction, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  interaction: Ref<Interaction> | null = null;

  constructor(caller: Caller, facts: MeetingFacts, visibility: Visibility, dialogue: Dialogue | null = null) {
    super(caller, visibility);
    Object.assign(this, facts);
    this.dialogue = dialogue && ref(dialogue);
  }
}
