import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findToChange } from '../../shared/find.js';
import { Refusal } from '../../shared/Refusal.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { Visibility } from '../../shared/Visibility.js';
import { SupportRequest, SupportRequestStatus } from './SupportRequest.js';

@InputType({ description: 'A request for support whose answer is late goes to the board.' })
export class EscalateSupportRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'What the board needs to know, 1 to 2,000 characters.' })
  why!: string;
}

/**
 * Takes a request to the board, once its answer is late: from then on the board, and every member, sees it. Only who asked
 * may.
 */
export async function escalateSupportRequest(
  em: EntityManager,
  caller: Caller,
  input: EscalateSupportRequestInput,
): Promise<SupportRequest> {
  const request = await findToChange(em, caller, SupportRequest, input.id, input.expectedVersion);
  if (request.recordedByOrganizationId !== caller.writesFor) {
    throw new Refusal('FORBIDDEN', {
      sv: 'Den som begärde stödet tar frågan till styrelsen.',
      en: 'Who asked for the support takes it to the board.',
    });
  }
  if (request.escalatedOn !== null) {
    throw new Refusal('INCONSISTENT', {
      sv: 'Begäran ligger redan hos styrelsen.',
      en: 'The request is with the board already.',
    });
  }
  if (request.status !== SupportRequestStatus.SENT || request.answerBy >= today()) {
    throw new Refusal('INCONSISTENT', {
      sv: 'Bara en begäran vars svar är försenat går till styrelsen.',
      en: 'Only a request whose answer is late goes to the board.',
    });
  }
  request.escalatedWhy = textWithin('input.why', input.why, 2000);
  request.escalatedOn = today();
  request.visibilityLevel = Visibility.PARTNERSHIP;
  return request;
}
