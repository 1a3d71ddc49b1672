import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { recordedPolicies, walled } from '../shared/policies.js';
import { Recorded } from '../shared/Recorded.js';
import { DateTime, Markdown } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import { Visibility } from '../shared/Visibility.js';
import type { Interaction } from './Interaction.js';
import { InteractionKind } from './InteractionKind.js';

/**
 * An interaction that was taken back: written on the wrong organization, or twice. It stands in no history any more; what
 * it said is kept here with the reason, for those who recorded it and the principals who saw it.
 */
@ObjectType({
  implements: [Stored, Recorded],
  description:
    'An interaction that was taken back. It stands in no history any more; what it said is kept here with the reason.',
})
@Entity(walled(recordedPolicies('withdrawal')))
@Index({ properties: ['recordedAt', 'id'] })
export class Withdrawal extends Recorded {
  @Field(() => InteractionKind, { description: 'How people spoke.' })
  @Enum({ items: () => InteractionKind, type: 'text' })
  kind!: InteractionKind;

  @Field(() => DateTime, { description: 'When it took place.' })
  @Property({ type: 'datetime', length: 3 })
  occurredAt!: Date;

  @Field(() => String, { description: 'What it was about.' })
  @Property({ type: 'text' })
  topic!: string;

  @Field(() => Markdown, { nullable: true, description: 'What was said.' })
  @Property({ type: 'text', nullable: true })
  summary!: string | null;

  @Field(() => String, { description: 'Why it was taken back.' })
  @Property({ type: 'text' })
  reason: string;

  /** uuid that the interaction had */
  @Property({ type: 'uuid' })
  interactionId: string;

  /** organization that had recorded the interaction: a party to its withdrawal (kept so by a trigger) */
  @Property({ type: 'uuid' })
  takenFromId: string;

  /** ids of those who had a part: [organization, contact, role] */
  @Property({ type: 'json' })
  participants: [string | null, string | null, string][];

  constructor(caller: Caller, interaction: Interaction, participants: Withdrawal['participants'], reason: string) {
    const isOwn = interaction.visibilityLevel === Visibility.OWN_ORGANIZATION;
    super(caller, isOwn ? Visibility.OWN_ORGANIZATION : Visibility.PARTIES);
    const { kind, occurredAt, topic, summary } = interaction;
    Object.assign(this, { kind, occurredAt, topic, summary });
    this.partnershipId = interaction.partnershipId;
    this.interactionId = interaction.id;
    this.takenFromId = interaction.recordedByOrganizationId;
    this.secrecyReaderIds = interaction.secrecyReaderIds;
    this.participants = participants;
    this.reason = reason;
  }
}
