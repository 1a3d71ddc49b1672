import { sql } from 'kysely';
import { Contact } from '../contact/Contact.js';
import { Organization } from '../organization/Organization.js';
import { oneById } from '../shared/reading/oneById.js';
import type { Row } from '../shared/reading/Reading.js';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { DateTime } from '../shared/scalars.js';
import { Attachment } from './Attachment.js';
import { Interaction } from './Interaction.js';
import { ActivityArea, Initiative, InteractionKind } from './InteractionKind.js';
import { InteractionParticipant } from './InteractionParticipant.js';
import { Withdrawal } from './Withdrawal.js';

declareReading(InteractionParticipant, {
  table: 'interaction_participant',
  filters: {
    organization: {
      kind: 'id',
      of: 'Organization',
      description: 'Which organization.',
      sql: (row) => row('organization_id'),
    },
    contact: { kind: 'id', of: 'Contact', description: 'Who.', sql: (row) => row('contact_id') },
  },
});
declareReading(Attachment, { table: 'attachment' });
declareReading(Withdrawal, {
  table: 'withdrawal',
  orders: {
    RECORDED_AT: { description: 'By when it was taken back.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
});
const isAwaitingAnswer = (row: Row) =>
  sql`(${row('awaits_answer')} and not exists (select 1 from interaction answer where answer.in_reply_to_id = ${row('id')}))`;

declareReading(Interaction, {
  table: 'interaction',
  fields: {
    participants: {
      kind: 'list',
      of: () => InteractionParticipant,
      description: 'Who had a part, and which: those whom the caller may see.',
      where: (row, item) => sql`${item('interaction_id')} = ${row('id')}`,
      orderBy: (item) => item('id'),
    },
    attachments: {
      kind: 'list',
      of: () => Attachment,
      description: 'Files attached to it.',
      where: (row, item) => sql`${item('interaction_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('file_name')}, ${item('id')}`,
    },
    isAwaitingAnswer: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether one side still waits for an answer: nothing that the caller may see answers it yet.',
      sql: isAwaitingAnswer,
    },
    answers: {
      kind: 'list',
      of: () => Interaction,
      description: 'What answers it.',
      where: (row, item) => sql`${item('in_reply_to_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('occurred_at')}, ${item('id')}`,
    },
  },
  orders: {
    OCCURRED_AT: { description: 'By when it took place.', type: 'timestamptz', sql: (row) => row('occurred_at') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    kind: { kind: 'enum', enum: InteractionKind, description: 'How people spoke.', sql: (row) => row('kind') },
    occurredAt: { kind: 'moment', description: 'When it took place.', sql: (row) => row('occurred_at') },
    initiative: {
      kind: 'enum',
      enum: Initiative,
      description: 'Who took the initiative.',
      sql: (row) => row('initiative'),
    },
    awaitsAnswer: {
      kind: 'boolean',
      description: 'Whether one side waits for an answer.',
      sql: (row) => row('awaits_answer'),
    },
    isAwaitingAnswer: {
      kind: 'boolean',
      description: 'Whether one side still waits for an answer.',
      sql: isAwaitingAnswer,
    },
    activityArea: {
      kind: 'enum',
      enum: ActivityArea,
      description: 'What the time was spent on.',
      sql: (row) => row('activity_area'),
    },
    dialogue: {
      kind: 'id',
      of: 'Dialogue',
      description: 'The dialogue it belongs to.',
      sql: (row) => row('dialogue_id'),
    },
    participants: {
      kind: 'relation',
      of: () => InteractionParticipant,
      description: 'Who had a part.',
      where: (row, item) => sql`${item('interaction_id')} = ${row('id')}`,
    },
  },
});

extendReading(Organization, {
  interactions: {
    kind: 'connection',
    of: () => Interaction,
    description:
      'What it took part in, or was spoken of in, the latest first. `timeline` follows its successions, too.',
    where: (row, item) =>
      sql`exists (select 1 from interaction_participant p where p.interaction_id = ${item('id')} and p.organization_id = ${row('id')})`,
    defaultOrder: { field: 'OCCURRED_AT', direction: 'DESC' },
  },
  lastContactAt: {
    kind: 'value',
    type: () => DateTime,
    nullable: true,
    description: 'When people last spoke with it; null when never, as far as the caller may see.',
    sql: (row) =>
      sql`(select p.participated_at from interaction_participant p where p.organization_id = ${row('id')} and p.role <> 'MENTIONED' order by p.participated_at desc limit 1)`,
  },
});

extendReading(Contact, {
  interactions: {
    kind: 'connection',
    of: () => Interaction,
    description: 'What the contact took part in, the latest first.',
    where: (row, item) =>
      sql`exists (select 1 from interaction_participant p where p.interaction_id = ${item('id')} and p.contact_id = ${row('id')})`,
    defaultOrder: { field: 'OCCURRED_AT', direction: 'DESC' },
  },
  lastContactAt: {
    kind: 'value',
    type: () => DateTime,
    nullable: true,
    description: 'When people last spoke with the person; null when never, as far as the caller may see.',
    sql: (row) =>
      sql`(select p.participated_at from interaction_participant p where p.contact_id = ${row('id')} and p.role <> 'MENTIONED' order by p.participated_at desc limit 1)`,
  },
});

extendReading(Query, {
  interactions: {
    kind: 'connection',
    of: () => Interaction,
    description: 'All interactions the caller may see, the latest first.',
    defaultOrder: { field: 'OCCURRED_AT', direction: 'DESC' },
  },
  interaction: oneById(Interaction, 'One interaction'),
  withdrawals: {
    kind: 'connection',
    of: () => Withdrawal,
    description: 'Interactions that were taken back, with the reason; the latest first.',
    defaultOrder: { field: 'RECORDED_AT', direction: 'DESC' },
  },
  withdrawal: oneById(Withdrawal, 'One interaction that was taken back'),
});
