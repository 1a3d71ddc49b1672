import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Contact } from '../../contact/Contact.js';
import { Organization } from '../../organization/Organization.js';
import { type Caller, USER_ROLE } from '../../shared/Caller.js';
import { partPolicies, PRINCIPAL_OF, recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';
import { BoardMeeting } from '../meeting/BoardMeeting.js';

/** As what somebody sits on the board. */
export enum SeatRole {
  CHAIR = 'CHAIR',
  MEMBER = 'MEMBER',
  DEPUTY = 'DEPUTY',
}
describedEnum(SeatRole, 'SeatRole', 'As what somebody sits on the board.', {
  CHAIR: 'Presides.',
  MEMBER: 'A member.',
  DEPUTY: 'Stands in for a member.',
});

/** Whether somebody came to a meeting. */
export enum Presence {
  PRESENT = 'PRESENT',
  EXCUSED = 'EXCUSED',
  ABSENT = 'ABSENT',
}
describedEnum(Presence, 'Presence', 'Whether somebody came to a meeting.', {
  PRESENT: 'Came.',
  EXCUSED: 'Had said that it was not possible.',
  ABSENT: 'Did not come.',
});

/** A seat on the board: who sits, for whom, from when to when. */
@ObjectType({
  implements: [Stored, Recorded],
  description: "A seat on the partnership's board: who sits, for whom, from when to when.",
})
@Entity(
  walled([
    ...recordedPolicies('board_seat', { contact_id: 'contact', organization_id: 'organization' }),
    {
      name: 'board_seat_by_principals',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: `partnership_id = any(${PRINCIPAL_OF})`,
    },
  ]),
)
@Index({ properties: ['from'] })
@Index({ properties: ['until'] })
@Index({ properties: ['recordedAt', 'id'] })
export class BoardSeat extends Recorded {
  @Field(() => Contact, { nullable: true, description: 'Who; null when not to be seen.' })
  @ManyToOne(() => Contact, { ref: true, deleteRule: 'no action', index: true })
  contact: Ref<Contact>;

  @Field(() => Organization, { nullable: true, description: 'For whom; null when not to be seen.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization: Ref<Organization>;

  @Field(() => SeatRole, { description: 'As what.' })
  @Enum({ items: () => SeatRole, type: 'text' })
  role: SeatRole;

  @Field(() => Day, { description: 'First day.' })
  @Property({ type: 'date' })
  from: string;

  @Field(() => Day, { nullable: true, description: 'Last day; null while no end is set.' })
  @Property({ type: 'date', nullable: true, check: 'until >= "from"' })
  until: string | null;

  constructor(
    caller: Caller,
    contact: Contact,
    organization: Organization,
    facts: { role: SeatRole; from: string; until: string | null },
  ) {
    super(caller, Visibility.PARTNERSHIP);
    this.contact = ref(contact);
    this.organization = ref(organization);
    this.role = facts.role;
    this.from = facts.from;
    this.until = facts.until;
  }
}

/** Whether who holds a seat came to a meeting. */
@ObjectType({ implements: [Stored], description: 'Whether who holds a seat came to a meeting of the board.' })
@Entity(walled(partPolicies('board_attendance', { board_meeting_id: 'board_meeting', board_seat_id: 'board_seat' })))
@Unique({ properties: ['boardMeeting', 'boardSeat'] })
export class BoardAttendance extends Stored {
  @Field(() => BoardMeeting, { description: 'At which meeting.' })
  @ManyToOne(() => BoardMeeting, { ref: true, deleteRule: 'cascade' })
  boardMeeting: Ref<BoardMeeting>;

  @Field(() => BoardSeat, { description: 'Which seat.' })
  @ManyToOne(() => BoardSeat, { ref: true, deleteRule: 'no action', index: true })
  boardSeat: Ref<BoardSeat>;

  @Field(() => Presence, { description: 'Whether they came.' })
  @Enum({ items: () => Presence, type: 'text' })
  presence: Presence;

  constructor(meeting: BoardMeeting, seat: BoardSeat, presence: Presence) {
    super();
    this.boardMeeting = ref(meeting);
    this.boardSeat = ref(seat);
    this.presence = presence;
  }
}
