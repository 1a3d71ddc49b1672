import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { findOptional } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { Visibility } from '../../shared/Visibility.js';
import { Answering, CorrespondenceStatus } from '../case/CorrespondenceKind.js';
import { findOpenCase } from '../case/findCase.js';
import { Letter } from './Letter.js';
import { LetterDirection, LetterStatus, LetterTie } from './LetterKind.js';
import { LetterTextInput, makeLetterParts, readLetterText } from './LetterTextInput.js';

@InputType({ description: 'A letter to an authority, to be written.' })
export class DraftLetterInput extends LetterTextInput {
  @Field(() => ID, { description: 'In which case.' })
  correspondence!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether both principals send it together; as the case says when left out.',
  })
  isJoint?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The earlier letter of the case it has to do with.' })
  about?: string | null;

  @Field(() => LetterTie, { nullable: true, description: 'What it has to do with that letter.' })
  tie?: LetterTie | null;
}

/** Begins a letter to the authority of a case. The principals alone see it until it is sent. */
export async function draftLetter(em: EntityManager, caller: Caller, input: DraftLetterInput): Promise<Letter> {
  const correspondence = await findOpenCase(em, caller, input.correspondence, null, 'input.correspondence');
  const about = await findOptional(em, Letter, input.about, 'input.about');
  refuseUntied(correspondence.id, about, input.tie);
  const sender = await em.findOneOrFail(Organization, { id: caller.writesFor! });
  const letter = new Letter(
    caller,
    correspondence,
    sender,
    {
      ...readLetterText(input),
      direction: LetterDirection.OUT,
      status: LetterStatus.DRAFT,
      isJoint: input.isJoint ?? correspondence.answering === Answering.JOINTLY,
      tie: input.tie ?? null,
    },
    about,
    Visibility.PRINCIPALS,
  );
  em.persist([letter, ...(await makeLetterParts(em, letter, input))]);
  correspondence.status = CorrespondenceStatus.IN_PREPARATION;
  return letter;
}

/** A letter that has to do with another says what, and belongs to the same case. */
export function refuseUntied(caseId: string, about: Letter | null, tie: LetterTie | null | undefined): void {
  if ((about === null) !== (tie == null)) {
    throw badInput('input.tie', {
      sv: 'Ange både det tidigare brevet och vad det här har med det att göra, eller ingetdera.',
      en: 'Give both the earlier letter and what this one has to do with it, or neither.',
    });
  }
  if (about && about.correspondence.id !== caseId) {
    throw badInput('input.about', {
      sv: 'Det tidigare brevet hör till ett annat ärende.',
      en: 'The earlier letter belongs to another case.',
    });
  }
}
