import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import { Account } from '../../access/Account.js';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { badInput } from '../../shared/Refusal.js';
import { textWithin } from '../../shared/textWithin.js';
import { refuseUndeciding } from '../approval/refuseUndeciding.js';
import { Verdict } from '../approval/Verdict.js';
import { CorrespondenceStatus } from '../case/CorrespondenceKind.js';
import { findUnsent } from './findLetter.js';
import { LetterApproval } from './LetterApproval.js';
import { LetterStatus } from './LetterKind.js';
import { LetterStepInput } from './LetterStepInput.js';
import { principalsSign, wordsOf } from './letterWords.js';

@InputType({ description: "A principal's word on a letter before it is sent." })
export class ApproveLetterInput extends LetterStepInput {
  @Field(() => String, { description: 'Hash of the words you read, `words` of the letter.' })
  words!: string;

  @Field(() => String, { nullable: true, description: 'Why not, when the answer is no; left out for a yes.' })
  refusedBecause?: string | null;
}

/** Says yes or no to these very words, for the caller's principal. A no makes the letter a draft again. */
export async function approveLetter(
  em: EntityManager,
  caller: Caller,
  input: ApproveLetterInput,
): Promise<LetterApproval> {
  const letter = await findUnsent(em, caller, input, [LetterStatus.FOR_APPROVAL]);
  await refuseUndeciding(em, caller);
  if ((await wordsOf(em, letter)) !== input.words) throw otherWords;
  const isNo = input.refusedBecause != null;
  const approval = new LetterApproval(
    letter,
    em.getReference(Organization, caller.writesFor!, { wrapped: true }),
    em.getReference(Account, caller.accountId, { wrapped: true }),
    isNo ? Verdict.DECLINED : Verdict.APPROVED,
    isNo ? textWithin('input.refusedBecause', input.refusedBecause!, 2_000) : null,
  );
  em.persist(approval);
  await em.flush();
  const correspondence = await letter.correspondence.loadOrFail();
  if (isNo) {
    letter.status = LetterStatus.DRAFT;
    correspondence.status = CorrespondenceStatus.IN_PREPARATION;
  } else if (!letter.isJoint || (await principalsSign(em, letter))) {
    correspondence.status = CorrespondenceStatus.DECIDED;
  }
  return approval;
}

const otherWords = badInput('input.words', {
  sv: 'Brevet har ändrats sedan du läste det: läs det igen och godkänn de ord som står där nu.',
  en: 'The letter was changed since you read it: read it again and approve the words that stand.',
});
