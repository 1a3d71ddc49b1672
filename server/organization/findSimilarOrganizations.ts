import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Sql } from '../shared/reading/Reading.js';
import type { Organization } from './Organization.js';

/** At most this many look-alikes are told. */
const MOST = 10;
/** Share of three-letter sequences in common from which two names look alike. */
const ALIKE = 0.55;

/** A name without what companies and associations of one form all have in it. */
const core = (name: Sql) =>
  sql`regexp_replace(lower(${name}), '\\m(ab|aktiebolag|ek\\.? ?för\\.?|ekonomisk förening|ideell förening)\\M', '', 'g')`;

/** Organizations the caller may see with the same organization number or mailbox, or a similar name; the likeliest first. */
export async function findSimilarOrganizations(em: EntityManager, like: Organization): Promise<{ id: string }[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (
      select o.id,
             (o.organization_number = ${like.organizationNumber}::text or lower(o.email) = lower(${like.email}::text)) is true as is_same,
             similarity(${core(sql`o.name`)}, ${core(sql`${like.name}::text`)}) as likeness
      from organization o where o.id <> ${like.id}
    ) known
    where is_same or likeness >= ${ALIKE}
    order by is_same desc, likeness desc, id limit ${MOST}`.execute(em.getKysely());
  return rows;
}
