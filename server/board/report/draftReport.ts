import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { refuseOthersThanPrincipals } from '../../partnership/refuseOthersThanPrincipals.js';
import type { Caller } from '../../shared/Caller.js';
import { findOptional } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { Day } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { standingWords } from '../../strategy/targetStandings.js';
import { Directive, OPEN_DIRECTIVES } from '../meeting/Directive.js';
import { BoardReport, BoardReportStatus } from './BoardReport.js';
import { readClauses, readFigures, readStandings, readUnmet } from './readFigures.js';
import { ReportMention } from './ReportMention.js';
import { ReportSection } from './ReportSection.js';
import { directiveWords, sectionsOf } from './reportWords.js';

@InputType({ description: 'A report to the board on a period.' })
export class DraftReportInput {
  @Field(() => String, { description: 'What it is called, 1 to 200 characters.' })
  title!: string;

  @Field(() => Day, { description: 'First day of the period.' })
  from!: string;

  @Field(() => Day, { description: 'Last day of the period, at most ten years after the first.' })
  until!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A report that the board sent back and that this one replaces: its words are written on.',
  })
  replaces?: string | null;
}

const MOST_DAYS = 3_660;

/**
 * Drafts a report from the records of a period: every open directive first, then a section for each thing the board follows.
 * What replaces a report that was sent back begins with the words of that one.
 */
export async function draftReport(em: EntityManager, caller: Caller, input: DraftReportInput): Promise<BoardReport> {
  refuseOthersThanPrincipals(caller);
  refusePeriod(input);
  const report = new BoardReport(caller, textWithin('input.title', input.title, 200), input.from, input.until);
  const replaced = await findOptional(em, BoardReport, input.replaces, 'input.replaces');
  if (replaced) await replace(em, report, replaced);
  em.persist(report);
  await em.flush();
  await tellOfDirectives(em, caller, report, replaced);
  const figures = await readFigures(em, report);
  const standings = await readStandings(em, report);
  const drawn = {
    figures,
    clauses: await readClauses(em, report),
    unmet: await readUnmet(em, figures),
    standings: standings.map((standing) => standingWords(standing, caller.language)),
  };
  const written = replaced ? await em.find(ReportSection, { boardReport: replaced }) : [];
  sectionsOf(drawn, caller.language).forEach(([chapter, heading, text], place) => {
    const before = written.find((section) => section.chapter === chapter);
    em.persist(new ReportSection(report, place, chapter, before?.heading ?? heading, before?.text ?? text));
  });
  return report;
}

function refusePeriod({ from, until }: DraftReportInput): void {
  if (until < from) {
    throw badInput('input.until', {
      sv: 'Perioden slutar före sin första dag.',
      en: 'The period ends before its first day.',
    });
  }
  if ((Date.parse(until) - Date.parse(from)) / 86_400_000 > MOST_DAYS) {
    throw badInput('input.until', { sv: 'Perioden är högst tio år.', en: 'The period is ten years at most.' });
  }
}

async function replace(em: EntityManager, report: BoardReport, replaced: BoardReport): Promise<void> {
  if (replaced.status !== BoardReportStatus.SENT_BACK) {
    throw badInput('input.replaces', {
      sv: 'Bara en rapport som styrelsen har återremitterat ersätts av en ny.',
      en: 'Only a report that the board sent back is replaced by a new one.',
    });
  }
  if (await em.count(BoardReport, { replaces: replaced })) {
    throw badInput('input.replaces', {
      sv: 'Rapporten ersätts redan av en annan.',
      en: 'The report is replaced by another already.',
    });
  }
  report.replaces = ref(replaced);
}

async function tellOfDirectives(
  em: EntityManager,
  caller: Caller,
  report: BoardReport,
  replaced: BoardReport | null,
): Promise<void> {
  const open = { partnershipId: caller.partnershipId, status: { $in: OPEN_DIRECTIVES } };
  const told = replaced ? await em.find(ReportMention, { boardReport: replaced }) : [];
  for (const directive of await em.find(Directive, open, { orderBy: { dueOn: 'asc', id: 'asc' } })) {
    const before = told.find((mention) => mention.directive.id === directive.id);
    em.persist(new ReportMention(report, directive, before?.text ?? directiveWords(directive, caller.language)));
  }
}
