import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { partPolicies, walled } from '../shared/policies.js';
import { Stored } from '../shared/Stored.js';
import { Edition } from './Edition.js';
import './figureEnums.js';
import { AreaClass } from './figureKinds.js';
import { Indicator } from './Indicator.js';

/** What was read. */
export interface ReadingFacts {
  place: string;
  areaClass: AreaClass;
  year: number;
  value: number;
}

/** What an indicator was in one place in one year, as one edition says. */
@ObjectType({
  implements: [Stored],
  description: 'What an indicator was in one place in one year, as one edition says.',
})
@Entity(walled(partPolicies('reading', { edition_id: 'edition', indicator_id: 'indicator' })))
@Unique({ properties: ['edition', 'indicator', 'place', 'areaClass', 'year'] })
@Index({ properties: ['indicator', 'place', 'areaClass', 'year'] })
@Index({ properties: ['indicator', 'year', 'areaClass'] })
@Index({ properties: ['place', 'year'] })
@Index({ properties: ['year'] })
@Check({ name: 'reading_place', expression: `place ~ '^([0-9]{2}|[0-9]{4})$'` })
@Check({ name: 'reading_year', expression: 'year between 1990 and 2100' })
@Check({ name: 'reading_value', expression: `value >= 0 and value < 'infinity'` })
export class Reading extends Stored {
  @Field(() => Edition, { description: 'As published in.' })
  @ManyToOne(() => Edition, { ref: true, deleteRule: 'cascade' })
  edition: Ref<Edition>;

  @Field(() => Indicator, { nullable: true, description: 'Of what; null when not to be seen.' })
  @ManyToOne(() => Indicator, { ref: true, deleteRule: 'no action' })
  indicator: Ref<Indicator>;

  @Field(() => String, {
    description: 'SCB code: four digits for a municipality, two for a county, "00" for the country.',
  })
  @Property({ type: 'text' })
  place!: string;

  @Field(() => AreaClass, { description: 'Where people live.' })
  @Enum({ items: () => AreaClass, type: 'text' })
  areaClass!: AreaClass;

  @Field(() => Int, { description: 'The year it speaks of.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => Float, { description: 'The value, in the unit of the indicator.' })
  @Property({ type: 'double' })
  value!: number;

  constructor(edition: Edition, indicator: Indicator, facts: ReadingFacts) {
    super();
    this.edition = ref(edition);
    this.indicator = ref(indicator);
    Object.assign(this, facts);
  }
}
