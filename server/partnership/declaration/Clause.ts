import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { USER_ROLE } from '../../shared/Caller.js';
import { MEMBER_OF, ownerPolicy, walled } from '../../shared/policies.js';
import { Stored } from '../../shared/Stored.js';
import { Partnership } from '../Partnership.js';
import { ClauseCode } from './ClauseCode.js';

/**
 * One of the thirteen sentences that the principals declared, as it lasts through every edition of the declaration: what
 * is assessed and shown by evidence. A trigger makes the thirteen with each partnership; nobody adds or removes one.
 */
@ObjectType({
  implements: [Stored],
  description: 'One of the thirteen sentences that the principals declared, as it lasts through every edition.',
})
@Entity(
  walled([
    { name: 'clause_select', command: 'select', roles: [USER_ROLE], using: `partnership_id = any(${MEMBER_OF})` },
    ...ownerPolicy('clause'),
  ]),
)
@Unique({ properties: ['partnership', 'code'] })
@Index({ properties: ['code'] })
@Index({ properties: ['place'] })
export class Clause extends Stored {
  @Field(() => Partnership, { description: 'Of which partnership.' })
  @ManyToOne(() => Partnership, { ref: true, deleteRule: 'no action' })
  partnership!: Ref<Partnership>;

  @Field(() => ClauseCode, { description: 'The code that it is cited by.' })
  @Enum({ items: () => ClauseCode, type: 'text' })
  code!: ClauseCode;

  @Field(() => Int, { description: 'Its place in the declaration, 1 to 13.' })
  @Property({ type: 'integer' })
  place!: number;
}
