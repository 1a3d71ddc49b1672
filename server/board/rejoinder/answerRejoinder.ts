import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Account } from '../../access/Account.js';
import type { Caller } from '../../shared/Caller.js';
import { findVersion } from '../../shared/find.js';
import { Refusal } from '../../shared/Refusal.js';
import { textWithin } from '../../shared/textWithin.js';
import { Rejoinder } from './Rejoinder.js';

@InputType({ description: 'The answer to a rejoinder.' })
export class AnswerRejoinderInput {
  @Field(() => ID, { description: 'Which rejoinder.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'What was done, or why nothing is, 1 to 4,000 characters.' })
  answer!: string;
}

/** Answers a rejoinder once, for those who recorded what it is about, or for a principal. */
export async function answerRejoinder(
  em: EntityManager,
  caller: Caller,
  input: AnswerRejoinderInput,
): Promise<Rejoinder> {
  const rejoinder = await findVersion(em, Rejoinder, input.id, input.expectedVersion);
  const mayAnswer =
    rejoinder.recordedByOrganizationId !== caller.writesFor &&
    (rejoinder.asked.id === caller.writesFor || caller.principalOf.includes(rejoinder.partnershipId));
  if (!mayAnswer) {
    throw new Refusal('FORBIDDEN', {
      sv: 'Den som skrev in uppgiften svarar, eller en huvudman.',
      en: 'Those who recorded it answer, or a principal.',
    });
  }
  if (rejoinder.answer !== null) {
    throw new Refusal('INCONSISTENT', { sv: 'Inlägget är redan besvarat.', en: 'It is answered already.' });
  }
  rejoinder.answer = textWithin('input.answer', input.answer, 4000);
  rejoinder.answeredAt = new Date();
  rejoinder.answeredBy = ref(await em.findOneOrFail(Account, caller.accountId));
  return rejoinder;
}
