import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import type { Commitment } from './Commitment.js';
import { CommitmentStep } from './CommitmentStep.js';
import { takeStep } from './takeStep.js';

@InputType({ description: 'A commitment that work begins on.' })
export class StartCommitmentInput {
  @Field(() => ID, { description: 'Which commitment.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;
}

/** Says that work on a commitment has begun. */
export function startCommitment(em: EntityManager, caller: Caller, input: StartCommitmentInput): Promise<Commitment> {
  return takeStep(em, caller, input, CommitmentStep.START);
}
