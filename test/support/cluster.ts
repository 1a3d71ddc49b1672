import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { ClusterPasswords } from '../../server/database/embedded/DataFolder.js';
import { prepareDatabase, type DatabaseAccess } from '../../server/database/prepareDatabase.js';

/** How the workers of a test run reach the one cluster of that run. */
export interface TestCluster {
  superuser: pg.ClientConfig;
  passwords: ClusterPasswords;
  /** folder of the files of the demo partnership, once somebody has loaded it */
  demoDir: string;
}

/** A migrated, empty database for one test file. */
export interface TestDatabase extends DatabaseAccess {
  superuser: pg.ClientConfig;
  drop: () => Promise<void>;
}

export const TEMPLATE = 'samnod_template';
/** Set by globalSetup; workers inherit the environment. */
export const CLUSTER_VARIABLE = 'SAMNOD_TEST_CLUSTER';

export function testCluster(): TestCluster {
  const cluster = process.env[CLUSTER_VARIABLE];
  if (!cluster) throw new Error(`${CLUSTER_VARIABLE} is not set: run this file with npm run jest.`);
  return JSON.parse(cluster) as TestCluster;
}

/** Copies a template, the migrated one unless another is named; about 0.1 s. Drop it in afterAll. */
export async function createDatabase(template = TEMPLATE): Promise<TestDatabase> {
  const { superuser, passwords } = testCluster();
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  const access = await prepareDatabase({ superuser, passwords, database, template });
  const drop = async () => {
    const client = new pg.Client(superuser);
    await client.connect();
    await client.query(`drop database if exists ${database} with (force)`).finally(() => client.end());
  };
  return { ...access, superuser: { ...superuser, database }, drop };
}
