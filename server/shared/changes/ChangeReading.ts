import { sql } from 'kysely';
import { ID, Int } from 'type-graphql';
import { Role } from '../Caller.js';
import { Recorded } from '../Recorded.js';
import type { OneField, Row } from '../reading/Reading.js';
import { globalIdSql } from '../reading/globalIdSql.js';
import { declareReading, extendReading, Query } from '../reading/Reading.js';
import { DateTime } from '../scalars.js';
import { Change, ChangeKind, FieldChange } from './Change.js';

/** A record that a field referred to, as the caller may see it now. */
const referredTo = (when: 'was' | 'became', description: string): OneField => ({
  kind: 'one',
  of: () => Recorded,
  description,
  from: (row) => sql`select ${row(`${when}_type`)} as type, ${row(`${when}_id`)} as id`,
  where: () => sql`true`,
});

const seen = (item: Row, when: 'was' | 'became') =>
  sql`case when ${item(`${when}_id`)} is null then false else sees(table_of_type(${item(`${when}_type`)}), ${item(`${when}_id`)}) end`;

declareReading(FieldChange, {
  table: null,
  fields: {
    field: {
      kind: 'value',
      type: () => String,
      description: 'The field, under its GraphQL name.',
      sql: (row) => row('field'),
    },
    before: {
      kind: 'value',
      type: () => String,
      nullable: true,
      description: 'Its value before, as text; null when it had none, or referred to a record.',
      sql: (row) => row('was'),
    },
    after: {
      kind: 'value',
      type: () => String,
      nullable: true,
      description: 'Its value after, as text; null when it has none, or refers to a record.',
      sql: (row) => row('became'),
    },
    recordBefore: referredTo('was', 'The record it referred to before; null when none, or not to be seen.'),
    recordAfter: referredTo('became', 'The record it refers to after; null when none, or not to be seen.'),
  },
});

declareReading(Change, {
  table: 'change',
  noted: (row) =>
    sql`(${row('secrecy_reader_ids')} is null or note_secret(${row('record_type')}, ${row('record_id')}))`,
  fields: {
    id: {
      kind: 'value',
      type: () => ID,
      description: 'Id of the change itself.',
      sql: (row) => globalIdSql('Change', row('id')),
    },
    kind: { kind: 'value', type: () => ChangeKind, description: 'What happened.', sql: (row) => row('kind') },
    occurredAt: { kind: 'value', type: () => DateTime, description: 'When.', sql: (row) => row('occurred_at') },
    role: {
      kind: 'value',
      type: () => Role,
      nullable: true,
      description: 'In what role; null for work of the installation itself.',
      sql: (row) => row('role'),
    },
    recordType: {
      kind: 'value',
      type: () => String,
      description: 'Name of the type of the record.',
      sql: (row) => row('record_type'),
    },
    recordId: {
      kind: 'value',
      type: () => ID,
      description: 'Id of the record, which may be gone.',
      sql: (row) => sql`global_id(${row('record_type')}, ${row('record_id')})`,
    },
    record: {
      kind: 'one',
      of: () => Recorded,
      description: 'The record as it stands now; null when the caller may no longer see it.',
      from: (row) => sql`select ${row('record_type')} as type, ${row('record_id')} as id`,
      where: () => sql`true`,
    },
    recordVersion: {
      kind: 'value',
      type: () => Int,
      nullable: true,
      description:
        'The version of the record after the change; null when a part changed, or nobody may see it any more.',
      sql: (row) => sql`(case when ${row('part')} is null then ${row('version')} end)`,
    },
    part: {
      kind: 'value',
      type: () => String,
      nullable: true,
      description:
        'Name of the type of the part that changed, such as `MinutesPoint`; null when it was the record itself.',
      sql: (row) => row('part'),
    },
    partId: {
      kind: 'value',
      type: () => ID,
      nullable: true,
      description: 'Id of the part that changed, which may be gone; null when it was the record itself.',
      sql: (row) => sql`global_id(${row('part')}, ${row('part_id')})`,
    },
    fields: {
      kind: 'list',
      of: () => FieldChange,
      description: 'What changed, from what to what.',
      from: (row) => sql`select * from field_changes(${row('before')}, ${row('after')})`,
      // A reference from nothing the caller may see to nothing the caller may see is no change to tell of.
      where: (_row, item) => sql`(coalesce(${item('was_id')}, ${item('became_id')}) is null
        or ${seen(item, 'was')} or ${seen(item, 'became')})`,
      orderBy: (item) => item('field'),
    },
  },
  orders: {
    POSITION: { isInner: true, description: 'By transaction.', type: 'bigint', sql: (row) => row('position') },
    SEQ: { isInner: true, description: 'Within a transaction.', type: 'bigint', sql: (row) => row('seq') },
  },
});

extendReading(Recorded, {
  history: {
    kind: 'connection',
    of: () => Change,
    description: 'Who changed it, when and how, the latest first: as much as the caller may see.',
    where: (row, item) => sql`${item('record_id')} = ${row('id')}`,
    defaultOrder: [
      { field: 'POSITION', direction: 'DESC' },
      { field: 'SEQ', direction: 'DESC' },
    ],
  },
});

extendReading(Query, {
  changes: {
    kind: 'connection',
    of: () => Change,
    description:
      'Every change the caller may see, in the order of commits, none lost and none twice: follow it from cursor to cursor to keep another system in step. When a page is empty, go on later from the cursor you have.',
    where: (_row, item) => sql`${item('position')} < (select change_horizon())`,
    defaultOrder: [
      { field: 'POSITION', direction: 'ASC' },
      { field: 'SEQ', direction: 'ASC' },
    ],
  },
});
