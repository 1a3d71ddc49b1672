import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** What a statement found under a secrecy mark: to be its last column, so that it is evaluated after all others. */
export const NOTED = sql`nullif(current_setting('samnod.secrets', true), '') as noted`;

/** Writes down who read which secret records, as noted by a statement under the same caller's rights. */
export async function logSecretReads(em: EntityManager, noted: string | null): Promise<void> {
  if (noted !== null) await sql`select log_secret_reads(${noted})`.execute(em.getKysely());
}
