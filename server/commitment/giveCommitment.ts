import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Dialogue } from '../dialogue/Dialogue.js';
import { Interaction } from '../dialogue/Interaction.js';
import type { Caller } from '../shared/Caller.js';
import { findOptional } from '../shared/find.js';
import { Visibility } from '../shared/Visibility.js';
import type { Commitment } from './Commitment.js';
import { CommitmentOrigin } from './Commitment.js';
import { InlineCommitmentInput } from './InlineCommitmentInput.js';
import { makeCommitments } from './makeCommitments.js';

@InputType({ description: 'A promise, and out of what it was given.' })
export class GiveCommitmentInput extends InlineCommitmentInput {
  @Field(() => CommitmentOrigin, {
    nullable: true,
    description: 'Out of what it was given. Left out: follows from the interaction, OTHER without one.',
  })
  origin?: CommitmentOrigin | null;

  @Field(() => ID, { nullable: true, description: 'The interaction it was given in.' })
  interaction?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The dialogue it belongs to. Left out: the interaction's, where there is one.",
  })
  dialogue?: string | null;

  @Field(() => Visibility, {
    nullable: true,
    description:
      'Who may see it. Left out: those who see the interaction; without one PARTIES when a market actor is bound, PARTNERSHIP otherwise.',
  })
  visibility?: Visibility | null;
}

/** Writes down a promise. Refuses one to oneself, and one due before the day it was given. */
export async function giveCommitment(
  em: EntityManager,
  caller: Caller,
  input: GiveCommitmentInput,
): Promise<Commitment> {
  const interaction = await findOptional(em, Interaction, input.interaction, 'input.interaction');
  const asked = await findOptional(em, Dialogue, input.dialogue, 'input.dialogue');
  const dialogue = asked ?? (await interaction?.dialogue?.load()) ?? null;
  const { origin, visibility } = input;
  const [commitment] = await makeCommitments(
    em,
    caller,
    [input],
    { interaction, dialogue, origin, visibility },
    () => 'input',
  );
  em.persist(commitment!);
  return commitment!;
}
