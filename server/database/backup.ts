import { join } from 'node:path';
import { readSettings } from '../settings.js';
import { writeBackup } from './backups/writeBackup.js';
import { reachDatabase } from './reachDatabase.js';
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
