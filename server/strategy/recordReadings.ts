import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { refuseOthersThanPrincipals } from '../partnership/refuseOthersThanPrincipals.js';
import type { Caller } from '../shared/Caller.js';
import { find } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { textWithin } from '../shared/textWithin.js';
import { Edition, EditionKind } from './Edition.js';
import './figureEnums.js';
import { AreaClass, Unit } from './figureKinds.js';
import { Indicator } from './Indicator.js';
import { Reading } from './Reading.js';

const MOST = 500;
const VINTAGE = /^\d{4}(-\d{2}(-\d{2})?)?( .*)?$/;

@InputType({ description: 'What an indicator was in one place in one year.' })
export class ReadingInput {
  @Field(() => String, { description: 'SCB code of the place; "00" for the country.' })
  place!: string;

  @Field(() => AreaClass, { defaultValue: AreaClass.TOTAL, description: 'Where people live.' })
  areaClass!: AreaClass;

  @Field(() => Int, { description: 'The year it speaks of, 1990 to 2100.' })
  year!: number;

  @Field(() => Float, { description: 'The value, in the unit of the indicator; a percentage is 0 to 100.' })
  value!: number;
}

@InputType({ description: 'Readings written down by hand, as somebody published them.' })
export class RecordReadingsInput {
  @Field(() => ID, { description: 'Of which indicator.' })
  indicator!: string;

  @Field(() => String, { description: 'What they were published as, 1 to 200 characters.' })
  dataset!: string;

  @Field(() => String, { description: 'When, such as "2026-03" or "2026-03 v1.1".' })
  vintage!: string;

  @Field(() => String, { nullable: true, description: "The publisher's diary number." })
  diaryNumber?: string | null;

  @Field(() => [ReadingInput], { description: 'The readings, 1 to 500, each place and year once.' })
  readings!: ReadingInput[];
}

/** Writes down readings as an edition of their own. What earlier editions say is kept. */
export async function recordReadings(em: EntityManager, caller: Caller, input: RecordReadingsInput): Promise<Edition> {
  refuseOthersThanPrincipals(caller);
  const indicator = await find(em, Indicator, input.indicator, 'input.indicator');
  refuseVintage(input.vintage, 'input.vintage');
  refuseUnfit(input.readings, indicator.unit);
  const edition = new Edition(caller, {
    kind: EditionKind.READINGS,
    publisher: indicator.publisher,
    dataset: textWithin('input.dataset', input.dataset, 200),
    vintage: input.vintage.trim(),
    diaryNumber: input.diaryNumber?.trim() || null,
    fileName: null,
    sha256: null,
  });
  em.persist(edition);
  em.persist(input.readings.map((one) => new Reading(edition, indicator, one)));
  return edition;
}

/** A vintage begins with its year, so that the later sorts after. */
export function refuseVintage(vintage: string, field: string): void {
  if (VINTAGE.test(vintage.trim()) && vintage.length <= 60) return;
  throw badInput(field, {
    sv: 'Skriv utgåvan som år eller år och månad, till exempel 2026-03 eller 2026-03 v1.1.',
    en: 'Write the vintage as a year, or year and month, such as 2026-03 or 2026-03 v1.1.',
  });
}

function refuseUnfit(readings: ReadingInput[], unit: Unit): void {
  const keys = new Set(readings.map(({ place, areaClass, year }) => `${place} ${areaClass} ${year}`));
  if (readings.length === 0 || readings.length > MOST || keys.size !== readings.length) {
    throw badInput('input.readings', {
      sv: `Ange 1 till ${MOST} värden, varje plats och år en gång.`,
      en: `Give 1 to ${MOST} readings, each place and year once.`,
    });
  }
  const most = unit === Unit.PERCENT ? 100 : Number.MAX_SAFE_INTEGER;
  const unfit = readings.findIndex(
    ({ place, year, value }) =>
      !/^(\d{2}|\d{4})$/.test(place) || year < 1990 || year > 2100 || !(value >= 0 && value <= most),
  );
  if (unfit < 0) return;
  throw badInput(`input.readings.${unfit}`, {
    sv: 'Ett värde har en platskod, ett år mellan 1990 och 2100 och är minst 0, högst 100 när det är procent.',
    en: 'A reading has the code of a place, a year from 1990 to 2100, and is at least 0, at most 100 when a percentage.',
  });
}
