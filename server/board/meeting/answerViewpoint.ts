import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { refuseOthersThanPrincipals } from '../../partnership/refuseOthersThanPrincipals.js';
import type { Caller } from '../../shared/Caller.js';
import { findVersion } from '../../shared/find.js';
import { Refusal } from '../../shared/Refusal.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { Viewpoint } from './Viewpoint.js';

@InputType({ description: 'The answer to a viewpoint of the board.' })
export class AnswerViewpointInput {
  @Field(() => ID, { description: 'Which viewpoint.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'The answer, 1 to 4,000 characters.' })
  answer!: string;
}

/** Answers what the board thinks, once. */
export async function answerViewpoint(
  em: EntityManager,
  caller: Caller,
  input: AnswerViewpointInput,
): Promise<Viewpoint> {
  refuseOthersThanPrincipals(caller);
  const viewpoint = await findVersion(em, Viewpoint, input.id, input.expectedVersion);
  if (viewpoint.answer !== null) {
    throw new Refusal('INCONSISTENT', { sv: 'Synpunkten är redan besvarad.', en: 'It is answered already.' });
  }
  viewpoint.answer = textWithin('input.answer', input.answer, 4000);
  viewpoint.answeredOn = today();
  return viewpoint;
}
