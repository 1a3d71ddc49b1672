import pg from 'pg';
import type { ClusterPasswords } from './embedded/DataFolder.js';

/** How the two kinds of work reach the database. */
export interface DatabaseAccess {
  /** samnod_owner: migrations only. */
  owner: pg.ClientConfig;
  /** samnod_login: everything people do, each transaction with `SET LOCAL ROLE samnod_user`. */
  login: pg.ClientConfig;
}

export interface PrepareOptions {
  superuser: pg.ClientConfig;
  passwords: Pick<ClusterPasswords, 'owner' | 'login'>;
  /** Name of the database, made if it is missing. */
  database?: string;
  /** A database to copy, when it has to be made. */
  template?: string;
}

export const DATABASE_NAME = 'samnod';

const POWERLESS = 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';
const EXTENSIONS = ['btree_gist', 'pg_trgm', 'unaccent'];
/** Roles belong to the whole cluster, so all preparations wait for each other on its database `postgres`. */
const PREPARATION_LOCK = 727_663_002;

/**
 * Makes, or puts right, the three roles of the wall and one database for them. Safe to run again and to run twice at
 * once. Roles: samnod_owner owns the tables; samnod_login may sign in and nothing else; samnod_user holds the rights
 * to tables and is reached from samnod_login only by SET ROLE.
 */
export async function prepareDatabase({
  superuser,
  passwords,
  database = DATABASE_NAME,
  template,
}: PrepareOptions): Promise<DatabaseAccess> {
  const cluster = await connect({ ...superuser, database: 'postgres' });
  try {
    await cluster.query('select pg_advisory_lock($1)', [PREPARATION_LOCK]);
    await makeRoles(cluster, passwords);
    await cluster.query('revoke connect, temporary on database postgres, template1 from public');
    const { rowCount } = await cluster.query('select from pg_database where datname = $1', [database]);
    const name = pg.escapeIdentifier(database);
    if (!rowCount)
      await cluster.query(
        `create database ${name} owner samnod_owner template ${pg.escapeIdentifier(template ?? 'template1')}`,
      );
    await cluster.query(`revoke all on database ${name} from public`);
    await cluster.query(`grant connect on database ${name} to samnod_owner, samnod_login`);
    if (!template) await equip({ ...superuser, database });
  } finally {
    await cluster.end();
  }
  const place = { host: superuser.host, port: superuser.port, ssl: superuser.ssl, database };
  return {
    owner: { ...place, user: 'samnod_owner', password: passwords.owner },
    login: { ...place, user: 'samnod_login', password: passwords.login },
  };
}

async function makeRoles(cluster: pg.Client, passwords: PrepareOptions['passwords']): Promise<void> {
  const roles = {
    samnod_owner: `LOGIN NOINHERIT ${POWERLESS} PASSWORD ${pg.escapeLiteral(passwords.owner)}`,
    samnod_login: `LOGIN NOINHERIT ${POWERLESS} PASSWORD ${pg.escapeLiteral(passwords.login)}`,
    samnod_user: `NOLOGIN NOINHERIT ${POWERLESS}`,
  };
  const { rows } = await cluster.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [
    Object.keys(roles),
  ]);
  for (const [role, attributes] of Object.entries(roles)) {
    const verb = rows.some(({ rolname }) => rolname === role) ? 'alter' : 'create';
    await cluster.query(`${verb} role ${role} with ${attributes}`);
  }
  await cluster.query('grant samnod_user to samnod_login with inherit false, set true, admin false');
}

/** What only a superuser may put into a database. */
async function equip(superuser: pg.ClientConfig): Promise<void> {
  const inside = await connect(superuser);
  try {
    for (const extension of EXTENSIONS) await inside.query(`create extension if not exists ${extension}`);
    await inside.query('revoke all on schema public from public');
    await inside.query('grant usage on schema public to samnod_user');
  } finally {
    await inside.end();
  }
}

async function connect(configuration: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...configuration });
  await client.connect();
  return client;
}
