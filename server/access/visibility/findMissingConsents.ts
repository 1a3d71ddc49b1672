import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Organization } from '../../organization/Organization.js';
import type { Recorded } from '../../shared/Recorded.js';
import type { Visibility } from '../../shared/Visibility.js';

/**
 * Market actors that a record comes from, and whose consent is missing before it may be seen that widely. The database
 * asks the same when the record is opened; here it is asked first, to be able to name them.
 */
export async function findMissingConsents(
  em: EntityManager,
  record: Recorded,
  visibility: Visibility,
): Promise<Organization[]> {
  const { rows } = await sql<{ id: string }>`
    select id from missing_consents(${record.constructor.name}, ${record.id}, ${visibility},
      ${record.recordedByOrganizationId}, ${record.partyIds ?? []}::uuid[]) id`.execute(em.getKysely());
  return em.find(Organization, { id: { $in: rows.map(({ id }) => id) } }, { orderBy: { name: 'asc' } });
}
