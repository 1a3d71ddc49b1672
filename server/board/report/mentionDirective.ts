import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { find, refuseOtherVersion } from '../../shared/find.js';
import { Markdown } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { Directive } from '../meeting/Directive.js';
import { BoardReport } from './BoardReport.js';
import { ReportMention } from './ReportMention.js';
import { refuseSubmitted } from './writeSection.js';

@InputType({ description: 'What a report is to say of a directive.' })
export class MentionDirectiveInput {
  @Field(() => ID, { description: 'Which report.' })
  report!: string;

  @Field(() => ID, { description: 'Which directive.' })
  directive!: string;

  @Field(() => Markdown, { description: 'What is said of it, 1 to 10,000 characters.' })
  text!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of what the report says of it already, as you saw it; left out where it said nothing.',
  })
  expectedVersion?: number | null;
}

/** Says in a report how it goes with a directive, or says it anew. Of two who write at once, the later is told. */
export async function mentionDirective(
  em: EntityManager,
  caller: Caller,
  input: MentionDirectiveInput,
): Promise<BoardReport> {
  const report = await find(em, BoardReport, input.report, 'input.report');
  refuseSubmitted(caller, report);
  const directive = await find(em, Directive, input.directive, 'input.directive');
  const text = textWithin('input.text', input.text, 10_000);
  const known = await em.findOne(ReportMention, { boardReport: report, directive });
  if (known) {
    refuseOtherVersion(known, input.expectedVersion ?? 0);
    known.text = text;
  } else {
    em.persist(new ReportMention(report, directive, text));
  }
  return report;
}
