import { sql } from 'kysely';
import type { Sql } from '../shared/reading/Reading.js';
import { SWEDISH_COUNTIES } from './swedishCounties.js';

const counties = sql.join(
  Object.entries(SWEDISH_COUNTIES).map(([code, name]) => sql`when ${sql.lit(code)} then ${sql.lit(name)}`),
  sql` `,
);

/**
 * What a place is called: by the latest edition of the codes, else by the municipality of the register; a county by itself,
 * and what nobody has named by its code.
 */
export const placeName = (code: Sql): Sql => sql`coalesce(
  (select p.name from place p join edition e on e.id = p.edition_id where p.code = ${code} order by e.vintage desc, e.recorded_at desc, e.id desc limit 1),
  (select coalesce(o.short_name, o.name) from organization o where o.municipality_code = ${code} and o.kind = 'MUNICIPALITY' order by o.active_until desc nulls first, o.id limit 1),
  case ${code} when '00' then 'Riket' ${counties} end,
  ${code})`;
