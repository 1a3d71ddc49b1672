import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Contact } from '../../contact/Contact.js';
import { Organization } from '../../organization/Organization.js';
import { changeable, partPolicies, walled, WRITES_FOR } from '../../shared/policies.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { DateTime } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Meeting } from './Meeting.js';

/** What those who are called say. */
export enum InvitationAnswer {
  ACCEPTED = 'ACCEPTED',
  TENTATIVE = 'TENTATIVE',
  DECLINED = 'DECLINED',
}
describedEnum(InvitationAnswer, 'InvitationAnswer', 'What those who are called say.', {
  ACCEPTED: 'Somebody comes.',
  TENTATIVE: 'Perhaps somebody comes.',
  DECLINED: 'Nobody comes.',
});

/** Whether somebody came. */
export enum Attendance {
  PRESENT = 'PRESENT',
  ABSENT = 'ABSENT',
}
describedEnum(Attendance, 'Attendance', 'Whether somebody came.', {
  PRESENT: 'Somebody came.',
  ABSENT: 'Nobody came.',
});

/** An organization is called to a meeting, through one contact. */
@ObjectType({ implements: [Stored], description: 'An organization is called to a meeting, through one contact.' })
@Entity(
  walled(
    partPolicies(
      'meeting_invitation',
      { meeting_id: 'meeting', organization_id: 'organization', contact_id: 'contact' },
      changeable,
      `organization_id = ${WRITES_FOR}`,
    ),
  ),
)
@Unique({ properties: ['meeting', 'organization'] })
@Index({ properties: ['answer'] })
@Index({ properties: ['attendance'] })
export class MeetingInvitation extends Stored {
  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion` when you change it.' })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => Meeting, { description: 'To which meeting.' })
  @ManyToOne(() => Meeting, { ref: true, deleteRule: 'cascade' })
  meeting: Ref<Meeting>;

  @Field(() => Organization, { description: 'Who is called.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization: Ref<Organization>;

  @Field(() => Contact, {
    nullable: true,
    description: 'Through whom; null while nobody is known who speaks for the organization.',
  })
  @ManyToOne(() => Contact, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  contact: Ref<Contact> | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was called; null while it is not.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  calledAt: Date | null = null;

  @Field(() => InvitationAnswer, { nullable: true, description: 'What was answered; null while nothing was.' })
  @Enum({ items: () => InvitationAnswer, type: 'text', nullable: true })
  answer: InvitationAnswer | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  answeredAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'What was said with the answer.' })
  @Property({ type: 'text', nullable: true })
  answerNote: string | null = null;

  @Field(() => Attendance, { nullable: true, description: 'Whether somebody came; null until the meeting is held.' })
  @Enum({ items: () => Attendance, type: 'text', nullable: true })
  attendance: Attendance | null = null;

  constructor(meeting: Meeting, organization: Organization, contact: Contact | null) {
    super();
    this.meeting = ref(meeting);
    this.organization = ref(organization);
    this.contact = contact && ref(contact);
  }
}
