import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { refuseOthersThanPrincipals } from '../../partnership/refuseOthersThanPrincipals.js';
import type { Caller } from '../../shared/Caller.js';
import { find, findVersion } from '../../shared/find.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { Day } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { BoardMeeting, BoardParagraph } from '../meeting/BoardMeeting.js';
import { Viewpoint } from '../meeting/Viewpoint.js';
import { BoardReport, BoardReportStatus, TREATABLE } from './BoardReport.js';

/** What the board does with a report. */
export enum ReportOutcome {
  TREATED = 'TREATED',
  APPROVED = 'APPROVED',
  SENT_BACK = 'SENT_BACK',
}
describedEnum(ReportOutcome, 'ReportOutcome', 'What the board does with a report at a meeting.', {
  TREATED: 'Deals with it, and decides later.',
  APPROVED: 'Approves it.',
  SENT_BACK: 'Sends it back with viewpoints, which must be answered.',
});

@InputType({ description: 'What the board thinks of a report.' })
export class ReportViewpointInput {
  @Field(() => String, { description: 'What it said, 1 to 2,000 characters.' })
  text!: string;

  @Field(() => Day, { nullable: true, description: 'By which day it is to be answered.' })
  dueOn?: string | null;
}

@InputType({ description: 'A report that the board dealt with at a meeting.' })
export class TreatReportInput {
  @Field(() => ID, { description: 'Which report.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => ID, { description: 'At which meeting.' })
  meeting!: string;

  @Field(() => Int, { description: 'In which paragraph (§) of its minutes.' })
  paragraph!: number;

  @Field(() => ReportOutcome, { description: 'What it did with it.' })
  outcome!: ReportOutcome;

  @Field(() => [ReportViewpointInput], {
    defaultValue: [],
    description: 'What it thinks of it, at most 50: each must be answered. At least one where it sends it back.',
  })
  viewpoints!: ReportViewpointInput[];
}

/** Writes down what the board did with a report that was handed in. The report itself stays as it is for ever. */
export async function treatReport(em: EntityManager, caller: Caller, input: TreatReportInput): Promise<BoardReport> {
  refuseOthersThanPrincipals(caller);
  const report = await findVersion(em, BoardReport, input.id, input.expectedVersion);
  if (!TREATABLE.includes(report.status)) {
    throw new Refusal('INCONSISTENT', {
      sv: 'Styrelsen behandlar en rapport som är inlämnad och inte redan avgjord.',
      en: 'The board deals with a report that is handed in and not settled already.',
    });
  }
  const meeting = await find(em, BoardMeeting, input.meeting, 'input.meeting');
  await refuseOtherParagraph(em, report, meeting, input.paragraph);
  refuseViewpoints(input);
  report.status = BoardReportStatus[input.outcome];
  report.treatedAt = ref(meeting);
  report.treatedParagraph = input.paragraph;
  report.treatedOn = meeting.heldOn;
  input.viewpoints.forEach(({ text, dueOn }, at) => {
    const said = textWithin(`input.viewpoints.${at}.text`, text, 2000);
    em.persist(
      new Viewpoint(caller, meeting, { paragraph: input.paragraph, text: said, dueOn: dueOn ?? null, report }),
    );
  });
  return report;
}

async function refuseOtherParagraph(
  em: EntityManager,
  report: BoardReport,
  meeting: BoardMeeting,
  number: number,
): Promise<void> {
  if (!(await em.count(BoardParagraph, { boardMeeting: meeting, number }))) {
    throw badInput('input.paragraph', {
      sv: `Mötets protokoll har ingen § ${number}.`,
      en: `The minutes of the meeting have no § ${number}.`,
    });
  }
  if (meeting.partnershipId !== report.partnershipId || meeting.heldOn < report.from) {
    throw badInput('input.meeting', {
      sv: 'Mötet hölls innan perioden började.',
      en: 'The meeting was held before the period began.',
    });
  }
}

function refuseViewpoints({ outcome, viewpoints }: TreatReportInput): void {
  if (viewpoints.length > 50 || (outcome === ReportOutcome.SENT_BACK && viewpoints.length === 0)) {
    throw badInput('input.viewpoints', {
      sv: 'En återremitterad rapport har minst en synpunkt att svara på, och högst 50.',
      en: 'A report that is sent back has at least one viewpoint to answer, and at most 50.',
    });
  }
}
