import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { textWithin } from '../../shared/textWithin.js';
import { PositionStep } from '../position/PositionStep.js';
import { PositionStepInput } from '../position/PositionStepInput.js';
import { takePositionStep } from '../position/takePositionStep.js';
import type { Approval } from './Approval.js';
import { judgePosition } from './judgePosition.js';
import { Verdict } from './Verdict.js';

@InputType({ description: "A principal's no, or a yes it takes back, and why." })
export class DeclinePositionInput extends PositionStepInput {
  @Field(() => String, { description: 'Why, 1 to 2,000 characters. It stays to be seen.' })
  reason!: string;
}

/** Says no for the caller's principal. The position is not agreed on, and the reason stays to be seen. */
export async function declinePosition(
  em: EntityManager,
  caller: Caller,
  input: DeclinePositionInput,
): Promise<Approval> {
  const position = await takePositionStep(em, caller, input, PositionStep.DECLINE);
  const reason = textWithin('input.reason', input.reason, 2_000);
  return judgePosition(em, caller, position, { verdict: Verdict.DECLINED, reason });
}
