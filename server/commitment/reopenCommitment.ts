import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import type { Commitment } from './Commitment.js';
import { CommitmentStep } from './CommitmentStep.js';
import { takeStep } from './takeStep.js';

@InputType({ description: 'A commitment that is open again.' })
export class ReopenCommitmentInput {
  @Field(() => ID, { description: 'Which commitment.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;
}

/** Opens a commitment again that was kept or written off. What was said of it then stays in its log. */
export async function reopenCommitment(
  em: EntityManager,
  caller: Caller,
  input: ReopenCommitmentInput,
): Promise<Commitment> {
  const commitment = await takeStep(em, caller, input, CommitmentStep.REOPEN);
  commitment.fulfilledOn = null;
  commitment.proof = null;
  commitment.waivedReason = null;
  return commitment;
}
