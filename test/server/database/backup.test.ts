import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { restoreBackup } from '../../../server/database/backups/restoreBackup.js';
import { writeBackup } from '../../../server/database/backups/writeBackup.js';
import { createDatabase, type TestDatabase } from '../../support/cluster.js';
import { query } from './query.js';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolders.js';

/** Every kind of column and rule that could come back changed, beside the real tables of this release. */
const TABLES = [
  "create type mood as enum ('GLAD', 'SUR')",
  `create table region (id uuid primary key, name text not null, head uuid)`,
  `create table village (id uuid primary key default uuidv7(), region uuid not null references region,
     number bigint generated always as identity, name varchar(40) not null, names text[], grid int[][], mood mood,
     facts jsonb, raw json, bytes bytea, share numeric, ratio float8, at timestamptz(3), until date, during daterange,
     pause interval, is_open boolean, "Odd ""name""" text, seen_in xid8,
     words tsvector generated always as (to_tsvector('swedish', name)) stored)`,
  'alter table region add constraint region_head foreign key (head) references village',
  'create table empty_one ()',
  `create function refuse() returns trigger language plpgsql as $$ begin raise 'No changes here'; end $$`,
  'alter table village enable row level security',
  'alter table village force row level security',
];
const SEALED =
  'create trigger sealed before insert or update or delete on village for each row execute function refuse()';
const CONTENT = `select to_jsonb(v) - 'seen_in' as row, words::text from village v order by number`;
const uuid = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const made: TestDatabase[] = [];

async function database(): Promise<TestDatabase> {
  const fresh = await createDatabase();
  made.push(fresh);
  for (const statement of TABLES) await query(fresh.superuser, statement);
  return fresh;
}

async function sealed(): Promise<TestDatabase> {
  const fresh = await database();
  await query(fresh.superuser, SEALED);
  return fresh;
}

async function backUp(source: TestDatabase): Promise<string> {
  const folder = join(await temporaryFolder(), 'backup');
  await writeBackup({ superuser: source.superuser, folder });
  return folder;
}

/** A region that names its head village, which belongs to the region: no order of tables suits both. */
async function fill(target: TestDatabase): Promise<void> {
  await query(target.superuser, 'insert into region values ($1, $2)', [uuid(1), 'Jämtlands län']);
  await query(
    target.superuser,
    `insert into village (id, region, name, names, grid, mood, facts, raw, bytes, share, ratio, at, until, during, pause, is_open, "Odd ""name""", seen_in)
     values ($1, $2, 'Östbacken', '{a,NULL,"b,c",""}', '{{1,2},{3,4}}', 'GLAD', 'null', '{"a": 1,  "a": 2}', '\\x00ff', 33.3300, 0.1,
             '2026-02-28 23:59:59.999+01', 'infinity', '[2026-01-01,)', '1 year 2 days 00:00:03', true, E'tab\\t"quote"\\n\\\\slash', pg_current_xact_id())`,
    [uuid(2), uuid(1)],
  );
  await query(target.superuser, `insert into village (region, name, ratio, share) values ($1, '', 'NaN', 'NaN')`, [
    uuid(1),
  ]);
  await query(target.superuser, 'update region set head = $1', [uuid(2)]);
}

afterEach(async () => {
  for (const one of made.splice(0)) await one.drop();
});
afterAll(removeTemporaryFolders);

test('What was recorded comes back exactly, past triggers, walls and circles of references', async () => {
  const source = await database();
  await fill(source);
  const folder = await backUp(source);
  const target = await sealed();
  await restoreBackup({ superuser: target.superuser, folder });
  expect(await query(target.superuser, CONTENT)).toEqual(await query(source.superuser, CONTENT));
  const isNothing = 'select facts is null as none, raw::text from village where number = 1';
  expect(await query(target.superuser, isNothing)).toEqual([{ none: false, raw: '{"a": 1,  "a": 2}' }]);
});

test('Numbering goes on after the restore where it stood', async () => {
  const source = await database();
  await fill(source);
  const target = await database();
  await restoreBackup({ superuser: target.superuser, folder: await backUp(source) });
  const insert = `insert into village (region, name) values ('${uuid(1)}', 'Ny') returning number`;
  expect(await query(target.superuser, insert)).toEqual([{ number: '3' }]);
});

test('Whatever text people write comes back as they wrote it', async () => {
  const written = fc.array(
    fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
    { maxLength: 200 },
  );
  await fc.assert(
    fc.asyncProperty(written, async (texts) => {
      const [source, target] = [await database(), await database()];
      await query(source.superuser, 'insert into region (id, name) select uuidv7(), unnest($1::text[])', [texts]);
      await restoreBackup({ superuser: target.superuser, folder: await backUp(source) });
      const rows = await query<{ name: string }>(target.superuser, 'select name from region order by id');
      expect(rows.map(({ name }) => name)).toEqual(texts);
    }),
    { numRuns: process.env.SAMNOD_LONG ? 50 : 3 },
  );
});

