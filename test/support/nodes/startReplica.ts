import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../server/database/EmbeddedPostgres.js';
import type { Log } from '../../../server/database/Log.js';
import { prepareReplication, REPLICATION } from '../../../server/database/prepareReplication.js';

/** Folders whose files belong to the running server and not to its data. */
const NOT_COPIED = /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\//;
const NOT_KEPT = /(^|\/)(postmaster\.(pid|opts)|pgsql_tmp.*|pg_internal\.init.*)$/;
/** Last, as it says how far the rest has come. */
const CONTROL = 'global/pg_control';

export interface ReplicaOptions {
  primary: EmbeddedPostgres;
  /** the folder in whose `postgres` the primary lives */
  primaryDir: string;
  /** the folder for the replica, made anew */
  dataDir: string;
  log: Log;
}

/**
 * A streaming replica of an embedded PostgreSQL, on this machine. The programs that npm brings lack pg_basebackup, so
 * the copy is made by PostgreSQL's own functions: the primary, which goes on working, is told that a copy begins and
 * ends, and what changed meanwhile comes out of its log.
 */
export async function startReplica({ primary, primaryDir, dataDir, log }: ReplicaOptions): Promise<EmbeddedPostgres> {
  const client = new pg.Client(primary.superuser);
  await client.connect();
  const folder = join(dataDir, 'postgres');
  const password = randomUUID();
  try {
    await rm(folder, { recursive: true, force: true });
    // A slot of an earlier replica would keep what that one lacked; this one begins here.
    await client.query('select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = $1', [
      REPLICATION.slot,
    ]);
    await prepareReplication(primary.superuser, password);
    await client.query('select pg_backup_start($1, fast => true)', [REPLICATION.slot]);
    await copyCluster(join(primaryDir, 'postgres'), folder);
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
    await writeFile(join(folder, 'backup_label'), rows[0]!.labelfile);
  } finally {
    await client.end();
  }
  const { host, port } = primary.superuser;
  const settings = {
    primary_conninfo: `host=${host} port=${port} user=${REPLICATION.role} password=${password}`,
    primary_slot_name: REPLICATION.slot,
    hot_standby_feedback: 'on',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  await writeFile(join(folder, 'postgresql.auto.conf'), lines.join(''));
  await writeFile(join(folder, 'standby.signal'), '');
  return startEmbeddedPostgres({ dataDir, log });
}

async function copyCluster(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  const all = await readdir(from, { recursive: true, withFileTypes: true });
  const entries = all
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name).slice(from.length + 1) }))
    .filter(({ path }) => !NOT_COPIED.test(path));
  for (const { entry, path } of entries)
    if (entry.isDirectory()) await mkdir(join(to, path), { recursive: true, mode: 0o700 });
  const files = entries.filter(({ entry }) => entry.isFile()).map(({ path }) => path);
  const kept = files.filter((path) => !NOT_KEPT.test(path) && path !== CONTROL);
  for (const path of [...kept, CONTROL]) {
    await copyFile(join(from, path), join(to, path)).catch((error: NodeJS.ErrnoException) => {
      // What was dropped meanwhile is dropped in the log, too.
      if (error.code !== 'ENOENT') throw error;
    });
  }
}
