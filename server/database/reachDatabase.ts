import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import type { Settings } from '../settings.js';
import { reachRunningServer } from './embedded/reachRunningServer.js';
import { openDatabase } from './openDatabase.js';
import { DATABASE_NAME } from './prepareDatabase.js';

/** The database of this installation for a command that needs all of it, whether Samnod is running or not. */
export async function reachDatabase(
  settings: Settings,
): Promise<{ superuser: pg.ClientConfig; close: () => Promise<void> }> {
  const running = settings.databaseUrl ? undefined : await reachRunningServer(settings.dataDir);
  if (running) return { superuser: { ...running, database: DATABASE_NAME }, close: async () => undefined };
  if (!settings.databaseUrl && !existsSync(join(settings.dataDir, 'postgres')))
    throw new Error(`There is no database in ${settings.dataDir}. DATA_DIR says where to look.`);
  const { superuser, close } = await openDatabase(settings, console);
  if (!superuser)
    throw new Error('Set DATABASE_SUPERUSER_URL too, or use pg_dump: for everybody else the wall hides rows.');
  return { superuser, close };
}
