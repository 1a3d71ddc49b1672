import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { defaultVisibility, refuseUnasked } from '../organization/defaultVisibility.js';
import type { Caller } from '../shared/Caller.js';
import { findOptional } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { DateTime, Markdown } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { Visibility } from '../shared/Visibility.js';
import { attachUploads } from './attachUploads.js';
import { Dialogue } from './Dialogue.js';
import { Interaction } from './Interaction.js';
import { ActivityArea, Initiative, InteractionKind } from './InteractionKind.js';
import { InteractionParticipant } from './InteractionParticipant.js';
import { makeMinutesPoints, MinutesPointInput } from './MinutesPointInput.js';
import { findParticipants, ParticipantInput, speakers } from './ParticipantInput.js';

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

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Files to attach, at most 20: what `POST /files` answered. Each can be used once, within a day.',
  })
  attachments!: string[];

  @Field(() => Visibility, {
    nullable: true,
    description:
      'Who may see it. Left out: PARTIES when a market actor takes part or is spoken of, PARTNERSHIP otherwise. Beyond PARTIES a market actor that takes part must have consented: see `requestWidening`.',
  })
  visibility?: Visibility | null;
}

/** Writes down one moment of speaking. Refuses when nobody took part, or when it lies in the future. */
export async function recordInteraction(
  em: EntityManager,
  caller: Caller,
  input: RecordInteractionInput,
): Promise<Interaction> {
  const occurredAt = input.occurredAt ?? new Date();
  refuseFuture(occurredAt);
  refuseUnlikelyTime(input.timeSpentMinutes);
  const topic = textWithin('input.topic', input.topic, 300);
  const participants = await findParticipants(em, input.participants);
  const dialogue = await findOptional(em, Dialogue, input.dialogue, 'input.dialogue');
  const answered = await findOptional(em, Interaction, input.inReplyTo, 'input.inReplyTo');
  const { taking, spokenOf } = await speakers(em, participants);
  refuseUnasked(caller, taking, input.visibility);
  const visibility = input.visibility ?? defaultVisibility([...taking, ...spokenOf]);
  const interaction = new Interaction(caller, { ...factsOf(input), topic, occurredAt }, visibility, dialogue);
  if (answered) interaction.inReplyTo = ref(answered);
  em.persist(interaction);
  for (const { organization, contact, role } of participants) {
    em.persist(new InteractionParticipant(interaction, organization, contact, role));
  }
  em.persist(await makeMinutesPoints(em, interaction, input.minutesPoints, (at) => `input.minutesPoints.${at}`));
  await attachUploads(em, interaction, input.attachments, (at) => `input.attachments.${at}`);
  return interaction;
}

/** A minute's grace for a clock that is ahead. */
const CLOCK_GRACE_MS = 60_000;

/** What has happened lies in the past. */
export function refuseFuture(occurredAt: Date): void {
  if (occurredAt.getTime() > Date.now() + CLOCK_GRACE_MS) {
    throw badInput('input.occurredAt', {
      sv: 'Det har inte hänt ännu: tidpunkten ligger i framtiden.',
      en: 'It has not happened yet: the moment lies in the future.',
    });
  }
}

/** Time spent is 0 to 10,000 minutes: a week. */
export function refuseUnlikelyTime(minutes: number | null | undefined): void {
  if (minutes != null && (minutes < 0 || minutes > 10_000)) {
    throw badInput('input.timeSpentMinutes', {
      sv: 'Tiden ska vara 0 till 10 000 minuter.',
      en: 'The time is 0 to 10,000 minutes.',
    });
  }
}

function factsOf(input: RecordInteractionInput) {
  return {
    kind: input.kind,
    summary: input.summary ?? null,
    initiative: input.initiative,
    awaitsAnswer: input.awaitsAnswer,
    timeSpentMinutes: input.timeSpentMinutes ?? null,
    activityArea: input.activityArea ?? null,
  };
}
