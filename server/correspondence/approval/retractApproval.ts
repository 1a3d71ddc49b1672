import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '../../shared/Caller.js';
import { badInput } from '../../shared/Refusal.js';
import { textWithin } from '../../shared/textWithin.js';
import { PositionStep } from '../position/PositionStep.js';
import { takePositionStep } from '../position/takePositionStep.js';
import { Approval } from './Approval.js';
import type { DeclinePositionInput } from './declinePosition.js';
import { judgePosition } from './judgePosition.js';
import { Verdict } from './Verdict.js';

/** Takes back the approval of the caller's own principal, as long as the other has not given its own. */
export async function retractApproval(
  em: EntityManager,
  caller: Caller,
  input: DeclinePositionInput,
): Promise<Approval> {
  const position = await takePositionStep(em, caller, input, PositionStep.RETRACT_APPROVAL);
  const reason = textWithin('input.reason', input.reason, 2_000);
  const [latest] = await em.find(
    Approval,
    { position, organization: caller.writesFor, number: position.currentNumber },
    { orderBy: { decidedAt: 'desc', id: 'desc' }, limit: 1 },
  );
  if (latest?.verdict !== Verdict.APPROVED) {
    throw badInput('input.id', {
      sv: 'Din huvudman har inte godkänt den version som gäller.',
      en: 'Your principal has not approved the version that stands.',
    });
  }
  return judgePosition(em, caller, position, { verdict: Verdict.RETRACTED, reason });
}
