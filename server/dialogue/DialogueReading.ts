import { sql } from 'kysely';
import { Contact } from '../contact/Contact.js';
import { OpenAssignments } from '../contact/OpenAssignments.js';
import { Organization } from '../organization/Organization.js';
import { oneById } from '../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { DateTime } from '../shared/scalars.js';
import { Attachment } from './Attachment.js';
import { Dialogue, DialogueStatus, Participation } from './Dialogue.js';
import { Interaction } from './Interaction.js';
import { ActivityArea, Initiative, InteractionKind } from './InteractionKind.js';
import { InteractionParticipant } from './InteractionParticipant.js';
import { MinutesPoint } from './MinutesPoint.js';
import { Withdrawal } from './Withdrawal.js';

declareReading(Participation, {
  table: 'participation',
  filters: {
    organization: {
      kind: 'id',
      of: 'Organization',
      description: 'Who takes part.',
      sql: (row) => row('organization_id'),
    },
  },
});
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
declareReading(MinutesPoint, {
  table: 'minutes_point',
  orders: {
    FOLLOW_UP_ON: {
      description: 'By when it is to be followed up, the undated last.',
      type: 'date',
      sql: (row) => sql`coalesce(${row('follow_up_on')}, 'infinity'::date)`,
    },
  },
  filters: {
    ownerContact: {
      kind: 'id',
      of: 'Contact',
      description: 'The person who follows it up.',
      sql: (row) => row('owner_contact_id'),
    },
    owner: { kind: 'id', of: 'Organization', description: 'Who follows it up.', sql: (row) => row('owner_id') },
    doneOn: { kind: 'day', description: 'When it was done.', sql: (row) => row('done_on') },
    followUpOn: { kind: 'day', description: 'When it is to be followed up.', sql: (row) => row('follow_up_on') },
  },
});

declareReading(Dialogue, {
  table: 'dialogue',
  fields: {
    organizations: {
      kind: 'list',
      of: () => Organization,
      description: 'Those who take part, by name.',
      where: (row, item) =>
        sql`exists (select 1 from participation p where p.dialogue_id = ${row('id')} and p.organization_id = ${item('id')})`,
      orderBy: (item) => item('name'),
    },
    interactions: {
      kind: 'connection',
      of: () => Interaction,
      description: 'What was said in it, the latest first.',
      where: (row, item) => sql`${item('dialogue_id')} = ${row('id')}`,
      defaultOrder: { field: 'OCCURRED_AT', direction: 'DESC' },
    },
    lastContactAt: {
      kind: 'value',
      type: () => DateTime,
      nullable: true,
      description: 'When people last spoke in it; null when never, as far as the caller may see.',
      sql: (row) => sql`(select max(i.occurred_at) from interaction i where i.dialogue_id = ${row('id')})`,
    },
  },
  orders: {
    TITLE: { description: 'By title, in the Swedish alphabet.', type: 'text', sql: (row) => row('title') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    title: { kind: 'text', description: 'Its title.', sql: (row) => row('title') },
    status: { kind: 'enum', enum: DialogueStatus, description: 'Whether it goes on.', sql: (row) => row('status') },
    participations: {
      kind: 'relation',
      of: () => Participation,
      description: 'Who takes part.',
      where: (row, item) => sql`${item('dialogue_id')} = ${row('id')}`,
    },
  },
});

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
    minutesPoints: {
      kind: 'list',
      of: () => MinutesPoint,
      description: 'The points of its minutes.',
      where: (row, item) => sql`${item('interaction_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('number')}, ${item('id')}`,
    },
    attachments: {
      kind: 'list',
      of: () => Attachment,
      description: 'Files attached to it.',
      where: (row, item) => sql`${item('interaction_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('file_name')}, ${item('id')}`,
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
  dialogues: {
    kind: 'connection',
    of: () => Dialogue,
    description: 'The dialogues it takes part in.',
    where: (row, item) =>
      sql`exists (select 1 from participation p where p.dialogue_id = ${item('id')} and p.organization_id = ${row('id')})`,
  },
  lastContactAt: {
    kind: 'value',
    type: () => DateTime,
    nullable: true,
    description: 'When people last spoke with it; null when never, as far as the caller may see.',
    sql: (row) =>
      sql`(select max(i.occurred_at) from interaction_participant p join interaction i on i.id = p.interaction_id where p.organization_id = ${row('id')} and p.role <> 'MENTIONED')`,
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
      sql`(select max(i.occurred_at) from interaction_participant p join interaction i on i.id = p.interaction_id where p.contact_id = ${row('id')} and p.role <> 'MENTIONED')`,
  },
});

extendReading(OpenAssignments, {
  minutesPoints: {
    kind: 'connection',
    of: () => MinutesPoint,
    description: 'Points of minutes that the person is to follow up, by when.',
    where: (row, item) => sql`${item('owner_contact_id')} = ${row('contact_id')} and ${item('done_on')} is null`,
  },
});

extendReading(Query, {
  dialogues: { kind: 'connection', of: () => Dialogue, description: 'All dialogues the caller may see.' },
  dialogue: oneById(Dialogue, 'One dialogue'),
  interactions: {
    kind: 'connection',
    of: () => Interaction,
    description: 'All interactions the caller may see, the latest first.',
    defaultOrder: { field: 'OCCURRED_AT', direction: 'DESC' },
  },
  interaction: oneById(Interaction, 'One interaction'),
  minutesPoints: {
    kind: 'connection',
    of: () => MinutesPoint,
    description: 'Points of minutes, by when they are to be followed up.',
  },
  withdrawals: {
    kind: 'connection',
    of: () => Withdrawal,
    description: 'Interactions that were taken back, with the reason; the latest first.',
    defaultOrder: { field: 'RECORDED_AT', direction: 'DESC' },
  },
  withdrawal: oneById(Withdrawal, 'One interaction that was taken back'),
});
