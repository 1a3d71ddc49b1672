import { join } from 'node:path';
import { readSettings } from '../settings.js';
import { restoreBackup } from './backups/restoreBackup.js';
import { migrate } from './migrate.js';
import { openDatabase } from './openDatabase.js';
import { runCommand } from './runCommand.js';

/*
 * npm run restore -- <folder> : puts a backup into the database of this installation, which must be new or empty.
 * Samnod must not be running.
 */
await runCommand(async () => {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('Say which backup: npm run restore -- <folder>');
  const settings = readSettings();
  const { owner, superuser, close } = await openDatabase(settings, console);
  try {
    if (!owner || !superuser)
      throw new Error('With DATABASE_URL, set DATABASE_OWNER_URL and DATABASE_SUPERUSER_URL too.');
    await migrate(owner);
    const filesFolder = join(settings.dataDir, 'files');
    const { tables, madeAt } = await restoreBackup({ superuser, folder, filesFolder });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(`Restored ${rows} rows of ${tables.length} tables as they stood at ${madeAt}.`);
  } finally {
    await close();
  }
});
