import 'reflect-metadata';
import { pino } from 'pino';
import { startDatabase } from './database/startDatabase.js';
import { serve } from './http/serve.js';
import { readSettings } from './settings.js';

/* npm start : settings, database, schema, HTTP; until a signal ends it. */
const settings = readSettings();
const log = pino({ level: settings.logLevel });
const database = await startDatabase(settings, log);
const { url, setUpCode, close } = await serve({ settings, database, log, waitsForSetUp: true });
if (setUpCode === null) log.info(`Samnod is open at ${url}`);
else
  console.log(
    `\nThis installation is empty. Open ${url}/setup on this machine.\nSet-up code, used once: ${setUpCode}\n`,
  );

async function end(): Promise<void> {
  await close();
  await database.close();
  process.exit();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void end());
