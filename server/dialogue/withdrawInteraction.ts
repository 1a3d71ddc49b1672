import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { findToChange } from '../shared/find.js';
import { textWithin } from '../shared/textWithin.js';
import { Interaction } from './Interaction.js';
import { InteractionParticipant } from './InteractionParticipant.js';
import { Withdrawal } from './Withdrawal.js';

@InputType({ description: 'An interaction that is taken back.' })
export class WithdrawInteractionInput {
  @Field(() => ID, { description: 'Which interaction.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why: written on the wrong organization, twice ...; 1 to 1,000 characters.' })
  reason!: string;
}

/**
 * Takes an interaction back: it leaves every history, and what it said is kept with the reason. Promises given in it stand,
 * and what answered it stays.
 */
export async function withdrawInteraction(
  em: EntityManager,
  caller: Caller,
  input: WithdrawInteractionInput,
): Promise<Withdrawal> {
  const interaction = await findToChange(em, caller, Interaction, input.id, input.expectedVersion);
  const reason = textWithin('input.reason', input.reason, 1000);
  const participants = (await em.find(InteractionParticipant, { interaction })).map(
    ({ organization, contact, role }): Withdrawal['participants'][number] => [
      organization?.id ?? null,
      contact?.id ?? null,
      role,
    ],
  );
  const withdrawal = new Withdrawal(caller, interaction, participants, reason);
  em.persist(withdrawal);
  em.remove(interaction);
  return withdrawal;
}
