import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../../server/database/EmbeddedPostgres.js';
import { findRunningServer } from '../../server/database/embedded/RunningServer.js';
import { migrate } from '../../server/database/migrate.js';
import { prepareDatabase } from '../../server/database/prepareDatabase.js';
import { provideChromium } from './chromium.js';
import { CLUSTER_VARIABLE, TEMPLATE, type TestCluster } from './cluster.js';

const PREFIX = 'samnod-test-';

declare global {
  var stopTestCluster: (() => Promise<void>) | undefined;
}

/** One cluster for a run of jest, without fsync, in a folder that bears the number of the process that made it. */
export default async function globalSetup(): Promise<void> {
  await removeLeftovers();
  await provideChromium();
  const dataDir = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const log = { info: () => undefined, warn: console.warn, error: console.error };
  const { superuser, passwords, close } = await startEmbeddedPostgres({ dataDir, log, fsync: false });
  globalThis.stopTestCluster = async () => {
    await close();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const { owner } = await prepareDatabase({ superuser, passwords, database: TEMPLATE });
    await migrate(owner);
  } catch (error) {
    await globalThis.stopTestCluster();
    throw error;
  }
  const cluster: TestCluster = { superuser, passwords, demoDir: join(dataDir, 'demo') };
  process.env[CLUSTER_VARIABLE] = JSON.stringify(cluster);
}

/** Servers and folders of runs that were killed. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const maker = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (!maker || isAlive(Number(maker))) continue;
    const folder = join(tmpdir(), name);
    const server = findRunningServer(join(folder, 'postgres'));
    if (server) {
      process.kill(server.pid, 'SIGQUIT');
      for (let i = 0; i < 100 && findRunningServer(join(folder, 'postgres')); i++) await sleep(50);
      if (basename(server.socketFolder).startsWith('samnod-'))
        await rm(server.socketFolder, { recursive: true, force: true });
    }
    await rm(folder, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
