import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Caller, USER_ROLE } from '../../shared/Caller.js';
import { PRINCIPAL_OF, recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';
import { BoardMeeting } from './BoardMeeting.js';

/** Where a directive stands. */
export enum DirectiveStatus {
  RECEIVED = 'RECEIVED',
  CONFIRMED = 'CONFIRMED',
  IN_PROGRESS = 'IN_PROGRESS',
  DONE = 'DONE',
  CARRIED_OUT = 'CARRIED_OUT',
  RETURNED = 'RETURNED',
}
describedEnum(DirectiveStatus, 'DirectiveStatus', 'Where a directive of the board stands.', {
  RECEIVED: 'Given by the board.',
  CONFIRMED: 'The coordinator has taken it on.',
  IN_PROGRESS: 'Work has begun.',
  DONE: 'Done, the coordinator says; the board has not confirmed it yet.',
  CARRIED_OUT: 'Done, and the board has confirmed it at a meeting.',
  RETURNED: 'Given back to the board with a reason.',
});

/** What still asks for something. */
export const OPEN_DIRECTIVES = [
  DirectiveStatus.RECEIVED,
  DirectiveStatus.CONFIRMED,
  DirectiveStatus.IN_PROGRESS,
  DirectiveStatus.DONE,
];

/** What the board asks the coordinator to do. It is carried out, and the board says so, or it is returned with a reason. */
@ObjectType({
  implements: [Stored, Recorded],
  description:
    'What the board asks the coordinator to do. It is carried out, and the board says so, or it is returned with a reason.',
})
@Entity(
  walled([
    ...recordedPolicies('directive', { board_meeting_id: 'board_meeting', confirmed_at_id: 'board_meeting' }),
    {
      name: 'directive_by_principals',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: `partnership_id = any(${PRINCIPAL_OF})`,
    },
  ]),
)
@Index({ properties: ['status'] })
@Index({ properties: ['dueOn'] })
@Index({
  name: 'directive_due_on_or_never',
  expression: `create index directive_due_on_or_never on directive (coalesce(due_on, 'infinity'::date), id)`,
})
@Index({ properties: ['recordedAt', 'id'] })
@Check({ name: 'directive_confirmed_by_board', expression: `status <> 'CARRIED_OUT' or confirmed_at_id is not null` })
@Check({ name: 'directive_returned_why', expression: `(status = 'RETURNED') = (returned_why is not null)` })
export class Directive extends Recorded {
  @Field(() => BoardMeeting, {
    nullable: true,
    description: 'At which meeting it was given; null when not to be seen.',
  })
  @ManyToOne(() => BoardMeeting, { ref: true, deleteRule: 'no action', index: true })
  boardMeeting: Ref<BoardMeeting>;

  @Field(() => Int, { description: 'In which paragraph of the minutes.' })
  @Property({ type: 'integer' })
  paragraph: number;

  @Field(() => String, { description: 'What is to be done.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => Day, { nullable: true, description: 'By which day; null when none was said.' })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null;

  @Field(() => DirectiveStatus, { description: 'Where it stands.' })
  @Enum({ items: () => DirectiveStatus, type: 'text' })
  status: DirectiveStatus = DirectiveStatus.RECEIVED;

  @Field(() => String, { nullable: true, description: 'What was done, as the coordinator tells it.' })
  @Property({ type: 'text', nullable: true })
  doneHow: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was returned.' })
  @Property({ type: 'text', nullable: true })
  returnedWhy: string | null = null;

  @Field(() => BoardMeeting, { nullable: true, description: 'At which meeting the board said that it is carried out.' })
  @ManyToOne(() => BoardMeeting, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  confirmedAt: Ref<BoardMeeting> | null = null;

  @Field(() => Day, { nullable: true, description: 'The day it was settled: carried out or returned.' })
  @Property({ type: 'date', nullable: true })
  settledOn: string | null = null;

  constructor(caller: Caller, meeting: BoardMeeting, facts: { paragraph: number; text: string; dueOn: string | null }) {
    super(caller, Visibility.PARTNERSHIP);
    this.boardMeeting = ref(meeting);
    this.paragraph = facts.paragraph;
    this.text = facts.text;
    this.dueOn = facts.dueOn;
  }
}
