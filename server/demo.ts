import 'reflect-metadata';
import { pino } from 'pino';
import { startDatabase } from './database/startDatabase.js';
import { provideDemo } from './demo/provideDemo.js';
import { signInLinks } from './demo/signInLinks.js';
import { serve } from './http/serve.js';
import { readSettings } from './settings.js';

/* npm run demo : the same server, with the demo partnership in it from the first start on. */
const settings = readSettings({ LOG_LEVEL: 'warn', ...process.env });
const log = pino({ level: settings.logLevel });
const database = await startDatabase(settings, log);
if (!database.owner) throw new Error('The demo needs DATABASE_OWNER_URL beside DATABASE_URL, to load itself.');
const access = await provideDemo(database.owner, settings.dataDir);
const served = await serve({ settings, database, log, isDemo: true });
const links = await signInLinks(
  database.owner,
  served.url,
  access.map(({ email }) => email),
);

const width = Math.max(...access.map(({ role }) => role.length));
process.stdout.write(
  `\nSamnod is open at ${served.url}\n\nSign in by a link, which works once, or with the password:\n`,
);
for (const [index, { role, name, organization, email, password }] of access.entries()) {
  process.stdout.write(`\n  ${role.padEnd(width)}  ${name}, ${organization}\n  ${''.padEnd(width)}  ${links[index]}\n`);
  process.stdout.write(`  ${''.padEnd(width)}  ${email}  ${password}\n`);
}

async function end(): Promise<void> {
  await served.close();
  await database.close();
  process.exit();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void end());
