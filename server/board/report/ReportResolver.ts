import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload } from '../../shared/Allowed.js';
import { Role } from '../../shared/Caller.js';
import type { Context } from '../../shared/Context.js';
import { draftReport, DraftReportInput } from './draftReport.js';
import { writeSection, WriteSectionInput } from './writeSection.js';
import { mentionDirective, MentionDirectiveInput } from './mentionDirective.js';
import { submitReport, SubmitReportInput } from './submitReport.js';
import { treatReport, TreatReportInput } from './treatReport.js';
import { BoardReport } from './BoardReport.js';
import { ReportSection } from './ReportSection.js';

@Payload('The report, as it stands now.')
export class BoardReportPayload {
  @Field(() => BoardReport, { description: 'It.' })
  report!: BoardReport;
}

@Payload('The section, as it stands now.')
export class ReportSectionPayload {
  @Field(() => ReportSection, { description: 'It.' })
  section!: ReportSection;
}

const OF_PRINCIPALS = [Role.COORDINATOR, Role.CASE_OFFICER, Role.DECIDER];

@Resolver()
export class ReportResolver {
  @Mutation(() => BoardReportPayload, { description: 'Drafts a report to the board from the records of a period.' })
  @Allowed(OF_PRINCIPALS)
  draftReport(
    @Arg('input', () => DraftReportInput) input: DraftReportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ report: await draftReport(em, caller, input) }));
  }

  @Mutation(() => ReportSectionPayload, { description: 'Writes one section of a report.' })
  @Allowed(OF_PRINCIPALS)
  writeSection(
    @Arg('input', () => WriteSectionInput) input: WriteSectionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ section: await writeSection(em, caller, input) }));
  }

  @Mutation(() => BoardReportPayload, { description: 'Says in a report how it goes with a directive.' })
  @Allowed(OF_PRINCIPALS)
  mentionDirective(
    @Arg('input', () => MentionDirectiveInput) input: MentionDirectiveInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ report: await mentionDirective(em, caller, input) }));
  }

  @Mutation(() => BoardReportPayload, { description: 'Hands a report in: words and figures are frozen.' })
  @Allowed(OF_PRINCIPALS)
  submitReport(
    @Arg('input', () => SubmitReportInput) input: SubmitReportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ report: await submitReport(em, caller, input) }));
  }

  @Mutation(() => BoardReportPayload, {
    description:
      'Writes down what the board did with a report: dealt with it, approved it or sent it back with viewpoints.',
  })
  @Allowed(OF_PRINCIPALS)
  treatReport(
    @Arg('input', () => TreatReportInput) input: TreatReportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ report: await treatReport(em, caller, input) }));
  }
}
