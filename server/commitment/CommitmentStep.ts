import { describedEnum } from '../shared/reading/filtering.js';
import { CommitmentStatus } from './Commitment.js';

/** What can happen to a commitment after it was given. */
export enum CommitmentStep {
  START = 'START',
  RENEGOTIATE = 'RENEGOTIATE',
  FULFIL = 'FULFIL',
  WAIVE = 'WAIVE',
  REOPEN = 'REOPEN',
}
describedEnum(CommitmentStep, 'CommitmentStep', 'What can happen to a commitment after it was given.', {
  START: 'Work on it begins.',
  RENEGOTIATE: 'A new due date is agreed; the old one is kept.',
  FULFIL: 'It is kept, with proof.',
  WAIVE: 'It is written off, with a reason.',
  REOPEN: 'It was not kept after all, or is wanted again.',
});

/** What somebody is to a commitment. A person may be several of these at once. */
export type CommitmentSide = 'GIVER' | 'RECEIVER' | 'RECORDER' | 'PRINCIPAL';

/** From where a step may be taken, where it leads (null: nowhere else), and by which sides. */
interface Rule {
  from: readonly CommitmentStatus[];
  to: CommitmentStatus | null;
  by: readonly CommitmentSide[];
}

const { OPEN, IN_PROGRESS, FULFILLED, WAIVED } = CommitmentStatus;

/** The life of a commitment, as data. */
export const STEPS: Record<CommitmentStep, Rule> = {
  START: { from: [OPEN], to: IN_PROGRESS, by: ['GIVER', 'RECORDER', 'PRINCIPAL'] },
  RENEGOTIATE: { from: [OPEN, IN_PROGRESS], to: null, by: ['GIVER', 'RECEIVER', 'RECORDER', 'PRINCIPAL'] },
  FULFIL: { from: [OPEN, IN_PROGRESS], to: FULFILLED, by: ['GIVER', 'RECEIVER', 'RECORDER', 'PRINCIPAL'] },
  WAIVE: { from: [OPEN, IN_PROGRESS], to: WAIVED, by: ['RECEIVER', 'PRINCIPAL'] },
  REOPEN: { from: [FULFILLED, WAIVED], to: OPEN, by: ['RECEIVER', 'RECORDER', 'PRINCIPAL'] },
};
