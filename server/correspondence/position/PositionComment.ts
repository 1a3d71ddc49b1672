import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Account } from '../../access/Account.js';
import { Organization } from '../../organization/Organization.js';
import { partPolicies, walled, WRITES_FOR } from '../../shared/policies.js';
import { DateTime, Markdown } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Position } from './Position.js';

/** What a member had to say of a position while it was out for comment. It stays as it was written. */
@ObjectType({
  implements: [Stored],
  description: 'What a member had to say of a position while it was out for comment. It stays as it was written.',
})
@Entity(
  walled(
    partPolicies(
      'position_comment',
      { position_id: 'position', account_id: 'account', organization_id: 'organization' },
      () => `${WRITES_FOR} is not null`,
    ),
  ),
)
@Index({ properties: ['position', 'madeAt', 'id'] })
export class PositionComment extends Stored {
  @Field(() => Position, { description: 'On which position.' })
  @ManyToOne(() => Position, { ref: true, deleteRule: 'no action' })
  position: Ref<Position>;

  @Field(() => Int, { description: 'Number of the version that stood then.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => Account, { nullable: true, description: 'Who commented; null when not to be seen.' })
  @ManyToOne(() => Account, { ref: true, deleteRule: 'no action', index: true })
  account: Ref<Account>;

  @Field(() => Organization, { nullable: true, description: 'For whom; null when not to be seen.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization: Ref<Organization>;

  @Field(() => Markdown, { description: 'What was said.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => DateTime, { description: 'When.' })
  @Property({ type: 'datetime', length: 3 })
  madeAt: Date = new Date();

  constructor(position: Position, account: Ref<Account>, organization: Ref<Organization>, text: string) {
    super();
    this.position = ref(position);
    this.number = position.currentNumber;
    this.account = account;
    this.organization = organization;
    this.text = text;
  }
}
