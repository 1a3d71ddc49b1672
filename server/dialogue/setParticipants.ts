import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { refuseJoining } from '../organization/defaultVisibility.js';
import type { Caller } from '../shared/Caller.js';
import { findToChange } from '../shared/find.js';
import { Interaction } from './Interaction.js';
import { InteractionParticipant } from './InteractionParticipant.js';
import { findParticipants, type FoundParticipant, ParticipantInput, speakers } from './ParticipantInput.js';

@InputType({ description: 'Who had a part in an interaction: all of them.' })
export class SetParticipantsInput {
  @Field(() => ID, { description: 'Which interaction.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => [ParticipantInput], {
    description: 'Those who had a part, 1 to 1,000. Whoever is not named had none; those the caller may not see stay.',
  })
  participants!: ParticipantInput[];
}

/** Puts right who had a part. Those who had the same part before stay the rows they are. */
export async function setParticipants(
  em: EntityManager,
  caller: Caller,
  input: SetParticipantsInput,
): Promise<Interaction> {
  const interaction = await findToChange(em, caller, Interaction, input.id, input.expectedVersion);
  const wanted = new Map((await findParticipants(em, input.participants)).map((one) => [keyOf(one), one]));
  for (const participant of await em.find(InteractionParticipant, { interaction })) {
    if (!wanted.delete(keyOf(participant))) em.remove(participant);
  }
  const { taking } = await speakers(em, [...wanted.values()]);
  const joining = taking.filter(({ id }) => !interaction.partyIds?.includes(id));
  refuseJoining(caller, joining, interaction.visibilityLevel, 'input.participants');
  for (const { organization, contact, role } of wanted.values()) {
    em.persist(new InteractionParticipant(interaction, organization, contact, role));
  }
  // Its parts are what the caller saw, too: the version counts this as a change of the whole.
  const { id, version } = interaction;
  await em.nativeUpdate(Interaction, { id, version }, { version: version + 1 });
  return interaction;
}

const keyOf = ({ organization, contact, role }: FoundParticipant | InteractionParticipant) =>
  [organization?.id, contact?.id, role].join();
