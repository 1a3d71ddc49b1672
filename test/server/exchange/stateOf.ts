import type { World } from '../../support/World.js';

/** Tables that tell of the asking, not of what the register holds. */
const ASKING = [
  'upload',
  'rate_limit',
  'session',
  'token',
  'idempotent_answer',
  'mikro_orm_migrations',
  'change_clock',
  'change_seal',
];

/** What an undoing leaves: the log and the receipts, which only grow, and the counts of changes. */
export const GROWING = { tables: ['change', 'import', 'imported_record'], columns: ['version'] };

/** How many rows every table has, and the sum of their checksums; `without`: tables and columns that are left out. */
export async function stateOf(
  world: World,
  without: { tables?: string[]; columns?: string[] } = {},
): Promise<Record<string, string>> {
  return world.arrange(async (em) => {
    // So many small tables tempt the planner to start workers, which takes longer than reading them.
    await em.execute('set local max_parallel_workers_per_gather = 0');
    const tables = await em.execute<{ name: string }[]>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    );
    const left = (without.columns ?? []).map((column) => `'${column}'`).join(', ');
    const row = left ? `(to_jsonb(t) - array[${left}]::text[])::text` : 't::text';
    const sums = tables
      .filter(({ name }) => !ASKING.includes(name) && !without.tables?.includes(name))
      .map(
        ({ name }) => `
          select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(${row}, 0)), 0) as sum
          from "${name}" t`,
      );
    const found = await em.execute<{ name: string; sum: string }[]>(sums.join(' union all '));
    return Object.fromEntries(found.map(({ name, sum }) => [name, sum]));
  });
}
