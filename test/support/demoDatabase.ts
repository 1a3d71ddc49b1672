import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { prepareDatabase } from '../../server/database/prepareDatabase.js';
import { type DemoAccess, provideDemo } from '../../server/demo/provideDemo.js';
import { createDatabase, TEMPLATE, testCluster, type TestDatabase } from './cluster.js';

/** The demo partnership in a database and a data folder of its own; both are the caller's to remove. */
export interface DemoDatabase {
  database: TestDatabase;
  dataDir: string;
  access: DemoAccess[];
}

const DEMO_TEMPLATE = 'samnod_demo';
const DEMO_LOCK = 727_663_003;

/** Copies the demo that the first to ask for it has loaded: loading takes seconds, a copy a fraction of one. */
export async function createDemoDatabase(): Promise<DemoDatabase> {
  await provideTemplate();
  const database = await createDatabase(DEMO_TEMPLATE);
  const dataDir = await mkdtemp(join(tmpdir(), 'samnod-demo-'));
  await cp(testCluster().demoDir, dataDir, { recursive: true });
  return { database, dataDir, access: await provideDemo(database.owner, dataDir) };
}

/** Loads the demo once for a run, under another name until it is whole. */
async function provideTemplate(): Promise<void> {
  const { superuser, passwords, demoDir } = testCluster();
  const cluster = new pg.Client(superuser);
  await cluster.connect();
  try {
    await cluster.query('select pg_advisory_lock($1)', [DEMO_LOCK]);
    const { rowCount } = await cluster.query('select from pg_database where datname = $1', [DEMO_TEMPLATE]);
    if (rowCount) return;
    const making = `${DEMO_TEMPLATE}_making`;
    await cluster.query(`drop database if exists ${making} with (force)`);
    const { owner } = await prepareDatabase({ superuser, passwords, database: making, template: TEMPLATE });
    await mkdir(demoDir, { recursive: true });
    await provideDemo(owner, demoDir);
    await cluster.query(`alter database ${making} rename to ${DEMO_TEMPLATE}`);
  } finally {
    await cluster.end();
  }
}
