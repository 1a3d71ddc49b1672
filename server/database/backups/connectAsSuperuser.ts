import pg from 'pg';

/** Values must read the same when they come back, whatever the server's habits. */
const PLAIN_VALUES = {
  row_security: 'off', // fail rather than leave out rows
  datestyle: 'ISO',
  intervalstyle: 'postgres',
  extra_float_digits: '3',
  bytea_output: 'hex',
  timezone: 'UTC',
  statement_timeout: '0',
  idle_in_transaction_session_timeout: '0',
};

export async function connectAsSuperuser(superuser: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...superuser });
  await client.connect();
  for (const [name, value] of Object.entries(PLAIN_VALUES))
    await client.query('select set_config($1, $2, false)', [name, value]);
  return client;
}
