import { Entity, Enum, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { recordedPolicies, walled } from '../shared/policies.js';
import { Recorded } from '../shared/Recorded.js';
import { Stored } from '../shared/Stored.js';
import { Visibility } from '../shared/Visibility.js';
import { byPrincipals } from './byPrincipals.js';
import './figureEnums.js';
import { Measure, Population, Unit } from './figureKinds.js';

/** What an indicator is. */
export interface IndicatorFacts {
  code: string;
  name: string;
  measure: Measure;
  population: Population;
  unit: Unit;
  publisher: string;
}

/** One thing that is measured again and again: readings of one indicator can be compared, those of two cannot. */
@ObjectType({
  implements: [Stored, Recorded],
  description:
    'One thing that is measured again and again: readings of one indicator can be compared, those of two cannot.',
})
@Entity(walled([...recordedPolicies('indicator'), byPrincipals('indicator')]))
@Unique({ properties: ['partnershipId', 'code'] })
@Index({ properties: ['code'] })
@Index({ properties: ['measure'] })
@Index({ properties: ['population'] })
@Index({ properties: ['name'] })
@Index({ properties: ['recordedAt', 'id'] })
export class Indicator extends Recorded {
  @Field(() => String, { description: 'What it is cited by, such as "N07900".' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'What it is called, as its publisher says.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Measure, { description: 'What it is a share or a count with.' })
  @Enum({ items: () => Measure, type: 'text' })
  measure!: Measure;

  @Field(() => Population, { description: 'Of what.' })
  @Enum({ items: () => Population, type: 'text' })
  population!: Population;

  @Field(() => Unit, { description: 'What its readings are counted in.' })
  @Enum({ items: () => Unit, type: 'text' })
  unit!: Unit;

  @Field(() => String, { description: 'Who measures it.' })
  @Property({ type: 'text' })
  publisher!: string;

  constructor(caller: Caller, facts: IndicatorFacts) {
    super(caller, Visibility.PARTNERSHIP);
    Object.assign(this, facts);
  }
}
