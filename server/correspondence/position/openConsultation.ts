import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '../../shared/Caller.js';
import type { Position } from './Position.js';
import { PositionStatus } from '../agreement/Register.js';
import { PositionStep } from './PositionStep.js';
import type { PositionStepInput } from './PositionStepInput.js';
import { takePositionStep } from './takePositionStep.js';

/** Asks the partners to comment. From now on every member of the partnership sees the position. */
export async function openConsultation(em: EntityManager, caller: Caller, input: PositionStepInput): Promise<Position> {
  const position = await takePositionStep(em, caller, input, PositionStep.OPEN_CONSULTATION);
  position.status = PositionStatus.CONSULTATION;
  return position;
}
