import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { recordedPolicies, walled } from '../shared/policies.js';
import { Recorded } from '../shared/Recorded.js';
import { Markdown } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import { Visibility } from '../shared/Visibility.js';
import { byPrincipals } from './byPrincipals.js';
import { Strategy } from './Strategy.js';

/** What may be said of a goal. */
export interface GoalFacts {
  code: string;
  title: string;
  description: string | null;
}

/** What a strategy aims at. Its targets say it in figures. */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'What a strategy aims at. Its targets say it in figures.',
})
@Entity(
  walled([...recordedPolicies('goal', { strategy_id: 'strategy', replaced_by_id: 'goal' }), byPrincipals('goal')]),
)
@Unique({ properties: ['strategy', 'code'] })
@Index({ properties: ['code'] })
@Index({ properties: ['title'] })
@Index({ properties: ['recordedAt', 'id'] })
@Check({ name: 'goal_replaced_by_another', expression: 'replaced_by_id <> id' })
export class Goal extends Recorded {
  @Field(() => Strategy, { nullable: true, description: 'Of which strategy; null when not to be seen.' })
  @ManyToOne(() => Strategy, { ref: true, deleteRule: 'no action' })
  strategy: Ref<Strategy>;

  @Field(() => String, { description: 'What it is cited by within its strategy, such as "M2".' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'What is aimed at, in a few words.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => Markdown, { nullable: true, description: 'More about it.' })
  @Property({ type: 'text', nullable: true })
  description!: string | null;

  @Field(() => Goal, { nullable: true, description: 'The goal that took its place; null while it stands.' })
  @ManyToOne(() => Goal, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  replacedBy: Ref<Goal> | null = null;

  constructor(caller: Caller, strategy: Strategy, facts: GoalFacts) {
    super(caller, Visibility.PARTNERSHIP);
    this.strategy = ref(strategy);
    Object.assign(this, facts);
  }
}
