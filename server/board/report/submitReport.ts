import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findVersion } from '../../shared/find.js';
import { Refusal } from '../../shared/Refusal.js';
import { Visibility } from '../../shared/Visibility.js';
import { Directive, OPEN_DIRECTIVES } from '../meeting/Directive.js';
import { Viewpoint } from '../meeting/Viewpoint.js';
import { BoardReport, BoardReportStatus } from './BoardReport.js';
import { readBefore, readClauses, readFigures } from './readFigures.js';
import { ReportMention } from './ReportMention.js';
import { refuseSubmitted } from './writeSection.js';

@InputType({ description: 'A report that is handed in to the board.' })
export class SubmitReportInput {
  @Field(() => ID, { description: 'Which report.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;
}

/**
 * Hands a report in: its figures are frozen, every member may read it, and the database seals it. Refuses one that says
 * nothing of a directive that is still open, and one that replaces a report whose viewpoints are not answered.
 */
export async function submitReport(em: EntityManager, caller: Caller, input: SubmitReportInput): Promise<BoardReport> {
  const report = await findVersion(em, BoardReport, input.id, input.expectedVersion);
  refuseSubmitted(caller, report);
  if (report.recordedByOrganizationId !== caller.writesFor) {
    throw new Refusal('FORBIDDEN', {
      sv: 'Den huvudman som skrev rapporten lämnar in den.',
      en: 'The principal that wrote the report hands it in.',
    });
  }
  await refuseForgotten(em, report);
  await refuseUnanswered(em, report);
  report.frozenFigures = await readFigures(em, report);
  report.frozenClauses = await readClauses(em, report);
  report.comparedWith = await readBefore(em, report);
  report.status = BoardReportStatus.SUBMITTED;
  report.submittedAt = new Date();
  report.visibilityLevel = Visibility.PARTNERSHIP;
  return report;
}

async function refuseForgotten(em: EntityManager, report: BoardReport): Promise<void> {
  const open = await em.find(Directive, { partnershipId: report.partnershipId, status: { $in: OPEN_DIRECTIVES } });
  const mentions = await em.find(ReportMention, { boardReport: report });
  const forgotten = open.filter(({ id }) => !mentions.some(({ directive }) => directive.id === id));
  if (forgotten.length > 0) {
    const first = forgotten[0]!.text;
    throw new Refusal('INCONSISTENT', {
      sv: `Rapporten nämner inte ett öppet uppdrag: ${first}`,
      en: `The report does not mention an open directive: ${first}`,
    });
  }
}

async function refuseUnanswered(em: EntityManager, { replaces }: BoardReport): Promise<void> {
  const unanswered = replaces && (await em.findOne(Viewpoint, { boardReport: replaces, answer: null }));
  if (!unanswered) return;
  throw new Refusal('INCONSISTENT', {
    sv: `Svara först på det som rapporten återremitterades med: ${unanswered.text}`,
    en: `First answer what the report was sent back with: ${unanswered.text}`,
  });
}
