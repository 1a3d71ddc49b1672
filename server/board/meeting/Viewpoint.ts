import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Caller, USER_ROLE } from '../../shared/Caller.js';
import { PRINCIPAL_OF, recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';
import { BoardReport } from '../report/BoardReport.js';
import { BoardMeeting } from './BoardMeeting.js';

/** What is said of a viewpoint when it is written down. */
export interface ViewpointFacts {
  paragraph: number;
  text: string;
  dueOn?: string | null;
  report?: BoardReport;
}

/** What the board thinks of something. It must be answered. */
@ObjectType({ implements: [Stored, Recorded], description: 'What the board thinks of something. It must be answered.' })
@Entity(
  walled([
    ...recordedPolicies('viewpoint', { board_meeting_id: 'board_meeting', board_report_id: 'board_report' }),
    {
      name: 'viewpoint_by_principals',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: `partnership_id = any(${PRINCIPAL_OF})`,
    },
  ]),
)
@Index({ properties: ['answeredOn'] })
@Index({ properties: ['dueOn'] })
@Index({
  name: 'viewpoint_due_on_or_never',
  expression: `create index viewpoint_due_on_or_never on viewpoint (coalesce(due_on, 'infinity'::date), id)`,
})
@Index({ properties: ['recordedAt', 'id'] })
@Check({ name: 'viewpoint_answered_at_once', expression: '(answer is null) = (answered_on is null)' })
export class Viewpoint extends Recorded {
  @Field(() => BoardMeeting, { nullable: true, description: 'At which meeting; null when not to be seen.' })
  @ManyToOne(() => BoardMeeting, { ref: true, deleteRule: 'no action', index: true })
  boardMeeting: Ref<BoardMeeting>;

  @Field(() => Int, { description: 'In which paragraph of the minutes.' })
  @Property({ type: 'integer' })
  paragraph: number;

  @Field(() => String, { description: 'What the board said.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => BoardReport, {
    nullable: true,
    description: 'The report with which it was given; null when none, or not to be seen.',
  })
  @ManyToOne(() => BoardReport, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  boardReport: Ref<BoardReport> | null;

  @Field(() => Day, { nullable: true, description: 'By which day it is to be answered; null when none was said.' })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null;

  @Field(() => String, { nullable: true, description: 'The answer; null until there is one.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Field(() => Day, { nullable: true, description: 'The day it was answered.' })
  @Property({ type: 'date', nullable: true })
  answeredOn: string | null = null;

  constructor(caller: Caller, meeting: BoardMeeting, facts: ViewpointFacts) {
    super(caller, Visibility.PARTNERSHIP);
    this.boardMeeting = ref(meeting);
    this.paragraph = facts.paragraph;
    this.text = facts.text;
    this.dueOn = facts.dueOn ?? null;
    this.boardReport = facts.report ? ref(facts.report) : null;
  }
}
