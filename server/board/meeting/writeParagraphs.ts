import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { badInput } from '../../shared/Refusal.js';
import { Day, Markdown } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { type BoardMeeting, BoardParagraph } from './BoardMeeting.js';
import { Directive } from './Directive.js';
import { Viewpoint } from './Viewpoint.js';

@InputType({ description: 'One numbered paragraph of the minutes, and what the board asked or said in it.' })
export class BoardParagraphInput {
  @Field(() => Int, { description: 'Its number (§), from 1.' })
  number!: number;

  @Field(() => String, { description: 'The matter, 1 to 300 characters.' })
  heading!: string;

  @Field(() => Markdown, { nullable: true, description: 'What was decided.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'What the coordinator is directed to do.' })
  directive?: string | null;

  @Field(() => Day, { nullable: true, description: 'By which day the directive is to be carried out.' })
  directiveDueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What the board thinks, and wants an answer to.' })
  viewpoint?: string | null;
}

/** Writes paragraphs of a meeting's minutes. What the board directs and thinks in one becomes a directive or viewpoint of its own. */
export function writeParagraphs(
  em: EntityManager,
  caller: Caller,
  meeting: BoardMeeting,
  paragraphs: BoardParagraphInput[],
): void {
  const numbers = new Set(paragraphs.map(({ number }) => number));
  if (numbers.size !== paragraphs.length || paragraphs.length > 100) {
    throw badInput('input.paragraphs', {
      sv: 'Varje paragraf har sitt eget nummer, och de är högst 100.',
      en: 'Every paragraph has a number of its own, and there are at most 100.',
    });
  }
  paragraphs.forEach(({ number, heading, text, directive, directiveDueOn, viewpoint }, at) => {
    const field = (name: string) => `input.paragraphs.${at}.${name}`;
    const facts = { number, heading: textWithin(field('heading'), heading, 300), text: text?.trim() || null };
    em.persist(new BoardParagraph(meeting, facts));
    if (directive) {
      const asked = textWithin(field('directive'), directive, 2000);
      em.persist(new Directive(caller, meeting, { paragraph: number, text: asked, dueOn: directiveDueOn ?? null }));
    }
    if (viewpoint) {
      const said = textWithin(field('viewpoint'), viewpoint, 2000);
      em.persist(new Viewpoint(caller, meeting, { paragraph: number, text: said }));
    }
  });
}