test('More rows than are read at once come back, and uploaded files with them', async () => {
  const [source, target] = [await database(), await database()];
  await query(
    source.superuser,
    `insert into region select uuidv7(), repeat('å', i % 700) from generate_series(1, 5000) i`,
  );
  const home = await temporaryFolder();
  await mkdir(join(home, 'files'));
  await writeFile(join(home, 'files', 'abc'), 'bytes');
  const folder = join(home, 'backup');
  await writeBackup({ superuser: source.superuser, folder, filesFolder: join(home, 'files') });
  await restoreBackup({ superuser: target.superuser, folder, filesFolder: join(home, 'restored') });
  const sum = `select count(*)::int, md5(string_agg(r::text, '' order by id)) from region r`;
  expect(await query(target.superuser, sum)).toEqual(await query(source.superuser, sum));
  expect(await readFile(join(home, 'restored', 'abc'), 'utf8')).toBe('bytes');
});

test('A backup holds every table of this release and one moment of it, while others go on writing', async () => {
  const source = await database();
  await query(source.superuser, `insert into region values ('${uuid(1)}', '0')`);
  let writing = true;
  const write = async () => {
    // Always as many villages as the region's name says.
    for (let n = 1; writing; n++)
      await query(
        source.superuser,
        `with v as (insert into village (region, name) values ('${uuid(1)}', 'x')) update region set name = '${n}'`,
      );
  };
  const writer = write();
  const folder = await backUp(source).finally(() => (writing = false));
  await writer;
  const target = await database();
  await restoreBackup({ superuser: target.superuser, folder });
  const [count] = await query(target.superuser, 'select count(*)::text as name from village');
  expect(await query(target.superuser, 'select name from region')).toEqual([count]);
  const tables = await query<{ name: string }>(
    source.superuser,
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
        and relname <> 'mikro_orm_migrations' order by relname collate "C"`,
  );
  expect(await readdir(join(folder, 'tables'))).toEqual(tables.map(({ name }) => `${name}.ndjson.gz`));
});

test('A backup is readable by its owner only and never written over another', async () => {
  const source = await database();
  const folder = await backUp(source);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, 'tables', 'region.ndjson.gz'))).mode & 0o777).toBe(0o600);
  await expect(writeBackup({ superuser: source.superuser, folder })).rejects.toThrow('exists already');
});

describe('A restore is refused as a whole', () => {
  let folder: string;
  let target: TestDatabase;

  beforeEach(async () => {
    const source = await database();
    await fill(source);
    folder = await backUp(source);
    target = await database();
  });

  const refusal = () =>
    restoreBackup({ superuser: target.superuser, folder }).then(
      () => 'It was not refused.',
      (error: Error) => error.message,
    );
  const rewrite = async (table: string, change: (lines: string) => string) => {
    const file = join(folder, 'tables', `${table}.ndjson.gz`);
    await writeFile(file, gzipSync(change(gunzipSync(await readFile(file)).toString())));
  };
  const villages = async () => (await query(target.superuser, 'select from village')).length;

  test('when the database holds something else', async () => {
    await query(target.superuser, `insert into region values ('${uuid(9)}', 'Härjedalen')`);
    expect(await refusal()).toContain('The database holds data that the backup does not (table region)');
    expect(await villages()).toBe(0);
    expect(await query(target.superuser, 'select name from region')).toEqual([{ name: 'Härjedalen' }]);
  });

  test('but not when it holds only what the backup holds too', async () => {
    await restoreBackup({ superuser: target.superuser, folder });
    await query(target.superuser, 'delete from village where number = 2');
    expect(await refusal()).toBe('It was not refused.');
    expect(await villages()).toBe(2);
  });

  test('when a row was changed', async () => {
    await rewrite('region', (lines) => lines.replace('Jämtlands', 'Gävleborgs'));
    expect(await refusal()).toContain('the rows of region are not those that were written');
    expect(await villages()).toBe(0);
  });

  test('when a row is missing, even if the manifest was changed to fit', async () => {
    await rewrite('region', () => '');
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    const region = manifest.tables.find((table: { name: string }) => table.name === 'region');
    Object.assign(region, { rows: 0, sha256: createHash('sha256').digest('hex') });
    await writeFile(file, JSON.stringify(manifest));
    expect(await refusal()).toContain('village refers to what is not in region');
    expect(await villages()).toBe(0);
  });

  test('when a file is cut off', async () => {
    const file = join(folder, 'tables', 'village.ndjson.gz');
    await writeFile(file, (await readFile(file)).subarray(0, 60));
    expect(await refusal()).toContain('The table village cannot be restored');
  });

  test('when a file is missing', async () => {
    const other = join(await temporaryFolder(), 'copy');
    await cp(folder, other, { recursive: true, filter: (path) => !path.endsWith('village.ndjson.gz') });
    folder = other;
    expect(await refusal()).toContain('The table village cannot be restored');
  });

  test('when the backup was never finished', async () => {
    folder = join(folder, 'tables');
    expect(await refusal()).toContain('is not a finished backup');
  });

  test('when it was made by another release', async () => {
    await query(target.superuser, 'alter table region add column motto text');
    expect(await refusal()).toMatch(/made by another release.*Only in the database: region.motto \(text\)/);
  });
});
