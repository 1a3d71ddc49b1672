import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import { recordInteraction, RecordInteractionInput } from '../dialogue/recordInteraction.js';
import type { Caller } from '../shared/Caller.js';
import { badInput } from '../shared/Refusal.js';
import { InlineCommitmentInput } from './InlineCommitmentInput.js';
import { makeCommitments } from './makeCommitments.js';

@InputType('RecordInteractionInput', {
  description: 'One moment of speaking, as it is written down, with what was promised there.',
})
export class RecordInteractionWithCommitmentsInput extends RecordInteractionInput {
  @Field(() => [InlineCommitmentInput], {
    defaultValue: [],
    description:
      'What was promised there, at most 50. Seen by those who see the interaction; by the parties alone where one binds a market actor that has not consented to more.',
  })
  commitments!: InlineCommitmentInput[];
}

/** Writes down one moment of speaking and the promises given in it: all or nothing. */
export async function recordInteractionWithCommitments(
  em: EntityManager,
  caller: Caller,
  input: RecordInteractionWithCommitmentsInput,
) {
  if (input.commitments.length > 50) {
    throw badInput('input.commitments', { sv: 'Ange högst 50 åtaganden.', en: 'Give at most 50 commitments.' });
  }
  const interaction = await recordInteraction(em, caller, input);
  const occasion = { interaction, dialogue: interaction.dialogue?.unwrap() ?? null };
  const commitments = await makeCommitments(em, caller, input.commitments, occasion, (at) => `input.commitments.${at}`);
  em.persist(commitments);
  return { interaction, commitments };
}
