import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Caller } from '../../shared/Caller.js';
import type { FigureFile } from './Figure.js';

/** A name or an outline of a file, as a row of its table. */
export interface Part {
  code: string;
  said: string;
}

/** The names and outlines of a file that say something else than the latest edition does. */
export async function newParts(em: EntityManager, caller: Caller, file: FigureFile): Promise<Part[]> {
  if (file.places.length > 0)
    return unsaid(
      em,
      caller,
      sql.ref('place'),
      sql.ref('name'),
      file.places.map(({ code, name }) => ({ code, said: name })),
    );
  if (file.outlines.length === 0) return [];
  const outlines = file.outlines.map(({ code, geometry }) => ({ code, said: geometry }));
  return unsaid(em, caller, sql.ref('outline'), sql.ref('geometry'), outlines);
}

async function unsaid(
  em: EntityManager,
  caller: Caller,
  table: ReturnType<typeof sql.ref>,
  column: ReturnType<typeof sql.ref>,
  parts: Part[],
): Promise<Part[]> {
  const { rows } = await sql<Part>`
    select distinct on (p.code) p.code, p.${column} as said from ${table} p join edition e on e.id = p.edition_id
    where e.partnership_id = ${caller.partnershipId} order by p.code, e.vintage desc, e.recorded_at desc, e.id desc`.execute(
    em.getKysely(),
  );
  const known = new Map(rows.map(({ code, said }) => [code, said]));
  return parts.filter(({ code, said }) => known.get(code) !== said);
}
