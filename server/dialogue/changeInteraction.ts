import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { findOptional, findToChange } from '../shared/find.js';
import { givenFields } from '../shared/givenFields.js';
import { badInput } from '../shared/Refusal.js';
import { DateTime, Markdown } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { Dialogue } from './Dialogue.js';
import { Interaction } from './Interaction.js';
import { ActivityArea, Initiative, InteractionKind } from './InteractionKind.js';
import { refuseFuture, refuseUnlikelyTime } from './recordInteraction.js';

@InputType({ description: 'What to put right about an interaction. What is left out stays as it is; null clears.' })
export class ChangeInteractionInput {
  @Field(() => ID, { description: 'Which interaction.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => InteractionKind, { nullable: true, description: 'How people spoke; can not be cleared.' })
  kind?: InteractionKind | null;

  @Field(() => DateTime, { nullable: true, description: 'When it took place; can not be cleared. Not in the future.' })
  occurredAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What it was about, 1 to 300 characters; can not be cleared.' })
  topic?: string | null;

  @Field(() => Markdown, { nullable: true, description: 'What was said.' })
  summary?: string | null;

  @Field(() => Initiative, { nullable: true, description: 'Who took the initiative; can not be cleared.' })
  initiative?: Initiative | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one side waits for an answer; can not be cleared.' })
  awaitsAnswer?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The dialogue it belongs to.' })
  dialogue?: string | null;

  @Field(() => ID, { nullable: true, description: 'The interaction it answers.' })
  inReplyTo?: string | null;

  @Field(() => Int, { nullable: true, description: 'Time spent, in minutes.' })
  timeSpentMinutes?: number | null;

  @Field(() => ActivityArea, { nullable: true, description: 'What the time was spent on.' })
  activityArea?: ActivityArea | null;
}

/** Puts right what was written down. For those who recorded it, and the principals; the log keeps what stood before. */
export async function changeInteraction(
  em: EntityManager,
  caller: Caller,
  input: ChangeInteractionInput,
): Promise<Interaction> {
  const interaction = await findToChange(em, caller, Interaction, input.id, input.expectedVersion);
  const { dialogue, inReplyTo, ...changes } = givenFields(input, [
    'kind',
    'occurredAt',
    'topic',
    'initiative',
    'awaitsAnswer',
  ]);
  if (changes.occurredAt) refuseFuture(changes.occurredAt);
  if (changes.topic) textWithin('input.topic', changes.topic, 300);
  refuseUnlikelyTime(changes.timeSpentMinutes);
  Object.assign(interaction, changes);
  if (dialogue !== undefined) {
    const found = await findOptional(em, Dialogue, dialogue, 'input.dialogue');
    interaction.dialogue = found && ref(found);
  }
  if (inReplyTo !== undefined) {
    const found = await findOptional(em, Interaction, inReplyTo, 'input.inReplyTo');
    refuseAnswerToItself(interaction, found);
    interaction.inReplyTo = found && ref(found);
  }
  return interaction;
}

function refuseAnswerToItself(interaction: Interaction, answered: Interaction | null): void {
  if (answered === interaction) {
    throw badInput('input.inReplyTo', {
      sv: 'En interaktion är inget svar på sig själv.',
      en: 'An interaction is no answer to itself.',
    });
  }
}
