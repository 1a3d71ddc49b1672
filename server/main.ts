import 'reflect-metadata';
import { pino } from 'pino';
import { startDatabase } from './database/startDatabase.js';
import { serve } from './http/serve.js';
import { readSettings } from './settings.js';

/* npm start : settings, database, schema, HTTP; until a signal ends it. */
async function start(): Promise<void> {
  const settings = readSettings();
  const log = pino({ level: settings.logLevel });
  const database = await startDatabase(settings, log);
  const served = await serve({ settings, database, log, waitsForSetUp: true }).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const end = async () => {
    await served.close();
    await database.close();
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void end());
  const { url, setUpCode } = served;
  if (setUpCode === null) log.info(`Samnod is open at ${url}`);
  else console.log(`\nThis installation is empty. Open ${url}/setup on this machine.\nSet-up code: ${setUpCode}\n`);
}

await start().catch((error: unknown) => {
  // What can go wrong here is told in sentences for whoever starts the server; the rest is for LOG_LEVEL=debug.
  const isForMakers = ['debug', 'trace'].includes(process.env['LOG_LEVEL'] ?? '');
  console.error(error instanceof Error && !isForMakers ? error.message : error);
  process.exit(1);
});
