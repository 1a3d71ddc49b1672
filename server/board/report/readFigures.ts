import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { rowOf } from '../../shared/reading/Reading.js';
import type { BoardReport, FrozenFigure } from './BoardReport.js';
import { figureRows } from './reportFigures.js';

/** The figures of a stored report as the records have them now, under the caller's rights. */
export async function readFigures(em: EntityManager, report: BoardReport): Promise<FrozenFigure[]> {
  const statement = sql<FrozenFigure>`select f.key, f.value from board_report r cross join lateral (${figureRows(rowOf('r'))}) f
    where r.id = ${report.id} order by f.place`;
  return (await statement.execute(em.getKysely())).rows;
}
