import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** Steps from one organization to others: [table, from column, to column]. */
export const STEPS = {
  parent: ['organization', 'id', 'parent_id'],
  successor: ['succession', 'predecessor_id', 'successor_id'],
} as const;

/** Whether a way of such steps, as far as the caller may see, leads from one organization to another. */
export async function leadsTo(em: EntityManager, by: keyof typeof STEPS, start: string, end: string): Promise<boolean> {
  const [table, from, to] = STEPS[by];
  const { rows } = await sql`
    with recursive reached(id) as (
      select ${start}::uuid
      union
      select step.${sql.ref(to)} from ${sql.table(table)} step join reached on step.${sql.ref(from)} = reached.id
    )
    select from reached where id = ${end}::uuid`.execute(em.getKysely());
  return rows.length > 0;
}
