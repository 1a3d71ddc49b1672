import { sql } from 'kysely';
import type { Limited, Sql } from '../shared/reading/Reading.js';
import { branches } from './branches.js';
import type { Subject } from './links.js';

/**
 * All lines of a subject's timeline, as a derived table, each branch bounded by what the page can hold. An organization's
 * timeline is that of all whom it continues and who continue it; a line that two of them share stands there once. A
 * line's id is made of its kind, its record and whose timeline it is (why it stands there differs between timelines), so
 * that it is the same at every reading.
 */
export function timelineOf(subject: Subject, id: Sql, limited: Limited): Sql {
  const member = subject === 'organization' ? sql.ref('chained.id') : id;
  const lines = branches.flatMap((branch) => {
    const link = branch.links[subject];
    if (!link) return [];
    const line = sql`select md5(${sql.lit(branch.kind)} || r.id::text || ${id}::text)::uuid as id, r.id as record_id, ${sql.lit(branch.type)} as type, ${sql.lit(branch.kind)} as kind,
        ${branch.linkedAt?.[subject] ?? branch.occurredAt} as occurred_at, ${sql.lit(branch.dayOnly)} as day_only, ${branch.recordedAt} as recorded_at, ${branch.recordedBy} as recorded_by_id,
        ${branch.title} as title, ${branch.text} as text, l.reason, l.via, ${id} as subject_id,
        ${sql.lit(branch.secret.type)} as secret_type, ${branch.secret.id} as secret_id
        from (${link(member)}) l join ${sql.table(branch.table)} r on r.id = l.record_id ${branch.when ? sql`where ${branch.when}` : sql``}`;
    return [sql`(${limited(line)})`];
  });
  const together = sql.join(lines, sql` union all `);
  if (subject !== 'organization') return together;
  return sql`select distinct on (m.id) m.* from succession_chain(${id}) chained(id), lateral (${together}) m order by m.id, m.reason = 'MENTIONED', m.reason`;
}
