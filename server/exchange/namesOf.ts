import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Sentence } from '../shared/Refusal.js';

/** A record of an import that was changed since, or is used. */
export interface Touched {
  recordType: string;
  recordId: string;
  isUsed: boolean;
}

const MOST = 10;

/** The records by name, as far as the caller may see them, and what happened to each. */
export async function namesOf(em: EntityManager, touched: Touched[]): Promise<Sentence> {
  const ids = touched.slice(0, MOST).map(({ recordId }) => recordId);
  const { rows } = await sql<{ id: string; name: string }>`
    select id, given_name || ' ' || family_name as name from contact where id = any(${ids}::uuid[])
    union all select id, name from organization where id = any(${ids}::uuid[])
    union all select id, topic from interaction where id = any(${ids}::uuid[])
    union all select id, dataset || ' ' || vintage from edition where id = any(${ids}::uuid[])
    union all select id, name from indicator where id = any(${ids}::uuid[])
    union all select a.id, c.given_name || ' ' || c.family_name || ', ' || o.name from affiliation a
      join contact c on c.id = a.contact_id join organization o on o.id = a.organization_id where a.id = any(${ids}::uuid[])
  `.execute(em.getKysely());
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const more = touched.length - Math.min(touched.length, MOST);
  const say = (hidden: string, used: string, changed: string, others: string) =>
    [
      ...touched
        .slice(0, MOST)
        .map(({ recordId, isUsed }) => `${names.get(recordId) ?? hidden} ${isUsed ? used : changed}`),
      ...(more > 0 ? [`${more} ${others}`] : []),
    ].join('; ');
  return {
    sv: say('en uppgift som är borta eller som du inte får se', 'används', 'har ändrats', 'till'),
    en: say('a record that is gone or that you may not see', 'is used', 'has been changed', 'more'),
  };
}
