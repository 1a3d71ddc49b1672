import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { Letter } from '../correspondence/letter/Letter.js';
import { Dialogue } from '../dialogue/Dialogue.js';
import { Interaction } from '../dialogue/Interaction.js';
import { ByMandateInput, makeAct } from '../partnership/act/makeAct.js';
import { Clause } from '../partnership/declaration/Clause.js';
import type { Caller } from '../shared/Caller.js';
import { findOptional } from '../shared/find.js';
import { dayOf, today } from '../shared/today.js';
import { Visibility } from '../shared/Visibility.js';
import { Goal } from '../strategy/Goal.js';
import type { Commitment } from './Commitment.js';
import { CommitmentOrigin } from './Commitment.js';
import { InlineCommitmentInput } from './InlineCommitmentInput.js';
import { makeCommitments } from './makeCommitments.js';

@InputType({ description: 'A promise, and out of what it was given.' })
export class GiveCommitmentInput extends InlineCommitmentInput {
  @Field(() => CommitmentOrigin, {
    nullable: true,
    description: 'Out of what it was given. Left out: follows from the interaction or the letter, OTHER without one.',
  })
  origin?: CommitmentOrigin | null;

  @Field(() => ID, { nullable: true, description: 'The interaction it was given in.' })
  interaction?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The dialogue it belongs to. Left out: the interaction's, where there is one.",
  })
  dialogue?: string | null;

  @Field(() => ID, { nullable: true, description: 'The letter it was given in.' })
  letter?: string | null;

  @Field(() => ByMandateInput, {
    nullable: true,
    description: 'By what right, when it is given for both principals. Outside the mandate, it asks for approval.',
  })
  byMandate?: ByMandateInput | null;

  @Field(() => ID, { nullable: true, description: 'The goal it serves, beside that of its dialogue.' })
  goal?: string | null;

  @Field(() => ID, { nullable: true, description: 'The clause of the declaration that it carries out.' })
  clause?: string | null;

  @Field(() => Visibility, {
    nullable: true,
    description:
      'Who may see it. Left out: those who see the interaction; without one PARTIES when a market actor is bound, PARTNERSHIP otherwise. Beyond PARTIES a market actor that it binds must have consented: see `requestWidening`.',
  })
  visibility?: Visibility | null;
}

/** Writes down a promise; given for both principals, also the act and by what right. Refuses one to oneself, and one due before the day it was given. */
export async function giveCommitment(
  em: EntityManager,
  caller: Caller,
  input: GiveCommitmentInput,
): Promise<Commitment> {
  const interaction = await findOptional(em, Interaction, input.interaction, 'input.interaction');
  const asked = await findOptional(em, Dialogue, input.dialogue, 'input.dialogue');
  const dialogue = asked ?? (await interaction?.dialogue?.load()) ?? null;
  const letter = await findOptional(em, Letter, input.letter, 'input.letter');
  const { visibility } = input;
  const origin = input.origin ?? (letter && !interaction ? CommitmentOrigin.LETTER : null);
  const [commitment] = await makeCommitments(
    em,
    caller,
    [input],
    { interaction, dialogue, origin, visibility },
    () => 'input',
  );
  commitment!.letter = letter && ref(letter);
  const goal = await findOptional(em, Goal, input.goal, 'input.goal');
  if (goal) commitment!.goal = ref(goal);
  const clause = await findOptional(em, Clause, input.clause, 'input.clause');
  if (clause) commitment!.clause = ref(clause);
  em.persist(commitment!);
  if (input.byMandate) {
    // The wall of the act asks whether the promise is seen: it has to be there.
    await em.flush();
    const actedOn = interaction ? dayOf(interaction.occurredAt) : today();
    await makeAct(em, caller, input.byMandate, { record: commitment!, text: null, actedOn, field: 'input.byMandate' });
  }
  return commitment!;
}
