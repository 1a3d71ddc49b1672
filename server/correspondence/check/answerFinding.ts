import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Account } from '../../access/Account.js';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { find } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { textWithin } from '../../shared/textWithin.js';
import { refuseOthersThanPrincipals } from '../case/findCase.js';
import { Finding } from './Finding.js';
import { FindingAnswer } from './FindingAnswer.js';
import { FindingAnswerKind, FindingStatus } from './findingEnums.js';

@InputType({ description: "A principal's answer to a finding." })
export class AnswerFindingInput {
  @Field(() => ID, { description: 'Which finding.' })
  id!: string;

  @Field(() => FindingAnswerKind, { description: 'Let it stand, or call it mistaken.' })
  answer!: FindingAnswerKind;

  @Field(() => String, { description: 'Why, 1 to 2,000 characters.' })
  reason!: string;
}

/** Answers a finding for the caller's principal. It is accepted when both principals let it stand; it never vanishes. */
export async function answerFinding(em: EntityManager, caller: Caller, input: AnswerFindingInput): Promise<Finding> {
  const finding = await find(em, Finding, input.id, 'input.id');
  const letter = await finding.letter.loadOrFail();
  refuseOthersThanPrincipals(caller, letter.partnershipId);
  if (finding.status !== FindingStatus.OPEN) {
    throw badInput('input.id', { sv: 'Anmärkningen är redan avgjord.', en: 'The finding is settled already.' });
  }
  const known = await em.findOne(FindingAnswer, { finding, organization: caller.writesFor, answer: input.answer });
  if (known) {
    throw badInput('input.id', {
      sv: 'Din huvudman har redan svarat; den andra huvudmannen återstår.',
      en: 'Your principal has answered already; the other is yet to.',
    });
  }
  em.persist(
    new FindingAnswer(
      finding,
      em.getReference(Organization, caller.writesFor!, { wrapped: true }),
      em.getReference(Account, caller.accountId, { wrapped: true }),
      input.answer,
      textWithin('input.reason', input.reason, 2_000),
    ),
  );
  return finding;
}
