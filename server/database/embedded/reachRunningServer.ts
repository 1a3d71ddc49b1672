import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientConfig } from 'pg';
import type { ClusterPasswords } from './DataFolder.js';
import { findRunningServer } from './RunningServer.js';

/** How to reach, as superuser, the server that a running Samnod keeps on this folder; undefined if none does. */
export async function reachRunningServer(dataDir: string): Promise<ClientConfig | undefined> {
  const folder = await realpath(join(dataDir, 'postgres')).catch(() => undefined);
  const server = folder && findRunningServer(folder);
  if (!server) return undefined;
  const mark = JSON.parse(await readFile(join(folder, 'samnod.json'), 'utf8')) as { passwords: ClusterPasswords };
  return { host: server.socketFolder, port: server.port, user: 'postgres', password: mark.passwords.superuser };
}
