import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { readSettings, type Settings } from '../settings.js';
import { writeBackup } from './backups/writeBackup.js';
import { reachRunningServer } from './embedded/reachRunningServer.js';
import { openDatabase } from './openDatabase.js';
import { DATABASE_NAME } from './prepareDatabase.js';
import { runCommand } from './runCommand.js';

/*
 * npm run backup [-- <folder>] : writes a backup, by default to `$DATA_DIR/backups/<moment>`. Samnod may be running.
 */
await runCommand(async () => {
  const settings = readSettings();
  const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const folder = process.argv[2] ?? join(settings.dataDir, 'backups', moment);
  const { superuser, close } = await reachDatabase(settings);
  try {
    const { tables } = await writeBackup({ superuser, folder, filesFolder: join(settings.dataDir, 'files') });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(
      `${folder} holds ${rows} rows of ${tables.length} tables. Keep it safe: it is everything, unencrypted.`,
    );
  } finally {
    await close();
  }
});

async function reachDatabase(settings: Settings): Promise<{ superuser: pg.ClientConfig; close: () => Promise<void> }> {
  const running = settings.databaseUrl ? undefined : await reachRunningServer(settings.dataDir);
  if (running) return { superuser: { ...running, database: DATABASE_NAME }, close: async () => undefined };
  if (!settings.databaseUrl && !existsSync(join(settings.dataDir, 'postgres')))
    throw new Error(`There is no database in ${settings.dataDir}. DATA_DIR says where to look.`);
  const { superuser, close } = await openDatabase(settings, console);
  if (!superuser)
    throw new Error('Set DATABASE_SUPERUSER_URL too, or use pg_dump: for everybody else the wall hides rows.');
  return { superuser, close };
}
