import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { badInput } from '../shared/Refusal.js';
import { refuseFutureDay } from '../shared/refuseBackwards.js';
import { Day } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { today } from '../shared/today.js';
import type { Commitment } from './Commitment.js';
import { CommitmentStep } from './CommitmentStep.js';
import { refuseDueBefore } from './makeCommitments.js';
import { Renegotiation } from './Renegotiation.js';
import { takeStep } from './takeStep.js';

@InputType({ description: 'A new due date that giver and receiver agreed on.' })
export class RenegotiateCommitmentInput {
  @Field(() => ID, { description: 'Which commitment.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => Day, { description: 'Due from now on; another day than before.' })
  newDueOn!: string;

  @Field(() => String, { description: 'Why, 1 to 1,000 characters.' })
  reason!: string;

  @Field(() => Day, { nullable: true, description: 'The day it was agreed; today when left out.' })
  agreedOn?: string | null;
}

/** Sets a new due date, and keeps the old one with the reason. */
export async function renegotiateCommitment(
  em: EntityManager,
  caller: Caller,
  input: RenegotiateCommitmentInput,
): Promise<Commitment> {
  const commitment = await takeStep(em, caller, input, CommitmentStep.RENEGOTIATE);
  const { newDueOn } = input;
  const reason = textWithin('input.reason', input.reason, 1000);
  const agreedOn = input.agreedOn ?? today();
  refuseFutureDay('input.agreedOn', agreedOn);
  refuseDueBefore((await commitment.interaction?.load()) ?? null, newDueOn, 'input.newDueOn');
  if (newDueOn === commitment.dueOn) {
    throw badInput('input.newDueOn', { sv: 'Det är samma dag som förut.', en: 'It is the same day as before.' });
  }
  em.persist(new Renegotiation(commitment, { newDueOn, reason, agreedOn }));
  commitment.dueOn = newDueOn;
  return commitment;
}
