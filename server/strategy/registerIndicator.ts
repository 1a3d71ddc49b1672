import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import { refuseOthersThanPrincipals } from '../partnership/refuseOthersThanPrincipals.js';
import type { Caller } from '../shared/Caller.js';
import { badInput } from '../shared/Refusal.js';
import { textWithin } from '../shared/textWithin.js';
import './figureEnums.js';
import { Measure, Population, Unit } from './figureKinds.js';
import { Indicator } from './Indicator.js';

@InputType({ description: 'One thing that is measured again and again.' })
export class RegisterIndicatorInput {
  @Field(() => String, { description: 'What it is cited by, 1 to 40 characters, its own in the partnership.' })
  code!: string;

  @Field(() => String, { description: 'What it is called, 1 to 200 characters.' })
  name!: string;

  @Field(() => Measure, { description: 'What it is a share or a count with.' })
  measure!: Measure;

  @Field(() => Population, { description: 'Of what.' })
  population!: Population;

  @Field(() => Unit, { defaultValue: Unit.PERCENT, description: 'What its readings are counted in.' })
  unit!: Unit;

  @Field(() => String, { description: 'Who measures it, 1 to 200 characters.' })
  publisher!: string;
}

/** Writes down what is measured. Readings of it come with files, or by hand. */
export async function registerIndicator(
  em: EntityManager,
  caller: Caller,
  input: RegisterIndicatorInput,
): Promise<Indicator> {
  refuseOthersThanPrincipals(caller);
  const code = textWithin('input.code', input.code, 40);
  if (await em.findOne(Indicator, { partnershipId: caller.partnershipId, code })) {
    throw badInput('input.code', {
      sv: 'Det finns redan en indikator med den koden.',
      en: 'There is an indicator of that code already.',
    });
  }
  const indicator = new Indicator(caller, {
    ...input,
    code,
    name: textWithin('input.name', input.name, 200),
    publisher: textWithin('input.publisher', input.publisher, 200),
  });
  em.persist(indicator);
  return indicator;
}
