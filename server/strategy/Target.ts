import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Float, ObjectType } from 'type-graphql';
import { partPolicies, walled } from '../shared/policies.js';
import { Day } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import './figureEnums.js';
import { AreaClass, Measure, Population, Unit } from './figureKinds.js';
import { Goal } from './Goal.js';

/** What a target says. */
export interface TargetFacts {
  measure: Measure;
  population: Population;
  areaClass: AreaClass;
  place: string;
  unit: Unit;
  threshold: number;
  from: string | null;
  dueOn: string;
}

/**
 * A goal in figures: at least so much of a measure, of whom, where, by which day. It stands as it was set; another takes its
 * place.
 */
@ObjectType({
  implements: [Stored],
  description:
    'A goal in figures: at least so much, of whom, where, by which day. It stands as it was set; another takes its place.',
})
@Entity(walled(partPolicies('target', { goal_id: 'goal', replaced_by_id: 'target' })))
@Index({ properties: ['goal', 'dueOn'] })
@Index({ properties: ['measure', 'dueOn'] })
@Index({ properties: ['place', 'dueOn'] })
@Index({ properties: ['dueOn'] })
@Check({ name: 'target_due_after_it_begins', expression: 'due_on >= "from"' })
@Check({ name: 'target_threshold', expression: `threshold >= 0 and (unit <> 'PERCENT' or threshold <= 100)` })
@Check({ name: 'target_replaced_by_another', expression: 'replaced_by_id <> id' })
@Check({ name: 'target_place', expression: `place ~ '^([0-9]{2}|[0-9]{4})$'` })
export class Target extends Stored {
  @Field(() => Goal, { description: 'Of which goal.' })
  @ManyToOne(() => Goal, { ref: true, deleteRule: 'cascade' })
  goal: Ref<Goal>;

  @Field(() => Measure, { description: 'What it is a share or a count with.' })
  @Enum({ items: () => Measure, type: 'text' })
  measure!: Measure;

  @Field(() => Population, { description: 'Of what it is a share or a count.' })
  @Enum({ items: () => Population, type: 'text' })
  population!: Population;

  @Field(() => AreaClass, { description: 'Where people live.' })
  @Enum({ items: () => AreaClass, type: 'text' })
  areaClass!: AreaClass;

  @Field(() => String, {
    description: 'SCB code: four digits for a municipality, two for a county, "00" for the country.',
  })
  @Property({ type: 'text' })
  place!: string;

  @Field(() => Unit, { description: 'What the threshold is counted in.' })
  @Enum({ items: () => Unit, type: 'text' })
  unit!: Unit;

  @Field(() => Float, { description: 'At least how much, in the unit.' })
  @Property({ type: 'double' })
  threshold!: number;

  @Field(() => Day, { nullable: true, description: 'From which day it is worked towards; null when not said.' })
  @Property({ type: 'date', nullable: true })
  from!: string | null;

  @Field(() => Day, { description: 'By which day it is to be reached.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => Target, { nullable: true, description: 'The target that took its place; null while it stands.' })
  @ManyToOne(() => Target, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  replacedBy: Ref<Target> | null = null;

  constructor(goal: Goal, facts: TargetFacts) {
    super();
    this.goal = ref(goal);
    Object.assign(this, facts);
  }
}
