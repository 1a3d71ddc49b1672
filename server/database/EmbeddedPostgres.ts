import { chown, mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ClientConfig } from 'pg';
import { openDataFolder, type ClusterPasswords } from './embedded/DataFolder.js';
import { findPostgresBinaries } from './embedded/PostgresBinaries.js';
import { reachableTemporaryFolder } from './embedded/reachableTemporaryFolder.js';
import { chooseServerAccount } from './embedded/ServerAccount.js';
import { Supervisor } from './embedded/Supervisor.js';
import { stopOnSignals } from './embedded/stopOnSignals.js';
import type { Log } from './Log.js';

/** A real PostgreSQL that lives in the data folder and is reached only through a socket file of this machine. */
export interface EmbeddedPostgres {
  superuser: ClientConfig;
  /** For the roles that `prepareDatabase` makes; kept with the data. */
  passwords: ClusterPasswords;
  /** Stops the server: open transactions are rolled back, everything committed is kept. May be called twice. */
  close: () => Promise<void>;
}

export interface EmbeddedPostgresOptions {
  dataDir: string;
  log: Log;
  /** False only where the data may be lost in a power failure: tests. */
  fsync?: boolean;
}

/**
 * Starts PostgreSQL on `dataDir/postgres`, or takes over the one that a killed Samnod left running there. At most one
 * Samnod uses a data folder: the second is refused. A server that dies is started again. Throws, in a sentence for
 * the person who started Samnod, on a folder that is not ours, of another PostgreSQL, or in use.
 */
export async function startEmbeddedPostgres({
  dataDir,
  log,
  fsync = true,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  if (process.platform === 'win32')
    throw new Error('The embedded database does not run on Windows. Set DATABASE_URL to a PostgreSQL 16 or newer.');
  const home = resolve(dataDir);
  const existing = await stat(join(home, 'postgres')).catch(() => undefined);
  const account = await chooseServerAccount(existing?.uid);
  const binaries = await findPostgresBinaries(account);
  const socketFolder = await mkdtemp(join(await reachableTemporaryFolder(account), 'samnod-'));
  if (account) await chown(socketFolder, account.uid, account.gid);
  const removeSocketFolder = () => rm(socketFolder, { recursive: true, force: true });
  try {
    const folder = await openDataFolder(home, account, binaries, socketFolder, log);
    folder.path = await realpath(folder.path);
    const supervisor = new Supervisor({ dataDir: home, folder, socketFolder, binaries, account, fsync }, log);
    let closing: Promise<void> | undefined;
    const close = () => (closing ??= supervisor.stop().then(removeSocketFolder).finally(forgetSignals));
    const forgetSignals = stopOnSignals(close, () => supervisor.stopAtExit());
    const superuser = await supervisor.start().catch(async (error: unknown) => {
      await close();
      throw error;
    });
    // A server taken over keeps the socket it has.
    if (superuser.host !== socketFolder) await removeSocketFolder();
    return { superuser, passwords: folder.passwords, close };
  } catch (error) {
    await removeSocketFolder();
    throw error;
  }
}
