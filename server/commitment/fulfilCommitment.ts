import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { badInput } from '../shared/Refusal.js';
import { refuseFutureDay } from '../shared/refuseBackwards.js';
import { Day, Markdown } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { dayOf, today } from '../shared/today.js';
import type { Commitment } from './Commitment.js';
import { CommitmentStep } from './CommitmentStep.js';
import { takeStep } from './takeStep.js';

@InputType({ description: 'A commitment that was kept.' })
export class FulfilCommitmentInput {
  @Field(() => ID, { description: 'Which commitment.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => Markdown, { description: 'What shows that it was kept, 1 to 10,000 characters.' })
  proof!: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The day it was kept; today when left out. Not in the future, nor before it was given.',
  })
  fulfilledOn?: string | null;
}

/** Says that a commitment was kept, and what shows it. */
export async function fulfilCommitment(
  em: EntityManager,
  caller: Caller,
  input: FulfilCommitmentInput,
): Promise<Commitment> {
  const commitment = await takeStep(em, caller, input, CommitmentStep.FULFIL);
  commitment.proof = textWithin('input.proof', input.proof, 10_000);
  commitment.fulfilledOn = input.fulfilledOn ?? today();
  refuseFutureDay('input.fulfilledOn', commitment.fulfilledOn);
  const given = await commitment.interaction?.load();
  if (given && commitment.fulfilledOn < dayOf(given.occurredAt)) {
    throw badInput('input.fulfilledOn', {
      sv: 'Åtagandet kan inte ha uppfyllts före den dag det gavs.',
      en: 'The commitment can not have been kept before the day it was given.',
    });
  }
  return commitment;
}
