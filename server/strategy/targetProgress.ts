import { sql } from 'kysely';
import { extendReading, type Row } from '../shared/reading/Reading.js';
import { Reading } from './Reading.js';
import { Target } from './Target.js';

/**
 * The readings that a target is judged by: of the very same measure, of the same population, place and kind of area, no later
 * than its day. What is measured in another way never counts; a measure without a name of its own is not judged.
 */
const judgedBy = (target: Row) => sql`
  select r.* from reading r join indicator i on i.id = r.indicator_id join edition e on e.id = r.edition_id
  where i.measure = ${target('measure')} and i.measure <> 'OTHER' and i.population = ${target('population')} and i.unit = ${target('unit')}
    and r.place = ${target('place')} and r.area_class = ${target('area_class')} and r.year <= extract(year from ${target('due_on')})
    and i.partnership_id = (select g.partnership_id from goal g where g.id = ${target('goal_id')})
  order by r.year desc, e.vintage desc, e.recorded_at desc, e.id desc limit 1`;

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
