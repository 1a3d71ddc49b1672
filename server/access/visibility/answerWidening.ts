import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findVersion } from '../../shared/find.js';
import { Refusal } from '../../shared/Refusal.js';
import { WideningRequest, WideningStatus } from './WideningRequest.js';

@InputType({ description: 'A market actor answers whether more people may see what comes from it.' })
export class AnswerWideningInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => Int, { description: 'The version the caller saw.' })
  expectedVersion!: number;
}

/** The one who is asked answers, once. A consent opens nothing by itself: who recorded the record does, as long as it stands unchanged. */
export async function answerWidening(
  em: EntityManager,
  caller: Caller,
  input: AnswerWideningInput,
  answer: WideningStatus.CONSENTED | WideningStatus.DECLINED,
): Promise<WideningRequest> {
  const request = await findVersion(em, WideningRequest, input.id, input.expectedVersion);
  if (request.asked.id !== caller.writesFor) {
    throw new Refusal('FORBIDDEN', {
      sv: 'Bara den som är tillfrågad kan svara.',
      en: 'Only who is asked can answer.',
    });
  }
  if (request.status !== WideningStatus.ASKED) {
    throw new Refusal('INCONSISTENT', { sv: 'Frågan är redan besvarad.', en: 'The request is answered already.' });
  }
  request.status = answer;
  request.answeredAt = new Date();
  return request;
}
