import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findVersion } from '../../shared/find.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { SupportRequest, SupportRequestStatus } from './SupportRequest.js';

@InputType({ description: 'The answer to a request for support.' })
export class AnswerSupportRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => SupportRequestStatus, { description: 'GRANTED or REFUSED; DELIVERED once it has been granted.' })
  status!: SupportRequestStatus;

  @Field(() => String, { description: 'The answer, or what was delivered, 1 to 2,000 characters.' })
  answer!: string;
}

const NEXT: Record<SupportRequestStatus, SupportRequestStatus[]> = {
  SENT: [SupportRequestStatus.GRANTED, SupportRequestStatus.REFUSED],
  GRANTED: [SupportRequestStatus.DELIVERED],
  REFUSED: [],
  DELIVERED: [],
};

/** The principal that is asked answers, and says when it has delivered. */
export async function answerSupportRequest(
  em: EntityManager,
  caller: Caller,
  input: AnswerSupportRequestInput,
): Promise<SupportRequest> {
  const request = await findVersion(em, SupportRequest, input.id, input.expectedVersion);
  if (request.asked.id !== caller.writesFor) {
    throw new Refusal('FORBIDDEN', {
      sv: 'Bara den huvudman som är tillfrågad svarar.',
      en: 'Only the principal that is asked answers.',
    });
  }
  if (!NEXT[request.status].includes(input.status)) {
    throw badInput('input.status', {
      sv: 'Det följer inte på hur begäran står.',
      en: 'That does not follow on where the request stands.',
    });
  }
  request.status = input.status;
  request.answer = textWithin('input.answer', input.answer, 2000);
  request.answeredOn ??= today();
  return request;
}
