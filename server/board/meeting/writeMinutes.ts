import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findToChange } from '../../shared/find.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { Markdown } from '../../shared/scalars.js';
import { today } from '../../shared/today.js';
import { BoardMeeting, BoardParagraph } from './BoardMeeting.js';
import { BoardParagraphInput, writeParagraphs } from './writeParagraphs.js';

@InputType({ description: 'Minutes of a meeting of the board, or more of them.' })
export class WriteMinutesInput {
  @Field(() => ID, { description: 'Which meeting.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => Markdown, { nullable: true, description: 'Who was there, and who was not; left out: as it stands.' })
  attendance?: string | null;

  @Field(() => [BoardParagraphInput], { description: 'Paragraphs that the minutes do not have yet, at most 100.' })
  paragraphs!: BoardParagraphInput[];
}

/** Writes the minutes of a meeting that has been held. What stands in them already stays. */
export async function writeMinutes(em: EntityManager, caller: Caller, input: WriteMinutesInput): Promise<BoardMeeting> {
  const meeting = await findToChange(em, caller, BoardMeeting, input.id, input.expectedVersion);
  if (meeting.heldOn > today()) {
    throw new Refusal('INCONSISTENT', {
      sv: 'Mötet har inte hållits än.',
      en: 'The meeting has not been held yet.',
    });
  }
  const numbers = input.paragraphs.map(({ number }) => number);
  const known = await em.findOne(BoardParagraph, { boardMeeting: meeting, number: { $in: numbers } });
  if (known) {
    throw badInput('input.paragraphs', {
      sv: `Protokollet har redan en § ${known.number}.`,
      en: `The minutes have a § ${known.number} already.`,
    });
  }
  if (input.attendance?.trim()) meeting.attendance = input.attendance.trim();
  writeParagraphs(em, caller, meeting, input.paragraphs);
  return meeting;
}
