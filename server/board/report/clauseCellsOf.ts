import { sql } from 'kysely';
import { type Row, rowOf, type Sql } from '../../shared/reading/Reading.js';
import { clauseCells, strengthOf } from '../clauseCells.js';

const cell = rowOf('cell');

/** Every clause in every quarter that the period of a report touches, and in the quarter before, to compare with. */
export function clauseCellsOf(report: Row): Sql {
  const period = { from: sql`(${report('from')} - interval '3 months')::date`, until: report('until') };
  return sql`select told.code, told.place, cell.starts_on, ${strengthOf(cell)} as strength, cell.records
    from clause told cross join lateral (${clauseCells(rowOf('told'), period)}) cell where told.partnership_id = ${report('partnership_id')}`;
}
