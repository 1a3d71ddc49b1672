import { sql } from 'kysely';
import { Int, ObjectType } from 'type-graphql';
import { ActorCategory, CATEGORY_OF } from '../../organization/OrganizationKind.js';
import { Organization } from '../../organization/Organization.js';
import { Contact } from '../../contact/Contact.js';
import { oneById } from '../../shared/reading/oneById.js';
import { caseOf } from '../../shared/reading/caseOf.js';
import { declareReading, extendReading, Query, type Row, rowOf } from '../../shared/reading/Reading.js';
import { Dialogue } from '../Dialogue.js';
import { Interaction } from '../Interaction.js';
import { MinutesPoint } from '../MinutesPoint.js';
import { Meeting, MeetingStatus } from './Meeting.js';
import { Attendance, InvitationAnswer, MeetingInvitation } from './MeetingInvitation.js';

/** How many of a category were called to a meeting, answered yes, and came. */
@ObjectType({
  description: 'How many of a category of actors were called to a meeting, said that they come, and came.',
})
export class AttendanceCount {}

const o = rowOf('o');

declareReading(AttendanceCount, {
  table: null,
  fields: {
    category: {
      kind: 'value',
      type: () => ActorCategory,
      description: 'Which category.',
      sql: (row) => row('category'),
    },
    invited: { kind: 'value', type: () => Int, description: 'How many are on the list.', sql: (row) => row('invited') },
    accepted: {
      kind: 'value',
      type: () => Int,
      description: 'How many said that they come.',
      sql: (row) => row('accepted'),
    },
    present: { kind: 'value', type: () => Int, description: 'How many came.', sql: (row) => row('present') },
  },
});

const isMissing = (row: Row) => sql`(${row('contact_id')} is null)`;

declareReading(MeetingInvitation, {
  table: 'meeting_invitation',
  fields: {
    isMissing: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether nobody is known through whom the organization can be called.',
      sql: isMissing,
    },
  },
  filters: {
    meeting: { kind: 'id', of: 'Meeting', description: 'To which meeting.', sql: (row) => row('meeting_id') },
    organization: {
      kind: 'id',
      of: 'Organization',
      description: 'Who is called.',
      sql: (row) => row('organization_id'),
    },
    contact: { kind: 'id', of: 'Contact', description: 'Through whom.', sql: (row) => row('contact_id') },
    answer: { kind: 'enum', enum: InvitationAnswer, description: 'What was answered.', sql: (row) => row('answer') },
    attendance: {
      kind: 'enum',
      enum: Attendance,
      description: 'Whether somebody came.',
      sql: (row) => row('attendance'),
    },
  },
});

declareReading(Meeting, {
  table: 'meeting',
  fields: {
    invitations: {
      kind: 'list',
      of: () => MeetingInvitation,
      description: 'Who is called, those whom the caller may see.',
      where: (row, item) => sql`${item('meeting_id')} = ${row('id')}`,
      orderBy: (item) =>
        sql`(select o.name from organization o where o.id = ${item('organization_id')}), ${item('id')}`,
    },
    attendance: {
      kind: 'list',
      of: () => AttendanceCount,
      description: 'How many were called and came, by category of actor.',
      from: (row) => sql`
        select ${caseOf(o('kind'), CATEGORY_OF)} as category, count(*)::int as invited,
          (count(*) filter (where i.answer = 'ACCEPTED'))::int as accepted,
          (count(*) filter (where i.attendance = 'PRESENT'))::int as present
        from meeting_invitation i join organization o on o.id = i.organization_id
        where i.meeting_id = ${row('id')} group by 1`,
      where: () => sql`true`,
      orderBy: (item) => item('category'),
    },
    openPoints: {
      kind: 'list',
      of: () => MinutesPoint,
      description: 'Points of the minutes of the meeting before it that are not done: they come up again.',
      where: (row, item) => sql`${item('done_on')} is null and ${item('owner_id')} is not null
        and ${item('interaction_id')} = (select p.interaction_id from meeting p where p.id = ${row('previous_id')})`,
      orderBy: (item) => sql`${item('number')}, ${item('id')}`,
    },
  },
  orders: {
    STARTS_AT: { description: 'By when it begins.', type: 'timestamptz', sql: (row) => row('starts_at') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    status: { kind: 'enum', enum: MeetingStatus, description: 'Where it stands.', sql: (row) => row('status') },
    startsAt: { kind: 'moment', description: 'When it begins.', sql: (row) => row('starts_at') },
    dialogue: {
      kind: 'id',
      of: 'Dialogue',
      description: 'The dialogue it belongs to.',
      sql: (row) => row('dialogue_id'),
    },
    invitations: {
      kind: 'relation',
      of: () => MeetingInvitation,
      description: 'Who is called.',
      where: (row, item) => sql`${item('meeting_id')} = ${row('id')}`,
    },
  },
});

extendReading(Interaction, {
  meeting: {
    kind: 'one',
    of: () => Meeting,
    nullable: true,
    description: 'The meeting whose minutes it is; null when people were not called to it here.',
    where: (row, item) => sql`${item('interaction_id')} = ${row('id')}`,
  },
});

const latestFirst = { field: 'STARTS_AT', direction: 'DESC' } as const;

extendReading(Organization, {
  meetings: {
    kind: 'connection',
    of: () => Meeting,
    description: 'Meetings it is called to, the latest first.',
    where: (row, item) =>
      sql`exists (select 1 from meeting_invitation i where i.meeting_id = ${item('id')} and i.organization_id = ${row('id')})`,
    defaultOrder: latestFirst,
  },
});
extendReading(Contact, {
  meetings: {
    kind: 'connection',
    of: () => Meeting,
    description: 'Meetings the person is called to, the latest first.',
    where: (row, item) =>
      sql`exists (select 1 from meeting_invitation i where i.meeting_id = ${item('id')} and i.contact_id = ${row('id')})`,
    defaultOrder: latestFirst,
  },
});
extendReading(Dialogue, {
  meetings: {
    kind: 'connection',
    of: () => Meeting,
    description: 'Meetings of this dialogue, the latest first.',
    where: (row, item) => sql`${item('dialogue_id')} = ${row('id')}`,
    defaultOrder: latestFirst,
  },
});

extendReading(Query, {
  meetings: {
    kind: 'connection',
    of: () => Meeting,
    description: 'Meetings that people are called to, the latest first.',
    defaultOrder: latestFirst,
  },
  meeting: oneById(Meeting, 'One meeting'),
  meetingInvitations: { kind: 'connection', of: () => MeetingInvitation, description: 'Invitations to meetings.' },
  meetingInvitation: oneById(MeetingInvitation, 'One invitation'),
});
