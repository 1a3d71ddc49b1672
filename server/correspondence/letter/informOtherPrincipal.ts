import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '../../shared/Caller.js';
import { find, refuseOtherVersion } from '../../shared/find.js';
import { today } from '../../shared/today.js';
import { refuseOthersThanPrincipals } from '../case/findCase.js';
import { Letter } from './Letter.js';
import type { LetterStepInput } from './LetterStepInput.js';

/** Notes that the other principal was told today of a letter that one sends alone. */
export async function informOtherPrincipal(em: EntityManager, caller: Caller, input: LetterStepInput): Promise<Letter> {
  const letter = await find(em, Letter, input.id, 'input.id');
  refuseOthersThanPrincipals(caller, letter.partnershipId);
  refuseOtherVersion(letter, input.expectedVersion);
  letter.otherInformedOn = today();
  return letter;
}
