import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { Citation } from './Citation.js';
import { findUnsent } from './findLetter.js';
import type { Letter } from './Letter.js';
import { LetterStatus } from './LetterKind.js';
import { LetterSection } from './LetterSection.js';
import { LetterTextInput, makeLetterParts, readLetterText } from './LetterTextInput.js';

@InputType({ description: 'A letter as it is to be, whole.' })
export class EditLetterInput extends LetterTextInput {
  @Field(() => ID, { description: 'Which letter.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;
}

/** Writes a letter anew. It is a draft again; approvals were of other words and hold no more. */
export async function editLetter(em: EntityManager, caller: Caller, input: EditLetterInput): Promise<Letter> {
  const letter = await findUnsent(em, caller, input);
  Object.assign(letter, readLetterText(input), { status: LetterStatus.DRAFT, editedAt: new Date() });
  await em.nativeDelete(Citation, { letter });
  await em.nativeDelete(LetterSection, { letter });
  em.persist(await makeLetterParts(em, letter, input));
  return letter;
}
