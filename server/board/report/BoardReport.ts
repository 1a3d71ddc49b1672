import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Caller, USER_ROLE } from '../../shared/Caller.js';
import { partPolicies, PRINCIPAL_OF, recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { DateTime, Day, Markdown } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';
import { Directive } from '../meeting/Directive.js';

/** Where a report stands. */
export enum BoardReportStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
}
describedEnum(BoardReportStatus, 'BoardReportStatus', 'Where a report to the board stands.', {
  DRAFT: 'Being written; its figures follow the records.',
  SUBMITTED: 'Handed in: words and figures are frozen.',
});

/** One figure as it was when the report was handed in. */
export interface FrozenFigure {
  key: string;
  value: number;
}

/** A report to the board on a period, made from the records. Submitted, it never changes. */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'A report to the board on a period, made from the records. Submitted, it never changes.',
})
@Entity(
  walled([
    ...recordedPolicies('board_report'),
    {
      name: 'board_report_by_principals',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: `partnership_id = any(${PRINCIPAL_OF})`,
    },
  ]),
)
@Index({ properties: ['until'] })
@Index({ properties: ['status'] })
@Index({ properties: ['recordedAt', 'id'] })
export class BoardReport extends Recorded {
  @Field(() => String, { description: 'What it is called.' })
  @Property({ type: 'text' })
  title: string;

  @Field(() => Day, { description: 'First day of the period.' })
  @Property({ type: 'date' })
  from: string;

  @Field(() => Day, { description: 'Last day of the period.' })
  @Property({ type: 'date' })
  until: string;

  @Field(() => BoardReportStatus, { description: 'Where it stands.' })
  @Enum({ items: () => BoardReportStatus, type: 'text' })
  status: BoardReportStatus = BoardReportStatus.DRAFT;

  /** the figures as they were handed in */
  @Property({ type: 'json', nullable: true, hidden: true })
  frozenFigures: FrozenFigure[] | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When it was handed in; null for a draft.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  submittedAt: Date | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of its words and figures, made by the database when it was handed in; null for a draft.',
  })
  @Property({ type: 'text', nullable: true })
  sha256: string | null = null;

  constructor(caller: Caller, title: string, from: string, until: string) {
    super(caller, Visibility.PRINCIPALS);
    this.title = title;
    this.from = from;
    this.until = until;
  }
}

/** What a report says under one heading. */
@ObjectType({ implements: [Stored], description: 'What a report says under one heading.' })
@Entity(walled(partPolicies('report_section', { board_report_id: 'board_report' })))
@Unique({ properties: ['boardReport', 'place'] })
export class ReportSection extends Stored {
  @Field(() => BoardReport, { description: 'Of which report.' })
  @ManyToOne(() => BoardReport, { ref: true, deleteRule: 'cascade' })
  boardReport: Ref<BoardReport>;

  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion` when you change it.' })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => Int, { description: 'Its place in the report.' })
  @Property({ type: 'integer' })
  place: number;

  @Field(() => String, { description: 'The heading.' })
  @Property({ type: 'text' })
  heading: string;

  @Field(() => Markdown, { description: 'What is said.' })
  @Property({ type: 'text' })
  text: string;

  constructor(report: BoardReport, place: number, heading: string, text: string) {
    super();
    this.boardReport = ref(report);
    this.place = place;
    this.heading = heading;
    this.text = text;
  }
}

/** What a report says of one directive. */
@ObjectType({ implements: [Stored], description: 'What a report says of one directive.' })
@Entity(walled(partPolicies('report_mention', { board_report_id: 'board_report', directive_id: 'directive' })))
@Unique({ properties: ['boardReport', 'directive'] })
export class ReportMention extends Stored {
  @Field(() => BoardReport, { description: 'Which report.' })
  @ManyToOne(() => BoardReport, { ref: true, deleteRule: 'cascade' })
  boardReport: Ref<BoardReport>;

  @Field(() => Directive, { description: 'Which directive.' })
  @ManyToOne(() => Directive, { ref: true, deleteRule: 'no action', index: true })
  directive: Ref<Directive>;

  @Field(() => Markdown, { description: 'What is said of it.' })
  @Property({ type: 'text' })
  text: string;

  constructor(report: BoardReport, directive: Directive, text: string) {
    super();
    this.boardReport = ref(report);
    this.directive = ref(directive);
    this.text = text;
  }
}
