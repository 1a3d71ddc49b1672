import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';
import { ResourceKind } from './ResourceKind.js';

/** What the joint work needs in one year. */
@ObjectType({ implements: [Stored, Recorded], description: 'What the joint work needs in one year, and for what.' })
@Entity(walled(recordedPolicies('resource_need')))
@Index({ properties: ['year'] })
@Index({ properties: ['kind'] })
@Index({ properties: ['recordedAt', 'id'] })
export class ResourceNeed extends Recorded {
  @Field(() => ResourceKind, { description: 'What.' })
  @Enum({ items: () => ResourceKind, type: 'text' })
  kind: ResourceKind;

  @Field(() => Int, { description: 'In which year.' })
  @Property({ type: 'integer', check: 'year between 2000 and 2100' })
  year: number;

  @Field(() => Float, { description: 'How much: kronor, full-time posts, or kronor that it is worth.' })
  @Property({ type: 'double', check: 'amount > 0' })
  amount: number;

  @Field(() => String, { description: 'For what.' })
  @Property({ type: 'text' })
  purpose: string;

  constructor(caller: Caller, facts: { kind: ResourceKind; year: number; amount: number; purpose: string }) {
    super(caller, Visibility.PARTNERSHIP);
    this.kind = facts.kind;
    this.year = facts.year;
    this.amount = facts.amount;
    this.purpose = facts.purpose;
  }
}
