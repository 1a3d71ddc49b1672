import { sql } from 'kysely';
import type { Sql } from './Reading.js';

/** A value that follows from another by a table of the code, as SQL. */
export function caseOf(column: Sql, table: Record<string, string>): Sql {
  const branches = Object.entries(table).map(([when, then]) => sql`when ${sql.lit(when)} then ${sql.lit(then)}`);
  return sql`(case ${column} ${sql.join(branches, sql` `)} end)`;
}
