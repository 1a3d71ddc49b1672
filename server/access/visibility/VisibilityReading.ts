import { sql } from 'kysely';
import { oneById } from '../../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { Recorded } from '../../shared/Recorded.js';
import { WideningRequest, WideningStatus } from './WideningRequest.js';

declareReading(WideningRequest, {
  table: 'widening_request',
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
    RECORDED_AT: { description: 'By when it was asked.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    status: { kind: 'enum', enum: WideningStatus, description: 'What was answered.', sql: (row) => row('status') },
    asked: { kind: 'id', of: 'Organization', description: 'Who is asked.', sql: (row) => row('asked_id') },
  },
});

extendReading(Recorded, {
  wideningRequests: {
    kind: 'list',
    of: () => WideningRequest,
    description: 'Whom it was asked whether more people may see it, and what they answered, the latest first.',
    where: (row, item) => sql`${item('record_id')} = ${row('id')}`,
    orderBy: (item) => sql`${item('recorded_at')} desc, ${item('id')}`,
  },
});

extendReading(Query, {
  wideningRequests: {
    kind: 'connection',
    of: () => WideningRequest,
    description: 'Market actors that are, or were, asked whether what comes from them may be seen by more people.',
    defaultOrder: { field: 'RECORDED_AT', direction: 'DESC' },
  },
  wideningRequest: oneById(WideningRequest, 'One such request'),
});
