import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Account } from '../../access/Account.js';
import { Organization } from '../../organization/Organization.js';
import { partPolicies, walled } from '../../shared/policies.js';
import { DateTime, Day, Markdown } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Stance } from '../agreement/Claim.js';
import { Position } from './Position.js';

/** What a version of a position says. */
export interface PositionText {
  title: string;
  statement: string;
  stance: Stance | null;
  body: string;
  motivation: string | null;
  validFrom: string;
  validUntil: string | null;
}

/** What a position says, word for word, at one time. A version is never rewritten; an edit makes the next one. */
@ObjectType({
  implements: [Stored],
  description:
    'What a position says, word for word, at one time. A version is never rewritten; an edit makes the next.',
})
@Entity(
  walled(
    partPolicies('position_version', { position_id: 'position', audience_id: 'organization', made_by_id: 'account' }),
  ),
)
@Unique({ properties: ['position', 'number'] })
@Check({ expression: `valid_until is null or valid_until >= valid_from`, name: 'version_validity_runs_forward' })
export class PositionVersion extends Stored {
  @Field(() => Position, { description: 'Of which position.' })
  @ManyToOne(() => Position, { ref: true, deleteRule: 'no action' })
  position: Ref<Position>;

  @Field(() => Int, { description: 'Counts the versions from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'What the position is called.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'What is meant, in one sentence.' })
  @Property({ type: 'text' })
  statement!: string;

  @Field(() => Stance, { nullable: true, description: 'For or against, where it answers a proposal; null otherwise.' })
  @Enum({ items: () => Stance, type: 'text', nullable: true })
  stance!: Stance | null;

  @Field(() => Markdown, { description: 'The position at length.' })
  @Property({ type: 'text' })
  body!: string;

  @Field(() => Markdown, { nullable: true, description: 'Why.' })
  @Property({ type: 'text', nullable: true })
  motivation!: string | null;

  @Field(() => Organization, { nullable: true, description: 'The authority it is meant for; null for all.' })
  @ManyToOne(() => Organization, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  audience: Ref<Organization> | null;

  @Field(() => Day, { description: 'First day it holds.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'Last day it holds; null when no end is set.' })
  @Property({ type: 'date', nullable: true })
  validUntil!: string | null;

  @Field(() => DateTime, { description: 'When it was written.' })
  @Property({ type: 'datetime', length: 3 })
  madeAt: Date = new Date();

  @Field(() => Account, { nullable: true, description: 'Who wrote it; null when not to be seen.' })
  @ManyToOne(() => Account, { ref: true, deleteRule: 'no action', index: true })
  madeBy: Ref<Account>;

  constructor(
    position: Position,
    number: number,
    text: PositionText,
    audience: Organization | null,
    madeBy: Ref<Account>,
  ) {
    super();
    this.position = ref(position);
    this.number = number;
    this.audience = audience ? ref(audience) : null;
    this.madeBy = madeBy;
    Object.assign(this, text);
  }
}
