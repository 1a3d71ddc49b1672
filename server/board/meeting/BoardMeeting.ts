import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Caller, USER_ROLE } from '../../shared/Caller.js';
import { partPolicies, PRINCIPAL_OF, recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { Day, Markdown } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';

/** What is said of a meeting when it is written down. */
export interface BoardMeetingFacts {
  heldOn: string;
  title: string;
  agenda: string | null;
  attendance: string | null;
}

/** A meeting of the partnership's board. */
@ObjectType({ implements: [Stored, Recorded], description: "A meeting of the partnership's board." })
@Entity(
  walled([
    ...recordedPolicies('board_meeting'),
    {
      name: 'board_meeting_by_principals',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: `partnership_id = any(${PRINCIPAL_OF})`,
    },
  ]),
)
@Index({ properties: ['heldOn'] })
@Index({ properties: ['recordedAt', 'id'] })
export class BoardMeeting extends Recorded {
  @Field(() => Day, { description: 'The day.' })
  @Property({ type: 'date' })
  heldOn!: string;

  @Field(() => String, { description: 'What it is called.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => Markdown, { nullable: true, description: 'The agenda.' })
  @Property({ type: 'text', nullable: true })
  agenda!: string | null;

  @Field(() => Markdown, { nullable: true, description: 'Who was there, and who was not.' })
  @Property({ type: 'text', nullable: true })
  attendance!: string | null;

  constructor(caller: Caller, facts: BoardMeetingFacts) {
    super(caller, Visibility.PARTNERSHIP);
    Object.assign(this, facts);
  }
}

/** One numbered paragraph of the minutes. */
@ObjectType({ implements: [Stored], description: 'One numbered paragraph of the minutes.' })
@Entity(walled(partPolicies('board_paragraph', { board_meeting_id: 'board_meeting' })))
@Unique({ properties: ['boardMeeting', 'number'] })
export class BoardParagraph extends Stored {
  @Field(() => BoardMeeting, { description: 'Of which meeting.' })
  @ManyToOne(() => BoardMeeting, { ref: true, deleteRule: 'cascade' })
  boardMeeting: Ref<BoardMeeting>;

  @Field(() => Int, { description: 'Its number (§).' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'The matter.' })
  @Property({ type: 'text' })
  heading: string;

  @Field(() => Markdown, { nullable: true, description: 'What was decided.' })
  @Property({ type: 'text', nullable: true })
  text: string | null;

  constructor(meeting: BoardMeeting, facts: { number: number; heading: string; text: string | null }) {
    super();
    this.boardMeeting = ref(meeting);
    this.number = facts.number;
    this.heading = facts.heading;
    this.text = facts.text;
  }
}
