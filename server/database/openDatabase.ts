import pg from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import type { Settings } from '../settings.js';
import { startEmbeddedPostgres } from './EmbeddedPostgres.js';
import type { Log } from './Log.js';
import { prepareDatabase } from './prepareDatabase.js';

/** The database of this installation, prepared but not yet migrated. */
export interface Database {
  /** For migrations; undefined where somebody else runs them: DATABASE_URL without DATABASE_OWNER_URL. */
  owner?: pg.ClientConfig;
  login: pg.ClientConfig;
  /** Where reads may go, too; undefined without DATABASE_REPLICA_URL. */
  replica?: pg.ClientConfig;
  /** Only backup and restore use it. Undefined for a database of your own without DATABASE_SUPERUSER_URL. */
  superuser?: pg.ClientConfig;
  /** Stops the embedded database; does nothing to one of your own. */
  close: () => Promise<void>;
}

const OLDEST_SERVER = 16;

/** DATABASE_URL if it is set, otherwise PostgreSQL from the data folder. */
export async function openDatabase(settings: Settings, log: Log): Promise<Database> {
  if (settings.databaseUrl) {
    const login = parseIntoClientConfig(settings.databaseUrl);
    const parse = (url?: string) => (url ? parseIntoClientConfig(url) : undefined);
    const owner = parse(settings.databaseOwnerUrl);
    const replica = parse(settings.databaseReplicaUrl);
    const superuser = parse(settings.databaseSuperuserUrl);
    await refuseOldServer(login);
    return { owner, login, replica, superuser, close: async () => undefined };
  }
  const { superuser, passwords, close } = await startEmbeddedPostgres({ dataDir: settings.dataDir, log });
  try {
    const access = await prepareDatabase({ superuser, passwords });
    return { ...access, superuser: { ...superuser, database: access.owner.database }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function refuseOldServer(login: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...login });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`);
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major < OLDEST_SERVER)
      throw new Error(`DATABASE_URL leads to PostgreSQL ${major}; Samnod needs ${OLDEST_SERVER} or newer.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
