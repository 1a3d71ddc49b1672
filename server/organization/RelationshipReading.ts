import { sql } from 'kysely';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { Organization } from './Organization.js';
import { Relationship, RelationshipKind } from './Relationship.js';
import { Succession } from './Succession.js';

declareReading(Relationship, {
  table: 'relationship',
  orders: {
    FROM: {
      description: 'By its first day, the unknown first.',
      type: 'date',
      sql: (row) => sql`coalesce(${row('from')}, '-infinity'::date)`,
    },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    kind: {
      kind: 'enum',
      enum: RelationshipKind,
      description: 'What the subject is to the object.',
      sql: (row) => row('kind'),
    },
    subject: {
      kind: 'id',
      of: 'Organization',
      description: 'The end the kind is said from.',
      sql: (row) => row('subject_id'),
    },
    object: { kind: 'id', of: 'Organization', description: 'The other end.', sql: (row) => row('object_id') },
    until: { kind: 'day', description: 'Its last day.', sql: (row) => row('until') },
  },
});

extendReading(Query, {
  relationships: { kind: 'connection', of: () => Relationship, description: 'All relationships the caller may see.' },
});

extendReading(Organization, {
  relationships: {
    kind: 'connection',
    of: () => Relationship,
    description: 'Its ties to other organizations, whichever end it stands at.',
    where: (row, item) => sql`${row('id')} in (${item('subject_id')}, ${item('object_id')})`,
  },
  predecessors: {
    kind: 'list',
    of: () => Succession,
    description: 'Whom it continues.',
    where: (row, item) => sql`${item('successor_id')} = ${row('id')}`,
    orderBy: (item) => item('occurred_on'),
  },
  successors: {
    kind: 'list',
    of: () => Succession,
    description: 'Who continues it.',
    where: (row, item) => sql`${item('predecessor_id')} = ${row('id')}`,
    orderBy: (item) => item('occurred_on'),
  },
});
