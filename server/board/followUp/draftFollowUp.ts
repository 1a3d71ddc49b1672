import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType, Int } from 'type-graphql';
import { refuseOthersThanPrincipals } from '../../partnership/refuseOthersThanPrincipals.js';
import { type Caller, Language } from '../../shared/Caller.js';
import { numbersIn } from '../../shared/locales.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { today } from '../../shared/today.js';
import { FollowUp, FollowUpKind, FollowUpSection } from './FollowUp.js';
import { followUpFigures } from './followUpFigures.js';
import { HEADINGS } from './followUpHeadings.js';
import { readYearFigures } from './readYearFigures.js';

@InputType({ description: 'The account of a year that is to be written.' })
export class DraftFollowUpInput {
  @Field(() => FollowUpKind, { description: 'To whom.' })
  kind!: FollowUpKind;

  @Field(() => Int, { description: 'Of which year, up to and with this one.' })
  year!: number;
}

/** Drafts the account of a year: every heading that is asked for, with first words made of what the records say. */
export async function draftFollowUp(em: EntityManager, caller: Caller, input: DraftFollowUpInput): Promise<FollowUp> {
  refuseOthersThanPrincipals(caller);
  const { kind, year } = input;
  if (year < 2000 || year > Number(today().slice(0, 4))) {
    throw badInput('input.year', {
      sv: 'Ange ett år som har varit eller pågår.',
      en: 'Give a year that has been, or this one.',
    });
  }
  if ((await em.count(FollowUp, { kind, year, partnershipId: caller.partnershipId, handedInOn: null })) > 0) {
    throw new Refusal('INCONSISTENT', {
      sv: 'Det finns redan ett utkast för det året. Skriv vidare på det.',
      en: 'There is a draft for that year already. Write on in it.',
    });
  }
  const followUp = new FollowUp(caller, kind, year);
  em.persist(followUp);
  await em.flush();
  const values = new Map((await readYearFigures(em, followUp)).map(({ key, value }) => [key, value]));
  HEADINGS[kind].forEach((heading, at) => {
    const text = firstWords(kind, at + 1, values, caller.language);
    em.persist(new FollowUpSection(followUp, at + 1, heading[caller.language], text));
  });
  return followUp;
}

/** What the records say under a heading, as a sentence a figure; a word that somebody is to write where they say nothing. */
export function firstWords(kind: FollowUpKind, place: number, values: Map<string, number>, language: Language): string {
  const number = numbersIn(language);
  const lines = followUpFigures
    .filter(({ at: [pts, countyBoard] }) => (kind === FollowUpKind.PTS ? pts : countyBoard) === place)
    .map((figure) => `- ${figure[language]}: ${number.format(values.get(figure.key) ?? 0)}`);
  if (lines.length > 0) return lines.join('\n');
  return language === Language.sv ? 'Att skriva.' : 'To be written.';
}
