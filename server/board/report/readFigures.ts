import type { EntityManager } from '@mikro-orm/postgresql';
import { ref, type Ref } from '@mikro-orm/core';
import { sql } from 'kysely';
import { Organization } from '../../organization/Organization.js';
import { rowOf } from '../../shared/reading/Reading.js';
import { standingRows, type TargetStanding } from '../../strategy/targetStandings.js';
import { BoardReport } from './BoardReport.js';
import type { FrozenClauseCell, FrozenFigure } from './Frozen.js';
import { clauseCellsOf } from './clauseCellsOf.js';
import { countedRows, figureRows, figuresBefore, reportBefore } from './figureRows.js';

const report = rowOf('reported');

/** The figures of a stored report as the records have them now, under the caller's rights, with the records themselves. */
export const FIGURES_NOW = (id: unknown) => sql<FrozenFigure>`
  with counted as materialized (
    select n.key, n.type, jsonb_agg(n.id order by n.id) as ids from board_report reported cross join lateral (${countedRows(report)}) n
    where reported.id = ${id} group by n.key, n.type
  )
  select f.*, before.value as previous,
    coalesce((select jsonb_object_agg(c.type, c.ids) from counted c where c.key = f.key), '{}') as records
  from board_report reported cross join lateral (${figureRows(report)}) f
  left join lateral (${figuresBefore(report)}) before on before.key = f.key
  where reported.id = ${id} order by f.place`;

/** How well the clauses are shown now in each quarter of a stored report. */
export const CLAUSES_NOW = (id: unknown) => sql<FrozenClauseCell>`
  select c.code, c.starts_on::text as "startsOn", c.strength, c.records::integer as records
  from board_report reported cross join lateral (${clauseCellsOf(report)}) c where reported.id = ${id} order by c.place, c.starts_on`;

/** Where the targets of the strategies stood on the last day of a stored report, as far as is known now. */
export const STANDINGS_NOW = (id: unknown) => sql<TargetStanding>`
  select s.* from board_report reported cross join lateral (${standingRows(report('partnership_id'), report('until'))}) s
  where reported.id = ${id} order by s.code, s."dueOn", s.measure, s."placeName", s."areaClass"`;

export async function readStandings(em: EntityManager, { id }: BoardReport): Promise<TargetStanding[]> {
  return (await STANDINGS_NOW(id).execute(em.getKysely())).rows;
}

export async function readFigures(em: EntityManager, { id }: BoardReport): Promise<FrozenFigure[]> {
  return (await FIGURES_NOW(id).execute(em.getKysely())).rows;
}

export async function readClauses(em: EntityManager, { id }: BoardReport): Promise<FrozenClauseCell[]> {
  return (await CLAUSES_NOW(id).execute(em.getKysely())).rows;
}

/** Names of the organizations that the figures count as not met, by the key of the figure. */
export async function readUnmet(em: EntityManager, figures: FrozenFigure[]): Promise<Record<string, string[]>> {
  const unmet = figures.filter(({ key }) => key.startsWith('UNMET_'));
  const ids = unmet.flatMap(({ records }) => records['Organization'] ?? []);
  const organizations = await em.find(Organization, { id: { $in: ids } }, { orderBy: { name: 'asc' } });
  return Object.fromEntries(
    unmet.map(({ key, records }) => [
      key,
      organizations.filter(({ id }) => records['Organization']?.includes(id)).map(({ name }) => name),
    ]),
  );
}

/** The report that a stored one is compared with. */
export async function readBefore(em: EntityManager, { id }: BoardReport): Promise<Ref<BoardReport> | null> {
  const statement = sql<{
    id: string;
  }>`select before.id from board_report reported cross join lateral (${reportBefore(report)}) before where reported.id = ${id}`;
  const [before] = (await statement.execute(em.getKysely())).rows;
  return before ? ref(em.getReference(BoardReport, before.id)) : null;
}
