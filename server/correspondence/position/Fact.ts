import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { partPolicies, walled } from '../../shared/policies.js';
import { Stored } from '../../shared/Stored.js';
import { AreaClass, ClaimKind, Measure, Population, Stance, Unit } from '../agreement/Claim.js';
import type { FactInput } from './FactInput.js';
import { Position } from './Position.js';
import { PositionVersion } from './PositionVersion.js';

/** A figure, an amount, a day or a stance that the principals stand by, as a version of a position states it. */
@ObjectType({
  implements: [Stored],
  description:
    'A figure, an amount, a day or a stance that the principals stand by, as a version of a position states it.',
})
@Entity(walled(partPolicies('fact', { position_id: 'position', position_version_id: 'position_version' })))
@Unique({ properties: ['positionVersion', 'number'] })
@Index({ properties: ['sentence'] })
@Index({ properties: ['place'] })
export class Fact extends Stored {
  @Field(() => Position, { description: 'Of which position.' })
  @ManyToOne(() => Position, { ref: true, deleteRule: 'no action', index: true })
  position: Ref<Position>;

  @Field(() => PositionVersion, { description: 'Of which version of it.' })
  @ManyToOne(() => PositionVersion, { ref: true, deleteRule: 'no action' })
  positionVersion: Ref<PositionVersion>;

  @Field(() => Int, { description: 'Its place in the version, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => ClaimKind, { description: 'What kind of fact it is.' })
  @Enum({ items: () => ClaimKind, type: 'text' })
  kind!: ClaimKind;

  @Field(() => String, { description: 'The fact as a sentence, the way a letter may say it.' })
  @Property({ type: 'text' })
  sentence!: string;

  @Field(() => String, { nullable: true, description: 'Name or code of the indicator, such as "N07900".' })
  @Property({ type: 'text', nullable: true })
  indicator: string | null = null;

  @Field(() => Measure, { nullable: true, description: 'What the share is a share with.' })
  @Enum({ items: () => Measure, type: 'text', nullable: true })
  measure: Measure | null = null;

  @Field(() => Population, { nullable: true, description: 'Of what it is a share or a count.' })
  @Enum({ items: () => Population, type: 'text', nullable: true })
  population: Population | null = null;

  @Field(() => AreaClass, { nullable: true, description: 'Where people live.' })
  @Enum({ items: () => AreaClass, type: 'text', nullable: true })
  areaClass: AreaClass | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'SCB code: four digits for a municipality, two for a county, "00" for the country.',
  })
  @Property({ type: 'text', nullable: true })
  place: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'The day (2026-04-08), month (2026-04) or year (2026) that it speaks of, or is.',
  })
  @Property({ type: 'text', nullable: true })
  on: string | null = null;

  @Field(() => Unit, { nullable: true, description: 'What the value is counted in; null for a stance.' })
  @Enum({ items: () => Unit, type: 'text', nullable: true })
  unit: Unit | null = null;

  @Field(() => Float, { nullable: true, description: 'The value, in the unit; null for a day or a stance.' })
  @Property({ type: 'double', nullable: true })
  value: number | null = null;

  @Field(() => Float, {
    nullable: true,
    description:
      'How far another value may stand from it, in the unit; null for 0.5 percentage points or half the last digit.',
  })
  @Property({ type: 'double', nullable: true })
  tolerance: number | null = null;

  @Field({ description: 'Whether it is a goal and no reading.' })
  @Property({ type: 'boolean' })
  isTarget: boolean = false;

  @Field(() => Stance, { nullable: true, description: 'For or against; null for a figure.' })
  @Enum({ items: () => Stance, type: 'text', nullable: true })
  stance: Stance | null = null;

  @Field(() => String, { nullable: true, description: 'The referred document of a stance, such as "SOU 2025:110".' })
  @Property({ type: 'text', nullable: true })
  document: string | null = null;

  @Field(() => String, { nullable: true, description: 'The section of it, such as "4.5".' })
  @Property({ type: 'text', nullable: true })
  section: string | null = null;

  @Field(() => String, { nullable: true, description: 'Where it comes from.' })
  @Property({ type: 'text', nullable: true })
  source: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'The edition of the source, such as "2020-03"; later sort after.',
  })
  @Property({ type: 'text', nullable: true })
  vintage: string | null = null;

  constructor(position: Position, version: PositionVersion, number: number, given: FactInput) {
    super();
    this.position = ref(position);
    this.positionVersion = ref(version);
    this.number = number;
    Object.assign(this, given);
  }
}
