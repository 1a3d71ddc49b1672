import { sql } from 'kysely';
import { Organization } from '../../organization/Organization.js';
import { oneById } from '../../shared/reading/oneById.js';
import type { Row } from '../../shared/reading/Reading.js';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { TODAY } from '../../shared/today.js';
import { DiaryStatus } from '../agreement/Register.js';
import { Correspondence } from './Correspondence.js';
import { CorrespondenceKind, CorrespondenceStatus } from './CorrespondenceKind.js';
import { Deadline } from './Deadline.js';
import { DiaryReference } from './DiaryReference.js';

declareReading(Deadline, {
  table: 'deadline',
  fields: {
    isPast: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether its day has passed.',
      sql: (row) => sql`(${row('due_on')} < ${TODAY})`,
    },
  },
});

declareReading(DiaryReference, {
  table: 'diary_reference',
  orders: {
    ASKED_ON: { description: 'By since when it is wanted.', type: 'date', sql: (row) => row('asked_on') },
  },
  filters: {
    status: { kind: 'enum', enum: DiaryStatus, description: 'Where it stands.', sql: (row) => row('status') },
    number: { kind: 'text', description: 'The number.', sql: (row) => row('number') },
    organization: {
      kind: 'id',
      of: 'Organization',
      description: 'In whose diary.',
      sql: (row) => row('organization_id'),
    },
  },
});

const isOpen = (row: Row) => sql`${row('status')} not in ('SENT', 'AWAITING_ANSWER', 'CLOSED')`;

declareReading(Correspondence, {
  table: 'correspondence',
  fields: {
    isLate: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether the day the authority wants an answer has passed, and none is sent.',
      sql: (row) => sql`(${isOpen(row)} and coalesce(${row('due_on')} < ${TODAY}, false))`,
    },
    diaryReferences: {
      kind: 'list',
      of: () => DiaryReference,
      description: "Its number in each principal's diary.",
      where: (row, item) => sql`${item('correspondence_id')} = ${row('id')}`,
      orderBy: (item) => item('organization_id'),
    },
    deadlines: {
      kind: 'list',
      of: () => Deadline,
      description: 'Days of our own on the way to the answer, in order.',
      where: (row, item) => sql`${item('correspondence_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('due_on')}, ${item('kind')} desc`,
    },
  },
  orders: {
    DUE_ON: {
      description: 'By the day the answer is due, the undated last.',
      type: 'date',
      sql: (row) => sql`coalesce(${row('due_on')}, 'infinity'::date)`,
    },
    SUBJECT: { description: 'By subject, in the Swedish alphabet.', type: 'text', sql: (row) => row('subject') },
    RECORDED_AT: { description: 'By when it was registered.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    subject: { kind: 'text', description: 'What it concerns.', sql: (row) => row('subject') },
    kind: { kind: 'enum', enum: CorrespondenceKind, description: 'What kind it is.', sql: (row) => row('kind') },
    status: { kind: 'enum', enum: CorrespondenceStatus, description: 'Where it stands.', sql: (row) => row('status') },
    authority: { kind: 'id', of: 'Organization', description: 'The authority.', sql: (row) => row('authority_id') },
    dueOn: { kind: 'day', description: 'The day the answer is due.', sql: (row) => row('due_on') },
  },
});
extendReading(Organization, {
  correspondence: {
    kind: 'connection',
    of: () => Correspondence,
    description: 'Cases with this authority.',
    where: (row, item) => sql`${item('authority_id')} = ${row('id')}`,
  },
});
extendReading(Query, {
  correspondences: {
    kind: 'connection',
    of: () => Correspondence,
    description: 'All cases with authorities that the caller may see, the first due first.',
  },
  correspondence: oneById(Correspondence, 'One case with an authority'),
  diaryReferences: {
    kind: 'connection',
    of: () => DiaryReference,
    description: "Diary numbers of all cases the caller may see: what is not registered yet is the registrar's list.",
  },
  diaryReference: oneById(DiaryReference, 'One diary number'),
});
