import { sql } from 'kysely';
import { oneById } from '../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { Stored } from '../shared/Stored.js';
import { Import, ImportSource } from './Import.js';
import { ImportedRecord } from './ImportedRecord.js';

declareReading(ImportedRecord, {
  table: 'imported_record',
  fields: {
    record: {
      kind: 'one',
      of: () => Stored,
      description: 'The record; null when there is none, when it is gone, or not to be seen.',
      from: (row) => sql`select ${row('record_type')} as type, ${row('record_id')} as id`,
      where: (_row, item) => sql`${item('id')} is not null`,
    },
  },
  orders: { ROW: { description: 'By the row of the file.', type: 'integer', sql: (row) => row('row') } },
});

declareReading(Import, {
  table: 'import',
  fields: {
    records: {
      kind: 'connection',
      of: () => ImportedRecord,
      description: 'What its rows did, in the order of the file.',
      where: (row, item) => sql`${item('import_id')} = ${row('id')}`,
    },
  },
  orders: {
    RECORDED_AT: { description: 'By when it was brought in.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    source: {
      kind: 'enum',
      enum: ImportSource,
      description: 'What kind of file it was.',
      sql: (row) => row('source'),
    },
  },
});

extendReading(Query, {
  imports: {
    kind: 'connection',
    of: () => Import,
    description: 'Files that were brought in, the latest first.',
    defaultOrder: { field: 'RECORDED_AT', direction: 'DESC' },
  },
  import: oneById(Import, 'One file that was brought in'),
});
