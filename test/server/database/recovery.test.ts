import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findRunningServer } from '../../../server/database/embedded/RunningServer.js';
import { startEmbeddedPostgres } from '../../../server/database/EmbeddedPostgres.js';
import { query } from './query.js';
import { startSamnodProcess } from './samnodProcess.js';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolders.js';

const ROUNDS = process.env.SAMNOD_LONG ? 20 : 3;
const WRITERS = 4;

afterAll(removeTemporaryFolders);

test(
  'PostgreSQL killed in the middle of writing is started again, and nothing it acknowledged is lost',
  async () => {
    const dataDir = await temporaryFolder();
    const complaints: string[] = [];
    const log = { info: () => undefined, warn: () => undefined, error: (message: string) => complaints.push(message) };
    const postgres = await startEmbeddedPostgres({ dataDir, log });
    const { superuser } = postgres;
    await query(superuser, 'create table promise (id int generated always as identity primary key, made_by int)');

    const acknowledged = new Set<number>();
    let writing = true;
    const write = async (writer: number) => {
      while (writing) {
        const insert = 'insert into promise (made_by) values ($1) returning id';
        const rows = await query<{ id: number }>(superuser, insert, [writer]).catch(() => []);
        for (const { id } of rows) acknowledged.add(id);
        if (rows.length === 0) await sleep(20);
      }
    };
    const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer));
    for (let round = 0; round < ROUNDS; round++) {
      const before = acknowledged.size;
      while (acknowledged.size < before + 50) await sleep(10);
      process.kill(findRunningServer(join(dataDir, 'postgres'))!.pid, 'SIGKILL');
      while (complaints.length <= round) await sleep(10);
      while (!(await query(superuser, 'select 1').catch(() => undefined))) await sleep(20);
    }
    writing = false;
    await Promise.all(writers);

    const kept = new Set((await query<{ id: number }>(superuser, 'select id from promise')).map(({ id }) => id));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThan(50 * ROUNDS);
    expect(
      await query(superuser, 'select coalesce(sum(checksum_failures), 0)::int as n from pg_stat_database'),
    ).toEqual([{ n: 0 }]);
    await postgres.close();
  },
  ROUNDS * 20_000,
);

test('Samnod and PostgreSQL killed together leave a database that the next start recovers', async () => {
  const dataDir = await temporaryFolder();
  const samnod = await startSamnodProcess(dataDir);
  await query(samnod.superuser, 'create table promise as select generate_series(1, 1000) as id');
  samnod.child.kill('SIGKILL');
  process.kill(findRunningServer(join(dataDir, 'postgres'))!.pid, 'SIGKILL');
  await samnod.ended;

  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const postgres = await startEmbeddedPostgres({ dataDir, log });
  expect(await query(postgres.superuser, 'select count(*)::int as n from promise')).toEqual([{ n: 1000 }]);
  await expect(stat(String(samnod.superuser.host))).rejects.toThrow('ENOENT');
  await postgres.close();
});
