import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findVersion, refuseUnchangeable } from '../../shared/find.js';
import { Refusal } from '../../shared/Refusal.js';
import { Markdown } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { type BoardReport, BoardReportStatus } from './BoardReport.js';
import { ReportSection } from './ReportSection.js';

@InputType({ description: 'What a report is to say under one heading.' })
export class WriteSectionInput {
  @Field(() => ID, { description: 'Which section.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => Markdown, { description: 'What is said, 1 to 20,000 characters.' })
  text!: string;
}

/** Writes one section. Two who write different sections at once lose nothing; of two who write the same, the later is told. */
export async function writeSection(
  em: EntityManager,
  caller: Caller,
  input: WriteSectionInput,
): Promise<ReportSection> {
  const section = await findVersion(em, ReportSection, input.id, input.expectedVersion);
  refuseSubmitted(caller, await section.boardReport.loadOrFail());
  section.text = textWithin('input.text', input.text, 20_000);
  return section;
}

/** A report that is handed in stands. */
export function refuseSubmitted(caller: Caller, report: BoardReport): void {
  refuseUnchangeable(caller, report);
  if (report.status === BoardReportStatus.DRAFT) return;
  throw new Refusal('INCONSISTENT', {
    sv: 'Rapporten är inlämnad och ändras inte mer.',
    en: 'The report is handed in and does not change any more.',
  });
}
