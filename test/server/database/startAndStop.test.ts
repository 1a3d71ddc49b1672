import { once } from 'node:events';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findRunningServer } from '../../../server/database/embedded/RunningServer.js';
import { startEmbeddedPostgres } from '../../../server/database/EmbeddedPostgres.js';
import { query } from './query.js';
import { spawnSamnod, startSamnodProcess } from './samnodProcess.js';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolders.js';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const start = (dataDir: string) => startEmbeddedPostgres({ dataDir, log, fsync: false });
const serverOf = (dataDir: string) => findRunningServer(join(dataDir, 'postgres'));

afterAll(removeTemporaryFolders);

test('A second start finds what the first one wrote', async () => {
  const dataDir = await temporaryFolder();
  const first = await start(dataDir);
  await query(first.superuser, 'create table kept as select 1 as one');
  await first.close();
  expect(serverOf(dataDir)).toBeUndefined();
  const second = await start(dataDir);
  expect(await query(second.superuser, 'select one from kept')).toEqual([{ one: 1 }]);
  await second.close();
});

test('After kill -9 of Samnod the database lives on, and the next start takes it over and stops it in the end', async () => {
  const dataDir = await temporaryFolder();
  const killed = await startSamnodProcess(dataDir);
  await query(killed.superuser, 'create table kept as select 1 as one');
  killed.child.kill('SIGKILL');
  expect(await killed.ended).toBe('SIGKILL');
  const left = serverOf(dataDir);
  expect(left).toBeDefined();

  const next = await start(dataDir);
  expect(serverOf(dataDir)?.pid).toBe(left?.pid);
  expect(await query(next.superuser, 'select one from kept')).toEqual([{ one: 1 }]);
  await next.close();
  expect(serverOf(dataDir)).toBeUndefined();
  await expect(stat(String(next.superuser.host))).rejects.toThrow('ENOENT');
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'A Samnod that %s ends leaves no PostgreSQL behind',
  async (signal) => {
    const dataDir = await temporaryFolder();
    const samnod = await startSamnodProcess(dataDir);
    samnod.child.kill(signal);
    expect(await samnod.ended).toBe(signal);
    expect(serverOf(dataDir)).toBeUndefined();
    await expect(stat(String(samnod.superuser.host))).rejects.toThrow('ENOENT');
  },
);

test('A Samnod that is interrupted while it starts leaves no PostgreSQL behind', async () => {
  const dataDir = await temporaryFolder();
  const starting = spawnSamnod(dataDir);
  const ended = once(starting, 'exit');
  while (!serverOf(dataDir) && starting.exitCode === null) await sleep(1);
  starting.kill('SIGINT');
  expect(await ended).toEqual([null, 'SIGINT']);
  expect(serverOf(dataDir)).toBeUndefined();
});

test('A second Samnod on the same folder is refused and does the first no harm', async () => {
  const dataDir = await temporaryFolder();
  const first = await start(dataDir);
  await expect(start(dataDir)).rejects.toThrow(`is in use by another Samnod (Samnod, process ${process.pid})`);
  expect(await query(first.superuser, 'select 1 as one')).toEqual([{ one: 1 }]);
  await first.close();
});

test('Of several that start on an empty folder at once, exactly one gets it', async () => {
  const dataDir = await temporaryFolder();
  const starts = await Promise.allSettled([start(dataDir), start(dataDir), start(dataDir)]);
  const winners = starts.filter((result) => result.status === 'fulfilled');
  expect(winners).toHaveLength(1);
  for (const result of starts)
    if (result.status === 'rejected') expect(String(result.reason)).toContain('is in use by another Samnod');
  await winners[0]?.value.close();
  expect(serverOf(dataDir)).toBeUndefined();
});

test('A process number that belongs to another program by now does not keep the database from starting', async () => {
  const dataDir = await temporaryFolder();
  await (await start(dataDir)).close();
  const file = join(dataDir, 'postgres', 'postmaster.pid');
  await writeFile(file, `${process.pid}\n${dataDir}/postgres\n1\n5432\n/nowhere\n\n1 1\nready   \n`);
  const postgres = await start(dataDir);
  expect(await query(postgres.superuser, 'select 1 as one')).toEqual([{ one: 1 }]);
  await postgres.close();
});

test('The data may lie where nobody else may enter, and its secrets are readable by nobody else', async () => {
  const home = await temporaryFolder();
  await chmod(home, 0o700);
  const dataDir = join(home, 'data');
  const postgres = await start(dataDir);
  expect((await stat(join(dataDir, 'postgres'))).mode & 0o777).toBe(0o700);
  expect((await stat(join(dataDir, 'postgres', 'samnod.json'))).mode & 0o777).toBe(0o600);
  expect((await stat(String(postgres.superuser.host))).mode & 0o777).toBe(0o700);
  expect(await query(postgres.superuser, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
  await postgres.close();
});

test('A folder that Samnod did not make is refused and left as it is', async () => {
  const dataDir = await temporaryFolder();
  await mkdir(join(dataDir, 'postgres'));
  await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '18\n');
  await expect(start(dataDir)).rejects.toThrow('was not made by Samnod');
  expect(await readFile(join(dataDir, 'postgres', 'PG_VERSION'), 'utf8')).toBe('18\n');
});

test('A folder of another PostgreSQL release is refused with the way out', async () => {
  const dataDir = await temporaryFolder();
  await (await start(dataDir)).close();
  await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
  await expect(start(dataDir)).rejects.toThrow(/was made by PostgreSQL 17, but this Samnod carries PostgreSQL \d+/);
});

test("Somebody else's PostgreSQL folder is refused as DATA_DIR", async () => {
  const dataDir = await temporaryFolder();
  await writeFile(join(dataDir, 'PG_VERSION'), '18\n');
  await expect(start(dataDir)).rejects.toThrow('is itself a PostgreSQL data folder');
});

test('An interrupted first start leaves nothing in the way of the next', async () => {
  const dataDir = await temporaryFolder();
  await mkdir(join(dataDir, 'postgres.new-abandoned'));
  const postgres = await start(dataDir);
  expect(await query(postgres.superuser, 'show data_checksums')).toEqual([{ data_checksums: 'on' }]);
  await postgres.close();
});

test('Swedish sorts, folds and finds as Swedes expect', async () => {
  const postgres = await start(await temporaryFolder());
  await query(postgres.superuser, 'create extension pg_trgm');
  const [row] = await query(
    postgres.superuser,
    `select array(select name from unnest('{Ö,Z,Ä,Å,A}'::text[]) name order by name) as sorted,
            lower('ÅÄÖ') as folded, cardinality(show_trgm('åäö')) as trigrams`,
  );
  expect(row).toEqual({ sorted: ['A', 'Z', 'Å', 'Ä', 'Ö'], folded: 'åäö', trigrams: 4 });
  await postgres.close();
});
