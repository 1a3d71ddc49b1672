import { describedEnum } from '../../shared/reading/filtering.js';
import { PositionStatus } from '../agreement/Register.js';

describedEnum(PositionStatus, 'PositionStatus', 'Where a position stands between the two principals.', {
  DRAFT: 'It is being written.',
  CONSULTATION: 'The partners comment on it.',
  FOR_APPROVAL: 'Both principals are asked to approve it.',
  APPROVED_BY_ONE: 'One principal has approved the version that stands; the other has not.',
  JOINT: 'Both principals approved the same version, word for word. It may be cited.',
  UNDER_REVIEW: 'It was joint and is looked at again. It holds until it is replaced or withdrawn.',
  REPLACED: 'A later joint position took its place.',
  WITHDRAWN: 'It was taken back, with a reason.',
  NOT_AGREED: 'A principal said no, with a reason that stays to be seen.',
});

/** What can happen to a position. */
export enum PositionStep {
  EDIT = 'EDIT',
  OPEN_CONSULTATION = 'OPEN_CONSULTATION',
  COMMENT = 'COMMENT',
  REQUEST_APPROVAL = 'REQUEST_APPROVAL',
  APPROVE = 'APPROVE',
  DECLINE = 'DECLINE',
  RETRACT_APPROVAL = 'RETRACT_APPROVAL',
  REVIEW = 'REVIEW',
  REPLACE = 'REPLACE',
  WITHDRAW = 'WITHDRAW',
}
describedEnum(PositionStep, 'PositionStep', 'What can happen to a position.', {
  EDIT: 'A new version is written; earlier approvals no longer hold.',
  OPEN_CONSULTATION: 'The partners are asked to comment.',
  COMMENT: 'Somebody comments.',
  REQUEST_APPROVAL: 'Both principals are asked to approve the version that stands.',
  APPROVE: 'A decider approves it for one principal.',
  DECLINE: 'A decider says no for one principal, with a reason.',
  RETRACT_APPROVAL: 'A principal takes its approval back before the other has given its own.',
  REVIEW: 'A joint position is looked at again. Both principals approve it anew, or it is replaced or withdrawn.',
  REPLACE: 'A successor is drafted; it takes the place of this one when it becomes joint.',
  WITHDRAW: 'It is taken back, with a reason.',
});

const { DRAFT, CONSULTATION, FOR_APPROVAL, APPROVED_BY_ONE, JOINT, UNDER_REVIEW, NOT_AGREED } = PositionStatus;

/** Who takes a step: any member that sees it, those who work for a principal, those who decide for one. */
export type PositionHand = 'MEMBER' | 'PRINCIPAL' | 'DECIDER';

/** The life of a position, as data: from where a step is taken, and by whom. The database keeps the same rules. */
export const POSITION_STEPS: Record<PositionStep, { from: readonly PositionStatus[]; by: PositionHand }> = {
  EDIT: {
    from: [DRAFT, CONSULTATION, FOR_APPROVAL, APPROVED_BY_ONE, JOINT, UNDER_REVIEW, NOT_AGREED],
    by: 'PRINCIPAL',
  },
  OPEN_CONSULTATION: { from: [DRAFT], by: 'PRINCIPAL' },
  COMMENT: { from: [CONSULTATION], by: 'MEMBER' },
  REQUEST_APPROVAL: { from: [DRAFT, CONSULTATION, NOT_AGREED], by: 'PRINCIPAL' },
  APPROVE: { from: [FOR_APPROVAL, APPROVED_BY_ONE, UNDER_REVIEW], by: 'DECIDER' },
  DECLINE: { from: [FOR_APPROVAL, APPROVED_BY_ONE, UNDER_REVIEW], by: 'DECIDER' },
  RETRACT_APPROVAL: { from: [APPROVED_BY_ONE], by: 'DECIDER' },
  REVIEW: { from: [JOINT], by: 'PRINCIPAL' },
  REPLACE: { from: [JOINT, UNDER_REVIEW], by: 'PRINCIPAL' },
  WITHDRAW: {
    from: [DRAFT, CONSULTATION, FOR_APPROVAL, APPROVED_BY_ONE, JOINT, UNDER_REVIEW, NOT_AGREED],
    by: 'PRINCIPAL',
  },
};
