import { sql } from 'kysely';
import { OpenAssignments } from '../contact/OpenAssignments.js';
import { oneById } from '../shared/reading/oneById.js';
import type { Row } from '../shared/reading/Reading.js';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { TODAY } from '../shared/today.js';
import { Interaction } from './Interaction.js';
import { MinutesPoint } from './MinutesPoint.js';

const isLate = (row: Row) => sql`(${row('done_on')} is null and coalesce(${row('follow_up_on')} < ${TODAY}, false))`;

declareReading(MinutesPoint, {
  table: 'minutes_point',
  noted: (
    row,
  ) => sql`(not exists (select 1 from interaction i where i.id = ${row('interaction_id')} and i.secrecy_reader_ids is not null)
    or note_secret('Interaction', ${row('interaction_id')}))`,
  fields: {
    isLate: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether the day of its follow-up has passed and it is not done.',
      sql: isLate,
    },
  },
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
    isLate: { kind: 'boolean', description: 'Whether its day has passed and it is not done.', sql: isLate },
    doneOn: { kind: 'day', description: 'When it was done.', sql: (row) => row('done_on') },
    followUpOn: { kind: 'day', description: 'When it is to be followed up.', sql: (row) => row('follow_up_on') },
  },
});

extendReading(Interaction, {
  minutesPoints: {
    kind: 'list',
    of: () => MinutesPoint,
    description: 'The points of its minutes.',
    where: (row, item) => sql`${item('interaction_id')} = ${row('id')}`,
    orderBy: (item) => sql`${item('number')}, ${item('id')}`,
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
  minutesPoints: {
    kind: 'connection',
    of: () => MinutesPoint,
    description: 'Points of minutes, by when they are to be followed up.',
  },
  minutesPoint: oneById(MinutesPoint, 'One point of minutes'),
});
