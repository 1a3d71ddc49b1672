import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Contact } from '../contact/Contact.js';
import { Organization } from '../organization/Organization.js';
import { ActorCategory, CATEGORY_OF } from '../organization/OrganizationKind.js';
import type { Caller } from '../shared/Caller.js';
import { findOptional } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { DateTime, Day, Markdown } from '../shared/scalars.js';
import { Visibility } from '../shared/Visibility.js';
import { Dialogue } from './Dialogue.js';
import { Interaction } from './Interaction.js';
import { ActivityArea, Initiative, InteractionKind, ParticipantRole } from './InteractionKind.js';
import { InteractionParticipant } from './InteractionParticipant.js';
import { MinutesPoint } from './MinutesPoint.js';

@InputType({ description: 'Somebody who had a part: an organization, a contact, or a contact speaking for an organization.' })
export class ParticipantInput {
  @Field(() => ID, { nullable: true, description: 'Which organization.' })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: 'Which contact.' })
  contact?: string | null;

  @Field(() => ParticipantRole, { defaultValue: ParticipantRole.ATTENDEE, description: 'What part.' })
  role!: ParticipantRole;
}

@InputType({ description: 'A point of the minutes.' })
export class MinutesPointInput {
  @Field(() => String, { description: 'What was said or decided.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The organization that follows it up.' })
  owner?: string | null;

  @Field(() => ID, { nullable: true, description: 'The contact who follows it up.' })
  ownerContact?: string | null;

  @Field(() => Day, { nullable: true, description: 'When it is to be followed up.' })
  followUpOn?: string | null;
}

@InputType({ description: 'One moment of speaking, as it is written down.' })
export class RecordInteractionInput {
  @Field(() => InteractionKind, { description: 'How people spoke.' })
  kind!: InteractionKind;

  @Field(() => DateTime, { nullable: true, description: 'When it took place; now when left out. Not in the future.' })
  occurredAt?: Date | null;

  @Field(() => String, { description: 'What it was about, 1 to 300 characters.' })
  topic!: string;

  @Field(() => Markdown, { nullable: true, description: 'What was said.' })
  summary?: string | null;

  @Field(() => Initiative, { defaultValue: Initiative.OURS, description: 'Who took the initiative.' })
  initiative!: Initiative;

  @Field({ defaultValue: false, description: 'Whether one side waits for an answer.' })
  awaitsAnswer!: boolean;

  @Field(() => ID, { nullable: true, description: 'The dialogue it belongs to.' })
  dialogue?: string | null;

  @Field(() => ID, { nullable: true, description: 'The interaction it answers.' })
  inReplyTo?: string | null;

  @Field(() => Int, { nullable: true, description: 'Time spent, in minutes.' })
  timeSpentMinutes?: number | null;

  @Field(() => ActivityArea, { nullable: true, description: 'What the time was spent on.' })
  activityArea?: ActivityArea | null;

  @Field(() => [ParticipantInput], { description: 'Those who had a part, 1 to 1,000.' })
  participants!: ParticipantInput[];

  @Field(() => [MinutesPointInput], { defaultValue: [], description: 'The points of the minutes, in order.' })
  minutesPoints!: MinutesPointInput[];

  @Field(() => Visibility, { nullable: true, description: 'Who may see it. Left out: PARTIES when a market actor takes part, PARTNERSHIP otherwise.' })
  visibility?: Visibility | null;
}

/** Writes down one moment of speaking. Refuses when nobody took part, or when it lies in the future. */
export async function recordInteraction(em: EntityManager, caller: Caller, input: RecordInteractionInput): Promise<Interaction> {
  const occurredAt = input.occurredAt ?? new Date();
  refuseUnfit(input, occurredAt);
  const participants = await findParticipants(em, input.participants);
  const dialogue = await findOptional(em, Dialogue, input.dialogue, 'input.dialogue');
  const visibility = input.visibility ?? defaultVisibility(participants.map((one) => one.organization));
  const interaction = new Interaction(caller, { ...factsOf(input), occurredAt }, visibility, dialogue);
  const answered = await findOptional(em, Interaction, input.inReplyTo, 'input.inReplyTo');
  if (answered) interaction.inReplyTo = ref(answered);
  em.persist(interaction);
  for (const { organization, contact, role } of participants) em.persist(new InteractionParticipant(interaction, organization, contact, role));
  for (const [at, point] of input.minutesPoints.entries()) em.persist(await makePoint(em, interaction, point, at));
  return interaction;
}

function refuseUnfit(input: RecordInteractionInput, occurredAt: Date): void {
  const topic = input.topic.trim();
  if (topic.length < 1 || topic.length > 300) {
    throw badInput('input.topic', { sv: 'Ämnet ska vara 1 till 300 tecken.', en: 'The topic takes 1 to 300 characters.' });
  }
  if (occurredAt.getTime() > Date.now() + 60_000) {
    throw badInput('input.occurredAt', { sv: 'Det har inte hänt ännu: tidpunkten ligger i framtiden.', en: 'It has not happened yet: the moment lies in the future.' });
  }
  if (input.participants.length < 1 || input.participants.length > 1000) {
    throw badInput('input.participants', { sv: 'Ange 1 till 1 000 deltagare.', en: 'Give 1 to 1,000 participants.' });
  }
}

function factsOf(input: RecordInteractionInput) {
  return {
    kind: input.kind,
    topic: input.topic.trim(),
    summary: input.summary ?? null,
    initiative: input.initiative,
    awaitsAnswer: input.awaitsAnswer,
    timeSpentMinutes: input.timeSpentMinutes ?? null,
    activityArea: input.activityArea ?? null,
  };
}

async function findParticipants(em: EntityManager, inputs: ParticipantInput[]) {
  const found = [];
  for (const [at, input] of inputs.entries()) {
    const field = `input.participants.${at}`;
    if (!input.organization && !input.contact) {
      throw badInput(field, { sv: 'En deltagare är en organisation, en kontakt eller båda.', en: 'A participant is an organization, a contact or both.' });
    }
    const organization = await findOptional(em, Organization, input.organization, `${field}.organization`);
    const contact = await findOptional(em, Contact, input.contact, `${field}.contact`);
    found.push({ organization, contact, role: input.role });
  }
  return found;
}

/** What a market actor says stays between the parties; all else is for the partnership. */
function defaultVisibility(organizations: (Organization | null)[]): Visibility {
  const market = organizations.some((one) => one && CATEGORY_OF[one.kind] === ActorCategory.MARKET);
  return market ? Visibility.PARTIES : Visibility.PARTNERSHIP;
}

async function makePoint(em: EntityManager, interaction: Interaction, point: MinutesPointInput, at: number): Promise<MinutesPoint> {
  const field = `input.minutesPoints.${at}`;
  const owner = await findOptional(em, Organization, point.owner, `${field}.owner`);
  const ownerContact = await findOptional(em, Contact, point.ownerContact, `${field}.ownerContact`);
  return new MinutesPoint(interaction, { number: at + 1, text: point.text, followUpOn: point.followUpOn ?? null }, owner, ownerContact);
}

