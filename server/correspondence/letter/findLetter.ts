import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '../../shared/Caller.js';
import { find, refuseOtherVersion } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { refuseOthersThanPrincipals } from '../case/findCase.js';
import { Letter } from './Letter.js';
import { LetterStatus } from './LetterKind.js';

/** Which letter something is done with, in the version the caller saw. */
export interface LetterStep {
  id: string;
  expectedVersion: number;
}

/** A letter of our own that is not sent yet and stands where the step needs it, for those who work for a principal. */
export async function findUnsent(
  em: EntityManager,
  caller: Caller,
  input: LetterStep,
  statuses: readonly LetterStatus[] = [LetterStatus.DRAFT, LetterStatus.FOR_APPROVAL],
): Promise<Letter> {
  const letter = await find(em, Letter, input.id, 'input.id');
  refuseOthersThanPrincipals(caller, letter.partnershipId);
  if (letter.status === LetterStatus.SENT || letter.status === LetterStatus.RECEIVED) throw frozen;
  if (!statuses.includes(letter.status)) {
    throw letter.status === LetterStatus.DRAFT ? notAsked : alreadyAsked;
  }
  refuseOtherVersion(letter, input.expectedVersion);
  return letter;
}

const frozen = badInput('input.id', {
  sv: 'Ett brev som har skickats eller kommit in ändras aldrig. Skriv en rättelse.',
  en: 'A letter that was sent or received never changes. Write a correction.',
});
const notAsked = badInput('input.id', {
  sv: 'Brevet är ett utkast: begär godkännande först.',
  en: 'The letter is a draft: request approval first.',
});
const alreadyAsked = badInput('input.id', {
  sv: 'Huvudmännen är redan ombedda att godkänna brevet.',
  en: 'The principals are asked to approve the letter already.',
});
