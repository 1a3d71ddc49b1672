import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '../../shared/Caller.js';
import { find, refuseOtherVersion } from '../../shared/find.js';
import { badInput, Refusal, type Sentence } from '../../shared/Refusal.js';
import { Position } from './Position.js';
import { PositionStatus } from '../agreement/Register.js';
import { POSITION_STEPS, type PositionStep } from './PositionStep.js';

/** Which position a step is taken with, in the version of the record that the caller saw. */
export interface TakenStep {
  id: string;
  expectedVersion: number;
}

/**
 * The position, for a step that its status allows. Refuses a step that is for the principals (FORBIDDEN), a record that
 * others changed meanwhile (CONFLICT), and a step that the status does not allow (BAD_USER_INPUT).
 */
export async function takePositionStep(
  em: EntityManager,
  caller: Caller,
  input: TakenStep,
  step: PositionStep,
): Promise<Position> {
  const position = await find(em, Position, input.id, 'input.id');
  const { from, by } = POSITION_STEPS[step];
  if (caller.writesFor === null || (by !== 'MEMBER' && !caller.principalOf.includes(position.partnershipId))) {
    throw forPrincipals;
  }
  if (!from.includes(position.status)) throw badInput('input.id', STANDS[position.status]);
  refuseOtherVersion(position, input.expectedVersion);
  return position;
}

const forPrincipals = new Refusal('FORBIDDEN', {
  sv: 'Det här gör den som arbetar för en av huvudmännen.',
  en: 'This is for those who work for one of the principals.',
});

/** Why a status does not allow a step. */
const STANDS: Record<PositionStatus, Sentence> = {
  DRAFT: { sv: 'Ståndpunkten är ett utkast.', en: 'The position is a draft.' },
  CONSULTATION: { sv: 'Ståndpunkten är på samråd.', en: 'The position is out for comment.' },
  FOR_APPROVAL: {
    sv: 'Ståndpunkten väntar på båda huvudmännens godkännande.',
    en: 'The position waits for both principals to approve it.',
  },
  APPROVED_BY_ONE: {
    sv: 'Ståndpunkten är godkänd av en huvudman och väntar på den andra.',
    en: 'The position is approved by one principal and waits for the other.',
  },
  JOINT: { sv: 'Ståndpunkten är gemensam.', en: 'The position is joint.' },
  UNDER_REVIEW: { sv: 'Ståndpunkten omprövas.', en: 'The position is under review.' },
  REPLACED: { sv: 'Ståndpunkten är ersatt av en senare.', en: 'A later position took its place.' },
  WITHDRAWN: { sv: 'Ståndpunkten är upphävd.', en: 'The position is withdrawn.' },
  NOT_AGREED: { sv: 'Huvudmännen är inte eniga om ståndpunkten.', en: 'The principals do not agree on the position.' },
};
