import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import { pino } from 'pino';
import { serve } from '../../server/http/serve.ts';

/* Serves a migrated database on a free port, prints the address, and goes on until it is told to end. */
const dataDir = mkdtempSync(join(tmpdir(), 'samnod-process-'));
const settings = { host: '127.0.0.1', port: 0, trustedProxies: 0, dataDir, pointsPerMinute: 900_000_000 };
const database = { login: JSON.parse(process.argv[2]) };
const { listeningAt, close } = await serve({ settings, database, log: pino({ level: 'silent' }) });
process.stdout.write(`${listeningAt}\n`);
process.once('SIGTERM', () => {
  void close().then(() => {
    rmSync(dataDir, { recursive: true, force: true });
    process.exit(0);
  });
});
