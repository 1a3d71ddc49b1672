import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Account } from '../access/Account.js';
import { ActorCategory } from '../organization/OrganizationKind.js';
import { Partnership } from '../partnership/Partnership.js';
import { USER_ROLE } from '../shared/Caller.js';
import { MEMBER_OF, ownerPolicy, PRINCIPAL_OF, ROLE, walled, WRITES_FOR } from '../shared/policies.js';
import { DateTime } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';

const BY_COORDINATOR = `partnership_id = any(${PRINCIPAL_OF}) and ${ROLE} = 'COORDINATOR' and ${WRITES_FOR} is not null`;
const SEES_WHO_SET_IT = `(set_by_id is null or exists (select 1 from "account" seen where seen.id = "cadence".set_by_id))`;

/** How long a partnership may be silent with the actors of one category. Every partnership has one of each from its start. */
@ObjectType({
  implements: [Stored],
  description: 'How long a partnership may be silent with the actors of one category before it shows.',
})
@Entity(
  walled([
    { name: 'cadence_select', command: 'select', roles: [USER_ROLE], using: `partnership_id = any(${MEMBER_OF})` },
    {
      name: 'cadence_update',
      command: 'update',
      roles: [USER_ROLE],
      using: BY_COORDINATOR,
      check: `${BY_COORDINATOR} and ${SEES_WHO_SET_IT}`,
    },
    ...ownerPolicy('cadence'),
  ]),
)
@Unique({ properties: ['partnership', 'actorCategory'] })
export class Cadence extends Stored {
  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion` when you change it.' })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => Partnership, { description: 'Whose.' })
  @ManyToOne(() => Partnership, { ref: true, deleteRule: 'no action' })
  partnership!: Ref<Partnership>;

  @Field(() => ActorCategory, { description: 'For which actors.' })
  @Enum({ items: () => ActorCategory, type: 'text' })
  actorCategory!: ActorCategory;

  @Field(() => Int, {
    nullable: true,
    description: 'How many counted days may pass between two contacts; null for as many as may be.',
  })
  @Property({ type: 'integer', nullable: true, check: 'days between 1 and 1000' })
  days!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The same for an actor that takes part in an open dialogue; null when that makes no difference.',
  })
  @Property({ type: 'integer', nullable: true, check: 'days_in_open_dialogue between 1 and 1000' })
  daysInOpenDialogue!: number | null;

  @Field(() => Account, { nullable: true, description: 'Who set it; null while it is as it was from the start.' })
  @ManyToOne(() => Account, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  setBy!: Ref<Account> | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was set; null while it is as it was from the start.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  setAt!: Date | null;
}
