import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/*
 * What the database does for a caller's own sign-in. The functions look at nobody else's account, and nothing but they
 * can read a password's hash or a session's secret.
 */

/** Null when the account has no password yet. */
export async function ownPasswordHash(em: EntityManager): Promise<string | null> {
  const { rows } = await sql<{ hash: string | null }>`select own_password_hash() as hash`.execute(em.getKysely());
  return rows[0]!.hash;
}

export async function keepOwnPassword(em: EntityManager, passwordHash: string): Promise<void> {
  await sql`select change_own_password(${passwordHash})`.execute(em.getKysely());
}

/** Ends the caller's sessions but the one with this fingerprint. Returns how many. */
export async function endOwnSessions(em: EntityManager, kept: Buffer | undefined): Promise<number> {
  const { rows } = await sql<{ ended: number }>`select end_own_sessions(${kept ?? null}::bytea) as ended`.execute(
    em.getKysely(),
  );
  return rows[0]!.ended;
}
