import { Field, Float, InputType } from 'type-graphql';
import { badInput } from '../shared/Refusal.js';
import { Day } from '../shared/scalars.js';
import './figureEnums.js';
import { AreaClass, Measure, Population, Unit } from './figureKinds.js';
import type { TargetFacts } from './Target.js';

@InputType({ description: 'A goal in figures: at least so much, of whom, where, by which day.' })
export class TargetInput {
  @Field(() => Measure, { description: 'What it is a share or a count with.' })
  measure!: Measure;

  @Field(() => Population, { description: 'Of what.' })
  population!: Population;

  @Field(() => AreaClass, { defaultValue: AreaClass.TOTAL, description: 'Where people live.' })
  areaClass!: AreaClass;

  @Field(() => String, {
    description: 'SCB code: four digits for a municipality, two for a county, "00" for the country.',
  })
  place!: string;

  @Field(() => Unit, { defaultValue: Unit.PERCENT, description: 'What the threshold is counted in.' })
  unit!: Unit;

  @Field(() => Float, { description: 'At least how much, in the unit; a percentage is 0 to 100.' })
  threshold!: number;

  @Field(() => Day, { nullable: true, description: 'From which day it is worked towards.' })
  from?: string | null;

  @Field(() => Day, { description: 'By which day it is to be reached.' })
  dueOn!: string;
}

/** The facts of a target as they were given. */
export function targetFacts({ from, ...input }: TargetInput): TargetFacts {
  return { ...input, from: from ?? null };
}

/** A target has a place by its code, a threshold that can be reached, and a day after it begins. */
export function refuseUnfitTarget(target: TargetInput, field: string): void {
  if (!/^(\d{2}|\d{4})$/.test(target.place)) {
    throw badInput(`${field}.place`, {
      sv: 'Skriv kommunkoden med fyra siffror, länskoden med två, eller 00 för riket.',
      en: 'Write the code of a municipality with four digits, of a county with two, or 00 for the country.',
    });
  }
  if (!(target.threshold >= 0) || (target.unit === Unit.PERCENT && target.threshold > 100)) {
    throw badInput(`${field}.threshold`, {
      sv: 'Ett målvärde är minst 0, och högst 100 när det är procent.',
      en: 'A threshold is at least 0, and at most 100 when it is a percentage.',
    });
  }
  if (target.unit === Unit.DATE || (target.from && target.from > target.dueOn)) {
    throw badInput(`${field}.dueOn`, {
      sv: 'Ett målvärde nås en dag, inte före den dag då arbetet börjar.',
      en: 'A target is reached on a day, not before the day the work begins.',
    });
  }
}
