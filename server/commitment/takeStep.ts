import type { EntityManager } from '@mikro-orm/postgresql';
import { type Caller, Language } from '../shared/Caller.js';
import { find, refuseOtherVersion } from '../shared/find.js';
import { badInput, Refusal, type Sentence } from '../shared/Refusal.js';
import { Commitment, CommitmentStatus } from './Commitment.js';
import { type CommitmentSide, type CommitmentStep, STEPS } from './CommitmentStep.js';

/** Which commitment a step is taken with, in the version the caller saw. */
export interface Step {
  id: string;
  expectedVersion: number;
}

/**
 * The commitment, its status moved on by one step. Refuses a step that its status does not allow (BAD_USER_INPUT), and one
 * that is for others to take (FORBIDDEN).
 */
export async function takeStep(
  em: EntityManager,
  caller: Caller,
  input: Step,
  step: CommitmentStep,
): Promise<Commitment> {
  const commitment = await find(em, Commitment, input.id, 'input.id');
  const { from, to, by } = STEPS[step];
  if (!sidesOf(caller, commitment).some((side) => by.includes(side))) throw forOthers(by);
  refuseOtherVersion(commitment, input.expectedVersion);
  if (!from.includes(commitment.status)) throw badInput('input.id', STANDS[commitment.status]);
  if (to !== null) commitment.status = to;
  return commitment;
}

/** What the caller is to a commitment. */
function sidesOf(caller: Caller, commitment: Commitment): CommitmentSide[] {
  const { writesFor } = caller;
  if (writesFor === null) return [];
  const sides: [CommitmentSide, boolean][] = [
    ['GIVER', commitment.giver.id === writesFor],
    ['RECEIVER', commitment.receiver.id === writesFor],
    ['RECORDER', commitment.recordedByOrganizationId === writesFor],
    ['PRINCIPAL', caller.principalOf.includes(commitment.partnershipId)],
  ];
  return sides.flatMap(([side, is]) => (is ? [side] : []));
}

const SIDE_NAMES: Record<CommitmentSide, Sentence> = {
  GIVER: { sv: 'den som gav åtagandet', en: 'the giver' },
  RECEIVER: { sv: 'den som fick åtagandet', en: 'the receiver' },
  RECORDER: { sv: 'den som skrev in det', en: 'the recorder' },
  PRINCIPAL: { sv: 'en huvudman', en: 'a principal' },
};

function forOthers(by: readonly CommitmentSide[]): Refusal {
  const list = (language: Language) =>
    new Intl.ListFormat(language, { type: 'disjunction' }).format(by.map((side) => SIDE_NAMES[side][language]));
  return new Refusal('FORBIDDEN', {
    sv: `Det här kan bara ${list(Language.sv)} göra.`,
    en: `Only ${list(Language.en)} can do this.`,
  });
}

/** Why a status does not allow a step. */
const STANDS: Record<CommitmentStatus, Sentence> = {
  OPEN: { sv: 'Åtagandet är redan öppet.', en: 'The commitment is open already.' },
  IN_PROGRESS: { sv: 'Åtagandet är redan påbörjat.', en: 'The commitment is begun already.' },
  FULFILLED: { sv: 'Åtagandet är redan uppfyllt.', en: 'The commitment is kept already.' },
  WAIVED: { sv: 'Åtagandet är redan avskrivet.', en: 'The commitment is written off already.' },
};
