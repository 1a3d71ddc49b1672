import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { DateTime, Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';
import { PositionStatus } from '../agreement/Register.js';
import { Topic } from './Topic.js';

/**
 * What the two principals say, or mean to say, to national authorities on one topic. What it says stands in its versions;
 * title, audience and validity are those of the version that stands, kept so by a trigger.
 */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'What the two principals say, or mean to say, to national authorities on one topic.',
})
@Entity(
  walled(
    recordedPolicies('position', {
      topic_id: 'topic',
      owner_id: 'organization',
      audience_id: 'organization',
      supersedes_id: 'position',
    }),
  ),
)
@Unique({ properties: ['partnershipId', 'code'] })
@Index({ properties: ['status'] })
@Index({ properties: ['code'] })
@Index({ properties: ['title'] })
@Index({ properties: ['reviewOn'] })
@Index({ properties: ['recordedAt', 'id'] })
@Check({ expression: `valid_until is null or valid_until >= valid_from`, name: 'position_validity_runs_forward' })
@Check({
  expression: `status not in ('WITHDRAWN', 'NOT_AGREED') or reason is not null`,
  name: 'position_end_has_reason',
})
export class Position extends Recorded {
  @Field(() => String, { description: 'How it is cited, such as "S2026-03". Given when it is drafted.' })
  @Property({ type: 'text' })
  code = '';

  @Field(() => Topic, { nullable: true, description: 'What it is about.' })
  @ManyToOne(() => Topic, { ref: true, deleteRule: 'no action', index: true })
  topic: Ref<Topic>;

  @Field(() => Organization, { nullable: true, description: 'The principal that looks after it.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  owner: Ref<Organization>;

  @Field(() => PositionStatus, { description: 'Where it stands between the principals.' })
  @Enum({ items: () => PositionStatus, type: 'text' })
  status: PositionStatus = PositionStatus.DRAFT;

  @Field(() => String, { description: 'What it is called, in the version that stands.' })
  @Property({ type: 'text' })
  title = '';

  @Field(() => Organization, { nullable: true, description: 'The authority it is meant for; null for all.' })
  @ManyToOne(() => Organization, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  audience: Ref<Organization> | null = null;

  @Field(() => Day, { description: 'First day it holds.' })
  @Property({ type: 'date' })
  validFrom: string;

  @Field(() => Day, { nullable: true, description: 'Last day it holds; null when no end is set.' })
  @Property({ type: 'date', nullable: true })
  validUntil: string | null = null;

  @Field(() => Int, { description: 'Number of the version that stands.' })
  @Property({ type: 'integer' })
  currentNumber = 1;

  @Field(() => Day, { nullable: true, description: 'By which day it is to be looked at again.' })
  @Property({ type: 'date', nullable: true })
  reviewOn: string | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When both principals were last asked to approve it.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  approvalRequestedAt: Date | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When it became joint; null as long as it is not.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  jointSince: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn, or not agreed on.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => Position, { nullable: true, description: 'The position whose place it takes, or took.' })
  @ManyToOne(() => Position, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  supersedes: Ref<Position> | null = null;

  constructor(
    caller: Caller,
    topic: Topic,
    owner: Organization,
    facts: { validFrom: string; reviewOn?: string | null; supersedes?: Position | null },
    visibility = Visibility.PRINCIPALS,
  ) {
    super(caller, visibility);
    this.topic = ref(topic);
    this.owner = ref(owner);
    this.validFrom = facts.validFrom;
    this.reviewOn = facts.reviewOn ?? null;
    this.supersedes = facts.supersedes ? ref(facts.supersedes) : null;
  }
}
