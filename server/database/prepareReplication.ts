import pg from 'pg';

/** The role that a replica signs in as, and the slot that keeps for it what it has not fetched yet. */
export const REPLICATION = { role: 'samnod_replication', slot: 'samnod_replica' };

/** Makes, or puts right, what a streaming replica needs of its primary; safe to run at every start. */
export async function prepareReplication(superuser: pg.ClientConfig, password: string): Promise<void> {
  const { role, slot } = REPLICATION;
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...superuser, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
    await client.query(
      `${rowCount ? 'alter' : 'create'} role ${role} with login replication noinherit nosuperuser nocreatedb nocreaterole nobypassrls password ${pg.escapeLiteral(password)}`,
    );
    // A replica that was away for too long has lost its place, and has to be copied anew.
    await client.query(
      `select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = $1 and wal_status = 'lost'`,
      [slot],
    );
    await client.query(
      `select pg_create_physical_replication_slot($1, true) where not exists (select from pg_replication_slots where slot_name = $1)`,
      [slot],
    );
  } finally {
    await client.end();
  }
}
