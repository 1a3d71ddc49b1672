import { sql } from 'kysely';
import { ClauseCode } from '../../partnership/declaration/ClauseCode.js';
import { declareEvidence } from '../../partnership/declaration/evidenceRules.js';
import { oneById } from '../../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { Recorded } from '../../shared/Recorded.js';
import { Rejoinder } from './Rejoinder.js';

declareReading(Rejoinder, {
  table: 'rejoinder',
  fields: {
    record: {
      kind: 'one',
      of: () => Recorded,
      description: 'What it is about; null when it is gone, or not to be seen.',
      from: (row) => sql`select ${row('record_type')} as type, ${row('record_id')} as id`,
      where: () => sql`true`,
    },
  },
  orders: {
    RECORDED_AT: { description: 'By when it was made.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    answeredAt: { kind: 'moment', description: 'When it was answered.', sql: (row) => row('answered_at') },
    asked: { kind: 'id', of: 'Organization', description: 'Who is to answer.', sql: (row) => row('asked_id') },
  },
});

extendReading(Recorded, {
  rejoinders: {
    kind: 'list',
    of: () => Rejoinder,
    description: 'What members say of the record, and the answers, in order.',
    where: (row, item) => sql`${item('record_id')} = ${row('id')}`,
    orderBy: (item) => sql`${item('recorded_at')}, ${item('id')}`,
  },
});

extendReading(Query, {
  rejoinders: {
    kind: 'connection',
    of: () => Rejoinder,
    description: 'What members say of what is recorded about them, the latest first.',
    defaultOrder: { field: 'RECORDED_AT', direction: 'DESC' },
  },
  rejoinder: oneById(Rejoinder, 'One rejoinder'),
});

declareEvidence({
  key: 'REJOINDER_ANSWERED',
  clause: ClauseCode.A1,
  type: 'Rejoinder',
  table: 'rejoinder',
  at: { column: 'answered_at', is: 'moment' },
  title: (row) => row('text'),
  isRecorded: true,
  strongFrom: 1,
  sv: 'En medlem har kommenterat det som står om den, och fått svar.',
  en: 'A member commented on what is recorded about it, and got an answer.',
});
