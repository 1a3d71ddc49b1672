import { createHash } from 'node:crypto';
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
];

/** A checksum of every row of every table, by table; `without`: tables and columns that are left out. */
export async function stateOf(
  world: World,
  without: { tables?: string[]; columns?: string[] } = {},
): Promise<Record<string, string>> {
  return world.arrange(async (em) => {
    const connection = em.getConnection();
    const tables = (await connection.execute(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    )) as { name: string }[];
    const state: Record<string, string> = {};
    for (const { name } of tables) {
      if (ASKING.includes(name) || without.tables?.includes(name)) continue;
      const columns = (without.columns ?? []).map((column) => `'${column}'`).join(', ');
      const row = columns ? `to_jsonb(t) - array[${columns}]::text[]` : 'to_jsonb(t)';
      const rows = (await connection.execute(
        `select coalesce(string_agg(text, E'\\n' order by text), '') as all from (select (${row})::text as text from "${name}" t) r`,
      )) as { all: string }[];
      state[name] = createHash('sha256').update(rows[0]!.all).digest('hex');
    }
    return state;
  });
}
