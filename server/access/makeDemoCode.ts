import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { newSecret, secretHash } from './secret.js';

/**
 * A code that signs an account of the demo in once, at `/sign-in?link=<code>`, within a day. Only a server started for
 * the demo takes it. The database must be signed in to as its owner.
 */
export async function makeDemoCode(em: EntityManager, accountId: string): Promise<string> {
  const code = newSecret();
  await sql`
    insert into one_time_code (secret_hash, account_id, for_demo, expires_at)
    values (${secretHash(code)}, ${accountId}::uuid, true, now() + interval '1 day')`.execute(em.getKysely());
  return code;
}
