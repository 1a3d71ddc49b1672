import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { textWithin } from '../../shared/textWithin.js';
import type { Position } from './Position.js';
import { PositionStatus } from '../agreement/Register.js';
import { PositionStep } from './PositionStep.js';
import { PositionStepInput } from './PositionStepInput.js';
import { takePositionStep } from './takePositionStep.js';

@InputType({ description: 'A position to take back, and why.' })
export class WithdrawPositionInput extends PositionStepInput {
  @Field(() => String, { description: 'Why, 1 to 2,000 characters.' })
  reason!: string;
}

/** Takes a position back. From now on it can not be cited; what cited it still does, in the version it cited. */
export async function withdrawPosition(
  em: EntityManager,
  caller: Caller,
  input: WithdrawPositionInput,
): Promise<Position> {
  const position = await takePositionStep(em, caller, input, PositionStep.WITHDRAW);
  position.status = PositionStatus.WITHDRAWN;
  position.reason = textWithin('input.reason', input.reason, 2_000);
  return position;
}
