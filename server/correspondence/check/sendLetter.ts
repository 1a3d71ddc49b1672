import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '../../shared/Caller.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { FindingSeverity } from '../agreement/Finding.js';
import { DiaryStatus } from '../agreement/Register.js';
import { CorrespondenceStatus } from '../case/CorrespondenceKind.js';
import { DiaryReference } from '../case/DiaryReference.js';
import { findUnsent } from '../letter/findLetter.js';
import type { Letter } from '../letter/Letter.js';
import { LetterStatus } from '../letter/LetterKind.js';
import type { LetterStepInput } from '../letter/LetterStepInput.js';
import { principalsSign } from '../letter/letterWords.js';
import { checkLetter } from './checkLetter.js';
import { FindingStatus } from './findingEnums.js';

/**
 * Sends a letter: from now on it never changes. A joint letter needs the approval of both principals to these very words
 * and no open finding that blocks it; one principal may send its own line, and the other sees it.
 */
export async function sendLetter(em: EntityManager, caller: Caller, input: LetterStepInput): Promise<Letter> {
  const letter = await findUnsent(em, caller, input);
  if (!letter.isJoint && letter.sender.id !== caller.writesFor) throw notYours;
  const correspondence = await letter.correspondence.loadOrFail();
  await refuseUnregistered(em, letter);
  if (letter.isJoint && !(await principalsSign(em, letter))) throw notSigned;
  const found = await checkLetter(em, letter);
  const blocking = found.filter(
    ({ status, severity }) => status === FindingStatus.OPEN && severity === FindingSeverity.BLOCKING,
  );
  if (letter.isJoint && blocking.length > 0) throw blocked(blocking[0]!, blocking.length);
  letter.status = LetterStatus.SENT;
  correspondence.status = letter.replyDueOn ? CorrespondenceStatus.AWAITING_ANSWER : CorrespondenceStatus.SENT;
  return letter;
}

async function refuseUnregistered(em: EntityManager, letter: Letter): Promise<void> {
  const missing = await em.count(DiaryReference, {
    correspondence: letter.correspondence,
    status: DiaryStatus.MISSING,
    ...(letter.isJoint ? {} : { organization: letter.sender }),
  });
  if (missing === 0) return;
  throw new Refusal('INCONSISTENT', {
    sv: 'Begär ett diarienummer först: den som skickar ska ha ett, eller ha bett om det.',
    en: 'Ask for a diary number first: who sends has one, or has asked for one.',
  });
}

const notYours = badInput('input.id', {
  sv: 'Brevet är den andra huvudmannens eget: det är den som skickar det.',
  en: "The letter is the other principal's own: that one sends it.",
});

const notSigned = new Refusal('INCONSISTENT', {
  sv: 'Ett gemensamt brev skickas när båda huvudmännen har godkänt just de här orden. Det har de inte.',
  en: 'A joint letter is sent when both principals have approved these very words. They have not.',
});

const blocked = ({ explanationSv, explanationEn }: { explanationSv: string; explanationEn: string }, count: number) =>
  new Refusal('INCONSISTENT', {
    sv: `Ett gemensamt brev kan inte skickas med en öppen anmärkning som stoppar. ${count === 1 ? '' : `Det är ${count} som stoppar; den första: `}${explanationSv}`,
    en: `A joint letter can not be sent with an open finding that blocks it. ${count === 1 ? '' : `${count} block it; the first: `}${explanationEn}`,
  });
