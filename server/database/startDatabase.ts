import type { Settings } from '../settings.js';
import type { Log } from './Log.js';
import { migrate } from './migrate.js';
import { type Database, openDatabase } from './openDatabase.js';
import { refuseOpenWall } from './refuseOpenWall.js';

/** The database of this installation, brought up to date and with its wall inspected. */
export async function startDatabase(settings: Settings, log: Log): Promise<Database> {
  const database = await openDatabase(settings, log);
  try {
    if (database.owner) await migrate(database.owner);
    await refuseOpenWall(database.login);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
