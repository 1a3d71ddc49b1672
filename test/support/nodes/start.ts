import 'reflect-metadata';
import { join } from 'node:path';
import { pino } from 'pino';
import { readSettings } from '../../../server/settings.js';
import { Nodes } from './Nodes.js';

/* npm run nodes : the demo partnership on two nodes behind a proxy, with a streaming replica, until a signal ends it. */
const { dataDir, port, logLevel } = readSettings({ LOG_LEVEL: 'warn', ...process.env });
const log = pino({ level: logLevel });
const nodes = await Nodes.start({ dataDir: join(dataDir, 'nodes'), port, log, says: true });
const [one, two] = nodes.nodes;
process.stdout.write(`\nThe proxy at ${nodes.url} hands on to ${one.url} and ${two.url}; reads go to the replica.\n`);

const end = () => void nodes.close().then(() => process.exit());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
