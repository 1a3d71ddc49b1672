import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A PostgreSQL that is running on a data folder, whoever started it. */
export interface RunningServer {
  pid: number;
  /** Folder of its socket. */
  socketFolder: string;
  port: number;
}

/**
 * Reads postmaster.pid. Undefined if no PostgreSQL runs on the folder, also when the file remained after a crash,
 * or when its process number has since been given to another program (usual in containers): the file is then
 * removed, because PostgreSQL would take the other program for itself.
 */
export function findRunningServer(dataFolder: string): RunningServer | undefined {
  const server = readServerFile(dataFolder);
  if (!server || !isAlive(server.pid)) return undefined;
  if (worksIn(server.pid, dataFolder)) return server;
  rmSync(join(dataFolder, 'postmaster.pid'), { force: true });
  return undefined;
}

/** What a server that was killed could not take away itself. To be asked only while none runs. */
export function socketFolderOfDeadServer(dataFolder: string): string | undefined {
  return readServerFile(dataFolder)?.socketFolder;
}

function readServerFile(dataFolder: string): RunningServer | undefined {
  try {
    const lines = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3]), socketFolder: lines[4] ?? '' } : undefined;
  } catch {
    return undefined;
  }
}

/** A finished process that nobody has collected yet counts as gone. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return true;
  }
}

/** PostgreSQL's working folder is its data folder. True where the system does not tell. */
function worksIn(pid: number, dataFolder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataFolder);
  } catch (error) {
    return process.platform !== 'linux' || (error as NodeJS.ErrnoException).code !== 'EACCES';
  }
}
