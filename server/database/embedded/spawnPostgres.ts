import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from './DataFolder.js';
import type { PostgresBinaries } from './PostgresBinaries.js';
import type { ServerAccount } from './ServerAccount.js';

export interface SpawnOptions {
  dataDir: string;
  folder: DataFolder;
  socketFolder: string;
  binaries: PostgresBinaries;
  account: ServerAccount | undefined;
  fsync: boolean;
}

/** A PostgreSQL process of ours, perhaps still starting. */
export interface PostgresProcess {
  child: ChildProcess;
  /** The last lines PostgreSQL wrote, for an error message. */
  lastWords(): string;
}

const LARGEST_LOG_BYTES = 10_000_000;

/**
 * Starts the server in a session of its own, so that Ctrl-C reaches only Samnod, which then stops the server in good
 * order. It writes to a file, not to us: it must be able to go on when Samnod is killed.
 */
export function spawnPostgres({
  dataDir,
  folder,
  socketFolder,
  binaries,
  account,
  fsync,
}: SpawnOptions): PostgresProcess {
  const logFile = join(dataDir, 'postgres.log');
  if (sizeOf(logFile) > LARGEST_LOG_BYTES) renameSync(logFile, `${logFile}.1`);
  const begin = sizeOf(logFile);
  const output = openSync(logFile, 'a', 0o600);
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(binaries.postgres, ['-D', folder.pathForServer, ...options], {
    cwd: folder.path,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', output, output],
    detached: true,
    ...account,
  });
  closeSync(output);
  let failure = '';
  child.on('error', ({ message }) => (failure = message));
  child.unref();
  const lastLines = () => readFileSync(logFile).subarray(begin).toString().trim().split('\n').slice(-5);
  return { child, lastWords: () => [failure, ...lastLines()].filter(Boolean).join('\n') };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
