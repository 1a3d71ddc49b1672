import { Field, Float, InputType } from 'type-graphql';
import { badInput } from '../../shared/Refusal.js';
import { textWithin } from '../../shared/textWithin.js';
import { AreaClass, ClaimKind, Measure, Population, Stance, Unit } from '../agreement/Claim.js';

@InputType({ description: 'A figure, an amount, a day or a stance that a position rests on.' })
export class FactInput {
  @Field(() => ClaimKind, { description: 'What kind of fact it is.' })
  kind!: ClaimKind;

  @Field(() => String, { description: 'The fact as a sentence, 1 to 500 characters.' })
  sentence!: string;

  @Field(() => String, { nullable: true, description: 'Name or code of the indicator.' })
  indicator?: string | null;

  @Field(() => Measure, { nullable: true, description: 'What the share is a share with.' })
  measure?: Measure | null;

  @Field(() => Population, { nullable: true, description: 'Of what it is a share or a count.' })
  population?: Population | null;

  @Field(() => AreaClass, { nullable: true, description: 'Where people live.' })
  areaClass?: AreaClass | null;

  @Field(() => String, { nullable: true, description: 'SCB code of the place; "00" for the country.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'The day, month or year that it speaks of, or is.' })
  on?: string | null;

  @Field(() => Unit, { nullable: true, description: 'What the value is counted in.' })
  unit?: Unit | null;

  @Field(() => Float, { nullable: true, description: 'The value, in the unit.' })
  value?: number | null;

  @Field(() => Float, { nullable: true, description: 'How far another value may stand from it.' })
  tolerance?: number | null;

  @Field({ defaultValue: false, description: 'Whether it is a goal and no reading.' })
  isTarget!: boolean;

  @Field(() => Stance, { nullable: true, description: 'For or against.' })
  stance?: Stance | null;

  @Field(() => String, { nullable: true, description: 'The referred document of a stance.' })
  document?: string | null;

  @Field(() => String, { nullable: true, description: 'The section of it.' })
  section?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it comes from.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'The edition of the source.' })
  vintage?: string | null;
}

const DAY_MONTH_OR_YEAR = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const PLACE = /^(\d{2}|\d{4})$/;

/** A figure has a value and a unit, a stance says for or against, a day says which; codes and days are written as they should. */
export function refuseUnfitFact(fact: FactInput, field: string): void {
  textWithin(`${field}.sentence`, fact.sentence, 500);
  if (fact.on && !DAY_MONTH_OR_YEAR.test(fact.on)) {
    throw badInput(`${field}.on`, {
      sv: 'Skriv dagen som 2026-04-08, månaden som 2026-04 eller året som 2026.',
      en: 'Write the day as 2026-04-08, the month as 2026-04 or the year as 2026.',
    });
  }
  if (fact.place && !PLACE.test(fact.place)) {
    throw badInput(`${field}.place`, {
      sv: 'Skriv kommunkoden med fyra siffror, länskoden med två, eller 00 för riket.',
      en: 'Write the code of a municipality with four digits, of a county with two, or 00 for the country.',
    });
  }
  const isWhole: Record<ClaimKind, boolean> = {
    FIGURE: fact.value != null && fact.unit != null,
    AMOUNT: fact.value != null && fact.unit === Unit.SEK,
    DATE: fact.on != null,
    STANCE: fact.stance != null,
  };
  if (isWhole[fact.kind]) return;
  throw badInput(`${field}.value`, {
    sv: 'Ett faktum behöver sitt värde: tal och enhet, belopp i kronor, dag eller hållning.',
    en: 'A fact needs its value: a number and unit, an amount in SEK, a day or a stance.',
  });
}
