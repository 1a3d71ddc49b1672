import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { connectAsSuperuser } from './connectAsSuperuser.js';
import { describeTables } from './describeTables.js';
import { fileOfTable, MANIFEST, type Manifest, type TableContent, type TableShape } from './Manifest.js';

export interface BackupOptions {
  superuser: pg.ClientConfig;
  /** Where to: made by the backup, must not exist. */
  folder: string;
  /** Uploaded files, named by their content; left out if there is no such folder. */
  filesFolder?: string;
}

const ROWS_AT_ONCE = 2_000;

/**
 * Writes everything people have recorded, as it stood at one moment, while others go on working. The folder gets its
 * name when it is whole, and is readable by its owner only: it holds what every organization keeps to itself.
 */
export async function writeBackup({ superuser, folder, filesFolder }: BackupOptions): Promise<Manifest> {
  const target = resolve(folder);
  if (await exists(target)) throw new Error(`${target} exists already. A backup is written to a new folder.`);
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(dirname(target), { recursive: true });
  await mkdir(join(unfinished, 'tables'), { recursive: true, mode: 0o700 });
  const manifest = await writeTables(superuser, unfinished);
  // After the tables: files are only ever added, so every one that a row names is there.
  if (filesFolder && (await exists(filesFolder))) await cp(filesFolder, join(unfinished, 'files'), { recursive: true });
  await writeFile(join(unfinished, MANIFEST), JSON.stringify(manifest, null, 2), { mode: 0o600, flush: true });
  await rename(unfinished, target);
  return manifest;
}

async function writeTables(superuser: pg.ClientConfig, folder: string): Promise<Manifest> {
  const client = await connectAsSuperuser(superuser);
  try {
    // Deferrable waits for a moment at which no change is half seen, and then disturbs nobody.
    await client.query('begin isolation level serializable read only deferrable');
    const tables: TableContent[] = [];
    for (const table of await describeTables(client)) tables.push(await writeTable(client, table, folder));
    const sequences = await client.query<Manifest['sequences'][number]>(
      `select sequencename::text as name, last_value::text as "lastValue" from pg_sequences where schemaname = 'public' order by 1`,
    );
    const version = await client.query<{ server_version: string }>('show server_version');
    await client.query('commit');
    const postgresVersion = version.rows[0]?.server_version ?? '';
    return { format: 1, madeAt: new Date().toISOString(), postgresVersion, tables, sequences: sequences.rows };
  } finally {
    await client.end();
  }
}

async function writeTable(client: pg.Client, table: TableShape, folder: string): Promise<TableContent> {
  const hash = createHash('sha256');
  let rows = 0;
  async function* lines() {
    for await (const row of readRows(client, table)) {
      const line = `${JSON.stringify(row)}\n`;
      hash.update(line);
      rows++;
      yield line;
    }
  }
  const file = createWriteStream(join(folder, fileOfTable(table.name)), { mode: 0o600, flush: true });
  await pipeline(Readable.from(lines()), createGzip(), file);
  return { ...table, rows, sha256: hash.digest('hex') };
}

async function* readRows(client: pg.Client, { name, columns }: TableShape): AsyncGenerator<(string | null)[]> {
  const texts = columns.map((column) => `${pg.escapeIdentifier(column.name)}::text`).join(', ');
  await client.query(
    `declare content no scroll cursor for select array[${texts}]::text[] as texts from only public.${pg.escapeIdentifier(name)}`,
  );
  for (;;) {
    const { rows } = await client.query<{ texts: (string | null)[] }>(`fetch ${ROWS_AT_ONCE} from content`);
    for (const { texts } of rows) yield texts;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await client.query('close content');
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
