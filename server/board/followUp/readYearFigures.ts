import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { rowOf } from '../../shared/reading/Reading.js';
import type { FollowUp, FrozenYearFigure } from './FollowUp.js';
import { yearFigureRows } from './followUpFigures.js';

/** The figures of a stored follow-up as the records have them now, under the caller's rights. */
export async function readYearFigures(em: EntityManager, { id }: FollowUp): Promise<FrozenYearFigure[]> {
  const statement = sql<FrozenYearFigure>`select f.key, f.value from follow_up r cross join lateral (${yearFigureRows(rowOf('r'))}) f
    where r.id = ${id}`;
  return (await statement.execute(em.getKysely())).rows;
}
