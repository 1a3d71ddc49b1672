import { sql } from 'kysely';
import { Account } from '../access/Account.js';
import { Contact } from '../contact/Contact.js';
import { Correspondence } from '../correspondence/case/Correspondence.js';
import { Dialogue } from '../dialogue/Dialogue.js';
import { Organization } from '../organization/Organization.js';
import { Clause } from '../partnership/declaration/Clause.js';
import { Partnership } from '../partnership/Partnership.js';
import { clausesShownBy } from '../board/clausesShownBy.js';
import type { ConnectionField } from '../shared/reading/Reading.js';
import { declareReading, extendReading } from '../shared/reading/Reading.js';
import { DateTime, Markdown } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import type { Subject } from './links.js';
import { timelineOf } from './timelineOf.js';
import { TimelineEntry, TimelineKind, TimelineReason } from './TimelineEntry.js';

declareReading(TimelineEntry, {
  table: null,
  noted: (row) => sql`(${row('secret_id')} is null or note_secret(${row('secret_type')}, ${row('secret_id')}))`,
  fields: {
    id: {
      kind: 'value',
      type: () => String,
      description: 'Stable key of the line; no global id.',
      sql: (row) => row('id'),
    },
    kind: { kind: 'value', type: () => TimelineKind, description: 'What happened.', sql: (row) => row('kind') },
    occurredAt: {
      kind: 'value',
      type: () => DateTime,
      description: 'When it happened.',
      sql: (row) => row('occurred_at'),
    },
    isDayOnly: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether only the day is known.',
      sql: (row) => row('day_only'),
    },
    recordedAt: {
      kind: 'value',
      type: () => DateTime,
      nullable: true,
      description: 'When it was written down; null for a part of another record.',
      sql: (row) => row('recorded_at'),
    },
    title: { kind: 'value', type: () => String, description: 'What it was about.', sql: (row) => row('title') },
    text: {
      kind: 'value',
      type: () => Markdown,
      nullable: true,
      description: 'What was said or noted.',
      sql: (row) => row('text'),
    },
    reason: {
      kind: 'value',
      type: () => TimelineReason,
      description: 'Why it stands on this timeline.',
      sql: (row) => row('reason'),
    },
    recordedBy: {
      kind: 'one',
      of: () => Account,
      description: 'Who wrote it down; null when not known or not to be seen.',
      where: (row, item) => sql`${item('id')} = ${row('recorded_by_id')}`,
    },
    via: {
      kind: 'one',
      of: () => Organization,
      description:
        'The organization, under the name it had then, that it stands here by; null when it is the one whose timeline this is.',
      where: (row, item) => sql`${item('id')} = ${row('via')} and ${row('via')} <> ${row('subject_id')}`,
    },
    record: {
      kind: 'one',
      of: () => Stored,
      description: 'The record itself.',
      from: (row) => sql`select ${row('type')} as type, ${row('record_id')} as id`,
      where: () => sql`true`,
    },
    clauses: clausesShownBy(
      (row) => row('type'),
      (row) => row('record_id'),
    ),
  },
  orders: {
    OCCURRED_AT: { description: 'By when it happened.', type: 'timestamptz', sql: (row) => row('occurred_at') },
  },
  filters: {
    kind: { kind: 'enum', enum: TimelineKind, description: 'What happened.', sql: (row) => row('kind') },
    occurredAt: { kind: 'moment', description: 'When it happened.', sql: (row) => row('occurred_at') },
    text: {
      kind: 'text',
      description: 'Title and text.',
      sql: (row) => sql`(${row('title')} || ' ' || coalesce(${row('text')}, ''))`,
    },
    reason: { kind: 'enum', enum: TimelineReason, description: 'Why it stands there.', sql: (row) => row('reason') },
    recordedBy: { kind: 'id', of: 'Account', description: 'Who wrote it down.', sql: (row) => row('recorded_by_id') },
  },
});

const timeline = (subject: Subject, description: string): Record<string, ConnectionField> => ({
  timeline: {
    kind: 'connection',
    of: () => TimelineEntry,
    description,
    from: (row, _args, limited) => timelineOf(subject, row('id'), limited),
    defaultOrder: { field: 'OCCURRED_AT', direction: 'DESC' },
  },
});

extendReading(
  Organization,
  timeline('organization', 'Its shared history with that of its predecessors and successors, the latest first.'),
);
extendReading(Contact, timeline('contact', 'What the contact took part in, promised and was, the latest first.'));
extendReading(Dialogue, timeline('dialogue', 'What was said and promised in it, the latest first.'));
extendReading(
  Clause,
  timeline('clause', 'What shows how it is carried out, and what the principals judged of it, the latest first.'),
);
extendReading(Partnership, timeline('partnership', 'What was said and promised in the partnership, the latest first.'));
extendReading(Correspondence, timeline('correspondence', 'Its letters in and out, the latest first.'));
