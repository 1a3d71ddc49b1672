import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Account } from './Account.js';
import { newSecret, secretHash } from './secret.js';

/** How long an invitation can be used. */
const LASTS = '7 days';

/**
 * A code that signs the account in once, at `/sign-in?link=<code>`, to choose a password. The password and the sessions
 * it had are gone, and it is open again if it was closed. Only an administrator of its partnership may, and never for the
 * own account.
 */
export async function inviteAccount(em: EntityManager, account: Account): Promise<string> {
  const code = newSecret();
  account.closedAt = null;
  await em.flush();
  await sql`select invite(${account.id}::uuid, ${secretHash(code)}::bytea, ${LASTS}::interval)`.execute(em.getKysely());
  return code;
}
