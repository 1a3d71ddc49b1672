import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import { refuseOthersThanPrincipals } from '../../partnership/refuseOthersThanPrincipals.js';
import type { Caller } from '../../shared/Caller.js';
import { badInput } from '../../shared/Refusal.js';
import { Day } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { Directive, OPEN_DIRECTIVES } from '../meeting/Directive.js';
import { BoardReport, ReportMention, ReportSection } from './BoardReport.js';
import { directiveWords, sectionsOf } from './reportWords.js';
import { readFigures } from './readFigures.js';

@InputType({ description: 'A report to the board on a period.' })
export class DraftReportInput {
  @Field(() => String, { description: 'What it is called, 1 to 200 characters.' })
  title!: string;

  @Field(() => Day, { description: 'First day of the period.' })
  from!: string;

  @Field(() => Day, { description: 'Last day of the period.' })
  until!: string;
}

/** Drafts a report from the records of a period: every open directive first, then a section for each thing the board follows. */
export async function draftReport(em: EntityManager, caller: Caller, input: DraftReportInput): Promise<BoardReport> {
  refuseOthersThanPrincipals(caller);
  if (input.until < input.from) {
    throw badInput('input.until', {
      sv: 'Perioden slutar före sin första dag.',
      en: 'The period ends before its first day.',
    });
  }
  const report = new BoardReport(caller, textWithin('input.title', input.title, 200), input.from, input.until);
  em.persist(report);
  await em.flush();
  const open = { partnershipId: caller.partnershipId, status: { $in: OPEN_DIRECTIVES } };
  for (const directive of await em.find(Directive, open, { orderBy: { dueOn: 'asc', id: 'asc' } }))
    em.persist(new ReportMention(report, directive, directiveWords(directive, caller.language)));
  const figures = await readFigures(em, report);
  sectionsOf(figures, caller.language).forEach(([heading, text], place) =>
    em.persist(new ReportSection(report, place, heading, text)),
  );
  return report;
}
