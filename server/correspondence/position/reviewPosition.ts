import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '../../shared/Caller.js';
import type { Position } from './Position.js';
import { PositionStatus } from '../agreement/Register.js';
import { PositionStep } from './PositionStep.js';
import type { PositionStepInput } from './PositionStepInput.js';
import { takePositionStep } from './takePositionStep.js';

/** Says that a joint position is to be looked at again. It holds until it is replaced or withdrawn. */
export async function reviewPosition(em: EntityManager, caller: Caller, input: PositionStepInput): Promise<Position> {
  const position = await takePositionStep(em, caller, input, PositionStep.REVIEW);
  position.status = PositionStatus.UNDER_REVIEW;
  return position;
}
