import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '../../shared/Caller.js';
import { CorrespondenceStatus } from '../case/CorrespondenceKind.js';
import { findUnsent } from './findLetter.js';
import type { Letter } from './Letter.js';
import { LetterStatus } from './LetterKind.js';
import type { LetterStepInput } from './LetterStepInput.js';

/** Asks those who decide to approve the letter as it stands. */
export async function requestLetterApproval(
  em: EntityManager,
  caller: Caller,
  input: LetterStepInput,
): Promise<Letter> {
  const letter = await findUnsent(em, caller, input, [LetterStatus.DRAFT]);
  letter.status = LetterStatus.FOR_APPROVAL;
  (await letter.correspondence.loadOrFail()).status = CorrespondenceStatus.IN_CHECK;
  return letter;
}
