import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { textWithin } from '../shared/textWithin.js';
import type { Commitment } from './Commitment.js';
import { CommitmentStep } from './CommitmentStep.js';
import { takeStep } from './takeStep.js';

@InputType({ description: 'A commitment that is let go of.' })
export class WaiveCommitmentInput {
  @Field(() => ID, { description: 'Which commitment.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why, 1 to 1,000 characters.' })
  reason!: string;
}

/** Lets go of a commitment. Only those it was given to, and the principals, may. */
export async function waiveCommitment(
  em: EntityManager,
  caller: Caller,
  input: WaiveCommitmentInput,
): Promise<Commitment> {
  const commitment = await takeStep(em, caller, input, CommitmentStep.WAIVE);
  commitment.waivedReason = textWithin('input.reason', input.reason, 1000);
  return commitment;
}
