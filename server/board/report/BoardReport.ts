import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Caller, USER_ROLE } from '../../shared/Caller.js';
import { PRINCIPAL_OF, recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { DateTime, Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';
import { BoardMeeting } from '../meeting/BoardMeeting.js';
import type { FrozenClauseCell, FrozenFigure } from './Frozen.js';

/** Where a report stands. */
export enum BoardReportStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  TREATED = 'TREATED',
  APPROVED = 'APPROVED',
  SENT_BACK = 'SENT_BACK',
}
describedEnum(BoardReportStatus, 'BoardReportStatus', 'Where a report to the board stands.', {
  DRAFT: 'Being written; its figures follow the records.',
  SUBMITTED: 'Handed in: words and figures are frozen.',
  TREATED: 'The board has dealt with it at a meeting, and has not said yet whether it approves it.',
  APPROVED: 'The board has approved it.',
  SENT_BACK: 'The board has sent it back with viewpoints; a new report replaces it.',
});

/** What the board has said nothing of yet, and what it has settled. */
export const TREATABLE = [BoardReportStatus.SUBMITTED, BoardReportStatus.TREATED];

/** A report to the board on a period, made from the records. Submitted, it never changes. */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'A report to the board on a period, made from the records. Submitted, it never changes.',
})
@Entity(
  walled([
    ...recordedPolicies('board_report', {
      treated_at_id: 'board_meeting',
      replaces_id: 'board_report',
      compared_with_id: 'board_report',
    }),
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
@Unique({ properties: ['replaces'] })
@Check({
  name: 'board_report_treated_somewhere',
  expression: `(status in ('TREATED', 'APPROVED', 'SENT_BACK')) = (treated_at_id is not null and treated_paragraph is not null and treated_on is not null)`,
})
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

  @Field(() => BoardReport, {
    nullable: true,
    description: 'The report that was sent back and that this one replaces; null when it replaces none.',
  })
  @ManyToOne(() => BoardReport, { ref: true, nullable: true, deleteRule: 'no action' })
  replaces: Ref<BoardReport> | null = null;

  /** the report that its figures were compared with when it was handed in */
  @ManyToOne(() => BoardReport, { ref: true, nullable: true, deleteRule: 'no action', index: true, hidden: true })
  comparedWith: Ref<BoardReport> | null = null;

  /** the figures as they were handed in */
  @Property({ type: 'json', nullable: true, hidden: true })
  frozenFigures: FrozenFigure[] | null = null;

  /** how well the clauses were shown when it was handed in */
  @Property({ type: 'json', nullable: true, hidden: true })
  frozenClauses: FrozenClauseCell[] | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When it was handed in; null for a draft.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  submittedAt: Date | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of its words and figures, made by the database when it was handed in; null for a draft.',
  })
  @Property({ type: 'text', nullable: true })
  sha256: string | null = null;

  @Field(() => BoardMeeting, {
    nullable: true,
    description: 'At which meeting the board dealt with it; null until then, and when not to be seen.',
  })
  @ManyToOne(() => BoardMeeting, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  treatedAt: Ref<BoardMeeting> | null = null;

  @Field(() => Int, { nullable: true, description: 'In which paragraph (§) of its minutes; null until then.' })
  @Property({ type: 'integer', nullable: true })
  treatedParagraph: number | null = null;

  @Field(() => Day, { nullable: true, description: 'The day of that meeting; null until then.' })
  @Property({ type: 'date', nullable: true })
  treatedOn: string | null = null;

  constructor(caller: Caller, title: string, from: string, until: string) {
    super(caller, Visibility.PRINCIPALS);
    this.title = title;
    this.from = from;
    this.until = until;
  }
}
