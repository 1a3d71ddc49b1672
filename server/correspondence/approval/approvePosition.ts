import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { find } from '../../shared/find.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { sqlState } from '../../shared/retried.js';
import { Position } from '../position/Position.js';
import { PositionStep } from '../position/PositionStep.js';
import { PositionStepInput } from '../position/PositionStepInput.js';
import { takePositionStep } from '../position/takePositionStep.js';
import type { Approval } from './Approval.js';
import { judgePosition } from './judgePosition.js';
import { DecisionForm, Verdict } from './Verdict.js';

@InputType({ description: "A principal's yes to one version of a position." })
export class ApprovePositionInput extends PositionStepInput {
  @Field(() => Int, { description: 'Number of the version you read and approve.' })
  number!: number;

  @Field(() => DecisionForm, { defaultValue: DecisionForm.DELEGATION, description: 'In what form it was decided.' })
  form!: DecisionForm;

  @Field(() => String, { nullable: true, description: 'Diary number or paragraph of the decision.' })
  decisionReference?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What you want noted beside your yes, at most 2,000 characters.',
  })
  reservation?: string | null;
}

/** An exclusion constraint refused a second joint position on the same topic, to the same authority, at the same time. */
const EXCLUDED = '23P01';

/**
 * Approves, for the caller's principal, the version the caller read. When both principals have approved the same version it
 * is joint. Refuses a version that is not the one that stands, and says which versions the two have approved.
 */
export async function approvePosition(
  em: EntityManager,
  caller: Caller,
  input: ApprovePositionInput,
): Promise<Approval> {
  const seen = await find(em, Position, input.id, 'input.id');
  if (input.number !== seen.currentNumber) throw otherVersion(input.number, seen.currentNumber);
  const position = await takePositionStep(em, caller, input, PositionStep.APPROVE);
  const { form, decisionReference, reservation } = input;
  const approval = await judgePosition(em, caller, position, {
    verdict: Verdict.APPROVED,
    form,
    decisionReference: decisionReference ?? null,
    reservation: reservation?.trim() || null,
  });
  await em.flush().catch((error: unknown) => {
    throw sqlState(error) === EXCLUDED ? alreadyJoint : error;
  });
  return approval;
}

const otherVersion = (read: number, stands: number) =>
  badInput('input.number', {
    sv: `Du godkänner version ${read}, men version ${stands} är den som gäller nu. Ståndpunkten blir gemensam först när båda huvudmännen har godkänt samma version: läs version ${stands} och godkänn den.`,
    en: `You approve version ${read}, but version ${stands} is the one that stands. The position is joint only when both principals approved the same version: read version ${stands} and approve that.`,
  });

const alreadyJoint = new Refusal('INCONSISTENT', {
  sv: 'Det finns redan en gemensam ståndpunkt i samma ämne, till samma mottagare och för samma tid. Ersätt eller upphäv den först.',
  en: 'There is already a joint position on this topic, for this authority and time. Replace or withdraw that one first.',
});
