import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Contact } from '../contact/Contact.js';
import type { Dialogue } from '../dialogue/Dialogue.js';
import type { Interaction } from '../dialogue/Interaction.js';
import { InteractionKind } from '../dialogue/InteractionKind.js';
import { atMostParties, defaultVisibility, refuseUnasked } from '../organization/defaultVisibility.js';
import { Organization } from '../organization/Organization.js';
import type { Caller } from '../shared/Caller.js';
import { findAll } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { textWithin } from '../shared/textWithin.js';
import { dayOf } from '../shared/today.js';
import type { Visibility } from '../shared/Visibility.js';
import { Commitment, CommitmentOrigin } from './Commitment.js';
import type { InlineCommitmentInput } from './InlineCommitmentInput.js';

/** Where promises are given. */
export interface Occasion {
  interaction: Interaction | null;
  dialogue: Dialogue | null;
  origin?: CommitmentOrigin | null;
  visibility?: Visibility | null;
}

/** One promise with those it binds, found. */
interface Promised {
  field: string;
  input: InlineCommitmentInput;
  giver: Organization;
  receiver: Organization;
  giverContact: Contact | null;
  receiverContact: Contact | null;
}

/**
 * Makes commitments given on one occasion. Each is seen by those who see the interaction it was given in, where there
 * is one, as far as market actors that it binds let them. `fieldOf` names the input field of each. Two statements, however many they are.
 */
export async function makeCommitments(
  em: EntityManager,
  caller: Caller,
  inputs: InlineCommitmentInput[],
  occasion: Occasion,
  fieldOf: (at: number) => string,
): Promise<Commitment[]> {
  const ends = ['giver', 'receiver'] as const;
  const persons = ['giverContact', 'receiverContact'] as const;
  const asked = (parts: readonly ((typeof ends)[number] | (typeof persons)[number])[]) =>
    inputs.flatMap((input, at) => parts.map((part) => ({ id: input[part], field: `${fieldOf(at)}.${part}` })));
  const organization = await findAll(em, Organization, asked(ends));
  const contact = await findAll(em, Contact, asked(persons));
  return inputs.map((input, at) =>
    makeOne(caller, occasion, {
      field: fieldOf(at),
      input,
      giver: organization(input.giver)!,
      receiver: organization(input.receiver)!,
      giverContact: contact(input.giverContact),
      receiverContact: contact(input.receiverContact),
    }),
  );
}

function makeOne(
  caller: Caller,
  { interaction, dialogue, origin, visibility }: Occasion,
  promised: Promised,
): Commitment {
  const { field, input, giver, receiver, giverContact, receiverContact } = promised;
  const title = textWithin(`${field}.title`, input.title, 300);
  refuseToOneself(promised);
  refuseDueBefore(interaction, input.dueOn, `${field}.dueOn`);
  refuseUnasked(caller, [giver, receiver], visibility);
  const level = visibility ?? usualLevel(caller, interaction, [giver, receiver]);
  const facts = {
    title,
    description: input.description ?? null,
    dueOn: input.dueOn ?? null,
    origin: origin ?? originOf(interaction),
  };
  const commitment = new Commitment(caller, giver, receiver, facts, level);
  commitment.secrecyReaderIds = interaction?.secrecyReaderIds ?? null;
  commitment.giverContact = giverContact && ref(giverContact);
  commitment.receiverContact = receiverContact && ref(receiverContact);
  commitment.interaction = interaction && ref(interaction);
  commitment.dialogue = dialogue && ref(dialogue);
  return commitment;
}

/** Those who see the interaction; but only the parties, where it binds a market actor that has not let more people see it. */
function usualLevel(caller: Caller, interaction: Interaction | null, bound: Organization[]): Visibility {
  if (!interaction) return defaultVisibility(bound);
  return atMostParties(caller, bound, interaction.visibilityLevel);
}

function refuseToOneself({ field, giver, receiver }: Promised): void {
  if (giver === receiver) {
    throw badInput(`${field}.receiver`, {
      sv: 'Ett åtagande ges av en organisation till en annan.',
      en: 'A commitment is given by one organization to another.',
    });
  }
}

/** Nothing is due before the day it was promised, where that day is known. */
export function refuseDueBefore(
  interaction: Interaction | null,
  dueOn: string | null | undefined,
  field: string,
): void {
  if (interaction && dueOn && dueOn < dayOf(interaction.occurredAt)) {
    throw badInput(field, {
      sv: 'Åtagandet kan inte vara förfallet före den dag det gavs.',
      en: 'The commitment cannot be due before the day it was given.',
    });
  }
}

function originOf(interaction: Interaction | null): CommitmentOrigin {
  if (!interaction) return CommitmentOrigin.OTHER;
  if (interaction.kind === InteractionKind.MEETING) return CommitmentOrigin.MEETING;
  return interaction.kind === InteractionKind.LETTER ? CommitmentOrigin.LETTER : CommitmentOrigin.INTERACTION;
}
