import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';
import { ResourceKind } from './ResourceKind.js';

/** What a pledge says. */
export interface PledgeFacts {
  kind: ResourceKind;
  year: number;
  amount: number;
  decision: string;
  note: string | null;
}

/** What an organization has decided to put in, in one year. */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'What an organization has decided to put into the joint work, in one year.',
})
@Entity(walled(recordedPolicies('pledge', { organization_id: 'organization' })))
@Index({ properties: ['organization', 'year'] })
@Index({ properties: ['year'] })
@Index({ properties: ['kind'] })
@Index({ properties: ['recordedAt', 'id'] })
export class Pledge extends Recorded {
  @Field(() => Organization, { nullable: true, description: 'Who puts it in; null when not to be seen.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action' })
  organization: Ref<Organization>;

  @Field(() => ResourceKind, { description: 'What.' })
  @Enum({ items: () => ResourceKind, type: 'text' })
  kind!: ResourceKind;

  @Field(() => Int, { description: 'For which year.' })
  @Property({ type: 'integer', check: 'year between 2000 and 2100' })
  year!: number;

  @Field(() => Float, { description: 'How much: kronor, full-time posts, or kronor that it is worth.' })
  @Property({ type: 'double', check: 'amount > 0' })
  amount!: number;

  @Field(() => String, { description: 'The decision: who decided, when, and its number.' })
  @Property({ type: 'text' })
  decision!: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was kept; null until somebody has said so.' })
  @Property({ type: 'boolean', nullable: true })
  wasKept: boolean | null = null;

  constructor(caller: Caller, organization: Organization, facts: PledgeFacts) {
    super(caller, Visibility.PARTNERSHIP);
    this.organization = ref(organization);
    Object.assign(this, facts);
  }
}
