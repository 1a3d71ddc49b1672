import { cp, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { connectAsSuperuser } from './connectAsSuperuser.js';
import { describeTables } from './describeTables.js';
import { loadTable } from './loadTable.js';
import { MANIFEST, type Manifest, type TableShape } from './Manifest.js';
import { refuseBrokenReferences } from './refuseBrokenReferences.js';

export interface RestoreOptions {
  /** A database with the tables of this very release, holding nothing that people recorded. */
  superuser: pg.ClientConfig;
  /** What `writeBackup` wrote. */
  folder: string;
  /** Where uploaded files go. */
  filesFolder?: string;
}

/**
 * Puts a backup into an empty database: all of it or nothing. Refuses a damaged backup, one with other tables than
 * this release, and a database that holds anything the backup does not. Triggers stay silent: what they once did is
 * part of the backup. Transaction numbers (xid8) mean nothing in another database and become 1, "before everything".
 */
export async function restoreBackup({ superuser, folder, filesFolder }: RestoreOptions): Promise<Manifest> {
  const source = resolve(folder);
  const manifest = await readManifest(source);
  const client = await connectAsSuperuser(superuser);
  try {
    await client.query('begin');
    refuseOtherTables(manifest.tables, await describeTables(client));
    await client.query(`set local session_replication_role = replica`);
    const names = manifest.tables.map(({ name }) => `public.${pg.escapeIdentifier(name)}`);
    if (names.length > 0) await client.query(`lock table ${names.join(', ')} in access exclusive mode`);
    for (const table of manifest.tables) await replaceContent(client, table, source);
    for (const { name, lastValue } of manifest.sequences)
      if (lastValue !== null)
        await client.query('select setval($1, $2)', [`public.${pg.escapeIdentifier(name)}`, lastValue]);
    await refuseBrokenReferences(client);
    const files = join(source, 'files');
    if (filesFolder && (await stat(files).catch(() => undefined)))
      await cp(files, filesFolder, { recursive: true, force: true });
    await client.query('commit');
    await client.query('analyze');
    return manifest;
  } finally {
    await client.end(); // rolls back what was not committed
  }
}

async function readManifest(source: string): Promise<Manifest> {
  const text = await readFile(join(source, MANIFEST), 'utf8').catch(() => {
    throw new Error(`${source} is not a finished backup: it has no ${MANIFEST}.`);
  });
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.format !== 1) throw new Error(`${source} was written by a newer Samnod; restore it with that one.`);
  return manifest;
}

function refuseOtherTables(backup: TableShape[], database: TableShape[]): void {
  const columnsOf = (tables: TableShape[]) =>
    tables.flatMap(({ name, columns }) => [
      name,
      ...columns.map((column) => `${name}.${column.name} (${column.type})`),
    ]);
  const [kept, here] = [columnsOf(backup), columnsOf(database)];
  const list = (columns: string[]) =>
    columns.slice(0, 5).join(', ') + (columns.length > 5 ? ' and more' : '') || 'nothing';
  const missing = kept.filter((column) => !here.includes(column));
  const added = here.filter((column) => !kept.includes(column));
  if (missing.length + added.length === 0) return;
  throw new Error(
    'The backup was made by another release: restore it with that release, then upgrade. ' +
      `Only in the backup: ${list(missing)}. Only in the database: ${list(added)}.`,
  );
}

/** What is there already may only be what migrations put there, which the backup holds too. */
async function replaceContent(client: pg.Client, table: Manifest['tables'][number], source: string): Promise<void> {
  const name = `public.${pg.escapeIdentifier(table.name)}`;
  const before = await client.query(
    `create temporary table before on commit drop as select t::text as row from ${name} t`,
  );
  if (before.rowCount) await client.query(`delete from ${name}`);
  await loadTable(client, table, source);
  const lost = `select row from before except select t::text from ${name} t limit 1`;
  if (before.rowCount && (await client.query(lost)).rowCount)
    throw new Error(
      `The database holds data that the backup does not (table ${table.name}). Restore into an empty one.`,
    );
  await client.query('drop table before');
}
