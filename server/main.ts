import 'reflect-metadata';
import { pino } from 'pino';
import { startDatabase } from './database/startDatabase.js';
import { serve } from './http/serve.js';
import { readSettings } from './settings.js';

/* npm start : settings, database, schema, HTTP; until a signal ends it. */
const settings = readSettings();
const log = pino({ level: settings.logLevel });
const database = await startDatabase(settings, log);
const served = await serve({ settings, database, log });
log.info(`Samnod is open at ${served.url}`);

async function end(): Promise<void> {
  await served.close();
  await database.close();
  process.exit();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void end());
