import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { findAll } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { Day, Markdown } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { Stance } from '../agreement/Claim.js';
import { PositionVersion } from '../position/PositionVersion.js';
import { Citation } from './Citation.js';
import type { Letter } from './Letter.js';
import { LetterChannel } from './LetterKind.js';
import { LetterSection } from './LetterSection.js';

@InputType({ description: 'The stance on one section of the referred document.' })
export class LetterSectionInput {
  @Field(() => String, { description: 'Number of the section, such as "4.5".' })
  section!: string;

  @Field(() => Stance, { description: 'For or against.' })
  stance!: Stance;
}

@InputType({ description: 'What a letter to an authority says.' })
export class LetterTextInput {
  @Field(() => String, { description: 'In brief what it concerns, 1 to 300 characters.' })
  subject!: string;

  @Field(() => Markdown, { description: 'What it says, 1 to 100,000 characters.' })
  body!: string;

  @Field(() => LetterChannel, { defaultValue: LetterChannel.EMAIL, description: 'How it is to go.' })
  channel!: LetterChannel;

  @Field(() => Day, { nullable: true, description: 'The day it bears; today when left out.' })
  datedOn?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day an answer to it is wanted.' })
  replyDueOn?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Who signs it, by name and title.' })
  signatories!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'The exact versions of positions it leans on.' })
  cites!: string[];

  @Field(() => [LetterSectionInput], { defaultValue: [], description: 'Its stances, section by section.' })
  sections!: LetterSectionInput[];
}

/** The words of a letter as they were given, refused where they can not be. */
export function readLetterText(input: LetterTextInput) {
  return {
    subject: textWithin('input.subject', input.subject, 300),
    body: textWithin('input.body', input.body, 100_000),
    channel: input.channel,
    datedOn: input.datedOn ?? today(),
    replyDueOn: input.replyDueOn ?? null,
    signatories: input.signatories.map((one, at) => textWithin(`input.signatories.${at}`, one, 200)),
  };
}

/** What a letter cites, and its stances by section, each named once. */
export async function makeLetterParts(
  em: EntityManager,
  letter: Letter,
  input: LetterTextInput,
): Promise<(Citation | LetterSection)[]> {
  const sections = input.sections.map((one) => one.section.trim());
  if (new Set(sections).size < sections.length) {
    throw badInput('input.sections', { sv: 'Samma avsnitt står två gånger.', en: 'The same section stands twice.' });
  }
  const ids = [...new Set(input.cites)];
  const versionOf = await findAll(
    em,
    PositionVersion,
    ids.map((id, at) => ({ id, field: `input.cites.${at}` })),
  );
  return [
    ...ids.map((id) => new Citation(letter, versionOf(id)!)),
    ...input.sections.map(
      ({ section, stance }, at) =>
        new LetterSection(letter, textWithin(`input.sections.${at}.section`, section, 40), stance),
    ),
  ];
}
