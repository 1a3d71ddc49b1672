import { sql } from 'kysely';
import type { Row, Sql } from '../shared/reading/Reading.js';

/**
 * The reading that a target is judged by: of the very same measure, of the same population, place and kind of area, no later
 * than its day. What is measured in another way never counts; a measure without a name of its own is not judged. With a day,
 * only what was published by then.
 */
export const judgedBy = (target: Row, publishedBy?: Sql) => sql`
  select r.* from reading r join indicator i on i.id = r.indicator_id join edition e on e.id = r.edition_id
  where i.measure = ${target('measure')} and i.measure <> 'OTHER' and i.population = ${target('population')} and i.unit = ${target('unit')}
    and r.place = ${target('place')} and r.area_class = ${target('area_class')} and r.year <= extract(year from ${target('due_on')})
    ${publishedBy ? sql`and substring(e.vintage from '^[0-9-]+') collate "C" <= ${publishedBy}::text` : sql``}
    and i.partnership_id = (select g.partnership_id from goal g where g.id = ${target('goal_id')})
  order by r.year desc, e.vintage desc, e.recorded_at desc, e.id desc limit 1`;
