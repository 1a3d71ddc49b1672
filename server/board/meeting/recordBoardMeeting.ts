import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import { refuseOthersThanPrincipals } from '../../partnership/refuseOthersThanPrincipals.js';
import type { Caller } from '../../shared/Caller.js';
import { Day, Markdown } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { BoardMeeting } from './BoardMeeting.js';
import { BoardParagraphInput, writeParagraphs } from './writeParagraphs.js';

@InputType({ description: 'A meeting of the board, with its minutes.' })
export class RecordBoardMeetingInput {
  @Field(() => Day, { description: 'The day.' })
  heldOn!: string;

  @Field(() => String, { description: 'What it is called, 1 to 200 characters.' })
  title!: string;

  @Field(() => Markdown, { nullable: true, description: 'The agenda.' })
  agenda?: string | null;

  @Field(() => Markdown, { nullable: true, description: 'Who was there, and who was not.' })
  attendance?: string | null;

  @Field(() => [BoardParagraphInput], {
    description: 'The minutes, at most 100 paragraphs; none for a meeting that is yet to come.',
  })
  paragraphs!: BoardParagraphInput[];
}

/** Writes down a meeting, held or to come. What the board directs and thinks in a paragraph becomes directives and viewpoints of their own. */
export function recordBoardMeeting(em: EntityManager, caller: Caller, input: RecordBoardMeetingInput): BoardMeeting {
  refuseOthersThanPrincipals(caller);
  const meeting = new BoardMeeting(caller, {
    heldOn: input.heldOn,
    title: textWithin('input.title', input.title, 200),
    agenda: input.agenda?.trim() || null,
    attendance: input.attendance?.trim() || null,
  });
  em.persist(meeting);
  writeParagraphs(em, caller, meeting, input.paragraphs);
  return meeting;
}
