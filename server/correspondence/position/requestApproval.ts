import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '../../shared/Caller.js';
import type { Position } from './Position.js';
import { PositionStatus } from '../agreement/Register.js';
import { PositionStep } from './PositionStep.js';
import type { PositionStepInput } from './PositionStepInput.js';
import { takePositionStep } from './takePositionStep.js';

/** Asks both principals to approve the version that stands. Only what is approved after this counts. */
export async function requestApproval(em: EntityManager, caller: Caller, input: PositionStepInput): Promise<Position> {
  const position = await takePositionStep(em, caller, input, PositionStep.REQUEST_APPROVAL);
  position.status = PositionStatus.FOR_APPROVAL;
  return position;
}
