import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { recordedPolicies, walled } from '../shared/policies.js';
import { Recorded } from '../shared/Recorded.js';
import { DateTime, Markdown } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import type { Visibility } from '../shared/Visibility.js';
import { Dialogue } from './Dialogue.js';
import { ActivityArea, Initiative, InteractionKind } from './InteractionKind.js';

/** What may be said of an interaction. */
export interface InteractionFacts {
  kind: InteractionKind;
  occurredAt: Date;
  topic: string;
  summary?: string | null;
  initiative?: Initiative;
  awaitsAnswer?: boolean;
  timeSpentMinutes?: number | null;
  activityArea?: ActivityArea | null;
  messageId?: string | null;
}

/** One moment of speaking: a call, a meeting, an e-mail, a visit. */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'One moment of speaking: a call, a meeting, an e-mail, a visit.',
})
@Entity(walled(recordedPolicies('interaction', { dialogue_id: 'dialogue', in_reply_to_id: 'interaction' })))
@Index({ properties: ['occurredAt', 'id'] })
@Index({ properties: ['dialogue', 'occurredAt'] })
@Index({ properties: ['messageId'] })
@Index({ properties: ['recordedAt', 'id'] })
@Index({ properties: ['kind', 'occurredAt'] })
@Index({ properties: ['initiative', 'occurredAt'] })
@Index({ properties: ['activityArea', 'occurredAt'] })
@Index({ properties: ['awaitsAnswer', 'occurredAt'] })
export class Interaction extends Recorded {
  @Field(() => InteractionKind, { description: 'How people spoke.' })
  @Enum({ items: () => InteractionKind, type: 'text' })
  kind!: InteractionKind;

  @Field(() => DateTime, { description: 'When it took place.' })
  @Property({ type: 'datetime', length: 3 })
  occurredAt!: Date;

  @Field(() => String, { description: 'What it was about, in a few words.' })
  @Property({ type: 'text' })
  topic!: string;

  @Field(() => Markdown, { nullable: true, description: 'What was said.' })
  @Property({ type: 'text', nullable: true })
  summary: string | null = null;

  @Field(() => Initiative, { description: 'Who took the initiative.' })
  @Enum({ items: () => Initiative, type: 'text' })
  initiative: Initiative = Initiative.OURS;

  @Field({
    description:
      'Whether one side waits for an answer to it: theirs when the initiative was ours, ours when it was theirs.',
  })
  @Property({ type: 'boolean' })
  awaitsAnswer: boolean = false;

  @Field(() => Dialogue, {
    nullable: true,
    description: 'The dialogue it belongs to; null when none, or not to be seen.',
  })
  @ManyToOne(() => Dialogue, { ref: true, nullable: true, deleteRule: 'no action' })
  dialogue: Ref<Dialogue> | null = null;

  @Field(() => Int, { nullable: true, description: 'Time spent, in minutes.' })
  @Property({ type: 'integer', nullable: true, check: 'time_spent_minutes between 0 and 10000' })
  timeSpentMinutes: number | null = null;

  @Field(() => ActivityArea, { nullable: true, description: 'What the time was spent on.' })
  @Enum({ items: () => ActivityArea, type: 'text', nullable: true })
  activityArea: ActivityArea | null = null;

  /** Message-ID of the e-mail it came from */
  @Property({ type: 'text', nullable: true })
  messageId: string | null = null;

  @Field(() => Interaction, {
    nullable: true,
    description: 'The interaction it answers; null when none, or not to be seen.',
  })
  @ManyToOne(() => Interaction, { ref: true, nullable: true, deleteRule: 'set null', index: true })
  inReplyTo: Ref<Interaction> | null = null;

  constructor(caller: Caller, facts: InteractionFacts, visibility: Visibility, dialogue: Dialogue | null = null) {
    super(caller, visibility);
    Object.assign(this, facts);
    this.dialogue = dialogue === null ? null : ref(dialogue);
  }
}
