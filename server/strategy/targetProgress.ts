import { sql } from 'kysely';
import { extendReading } from '../shared/reading/Reading.js';
import { judgedBy } from './judgedBy.js';
import { Reading } from './Reading.js';
import { Target } from './Target.js';

extendReading(Target, {
  latestReading: {
    kind: 'one',
    of: () => Reading,
    description:
      'Where it stands: the last reading of the very same measure, population, place and kind of area; null when there is none.',
    from: (row) => judgedBy(row),
    where: () => sql`true`,
  },
  isReached: {
    kind: 'value',
    type: () => Boolean,
    nullable: true,
    description: 'Whether the last such reading reaches the threshold; null when there is none.',
    sql: (row) => sql`(select j.value >= ${row('threshold')} from (${judgedBy(row)}) j)`,
  },
});
