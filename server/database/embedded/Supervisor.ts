import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../Log.js';
import { findRunningServer, socketFolderOfDeadServer, type RunningServer } from './RunningServer.js';
import { spawnPostgres, type PostgresProcess, type SpawnOptions } from './spawnPostgres.js';

/** Recovery after a crash takes seconds; a very long write-ahead log may take minutes. */
const PATIENCE_MS = 600_000;
const PATIENCE_FOR_PREDECESSOR_MS = 2_000;
const PATIENCE_FOR_STOP_MS = 60_000;
const MOST_FAILED_STARTS = 5;
/** Any number that is always the same: the session lock that says "this data folder has its Samnod". */
const KEEPER_LOCK = 727_663_001;

/**
 * Keeps one PostgreSQL running. It holds one connection, the keeper: its lock keeps a second Samnod out, PostgreSQL
 * frees the lock when Samnod dies however it dies, and its end tells us at once that the server is gone.
 */
export class Supervisor {
  private process?: PostgresProcess;
  private keeper?: pg.Client;
  /** Stays true when the keeper's connection has ended because we stop the server. */
  private holdsLock = false;
  private stopping = false;
  private starting?: Promise<pg.ClientConfig>;
  private socketFolder: string;

  constructor(
    private readonly options: SpawnOptions,
    private readonly log: Log,
  ) {
    this.socketFolder = options.socketFolder;
  }

  /** Returns how to reach the server as superuser, once it answers and the data folder is ours. */
  async start(): Promise<pg.ClientConfig> {
    this.starting = this.bringUp();
    return this.starting;
  }

  /** Fast shutdown, also of a server that is still starting; returns when it is gone. */
  async stop(): Promise<void> {
    this.stopping = true;
    const pid = this.ownedPid();
    if (pid !== undefined) {
      const isGone = () => this.ownedPid() !== pid;
      signal(pid, 'SIGINT');
      if (!(await comesTrue(isGone, PATIENCE_FOR_STOP_MS))) {
        signal(pid, 'SIGQUIT');
        await comesTrue(isGone, PATIENCE_FOR_STOP_MS);
      }
    }
    await this.starting?.catch(() => undefined);
    await this.keeper?.end().catch(() => undefined);
    if (this.socketFolder !== this.options.socketFolder) await removeSocketFolder(this.socketFolder);
  }

  /** For a process that is ending this very moment and cannot wait. */
  stopAtExit(): void {
    const pid = this.ownedPid();
    if (pid !== undefined) signal(pid, 'SIGINT');
    rmSync(this.options.socketFolder, { recursive: true, force: true });
  }

  /** The server that is ours to stop: the one we started, or the one whose lock we hold. */
  private ownedPid(): number | undefined {
    if (this.isOursAlive()) return this.process?.child.pid;
    return this.holdsLock ? findRunningServer(this.options.folder.path)?.pid : undefined;
  }

  private async bringUp(): Promise<pg.ClientConfig> {
    const deadline = Date.now() + PATIENCE_MS;
    let failures = 0;
    while (Date.now() < deadline && !this.stopping) {
      const server = findRunningServer(this.options.folder.path);
      const keeper = server && (await this.tryToReach(server));
      if (keeper) {
        await this.takeOver(keeper, server);
        return this.configurationOf(server);
      }
      if (!server && !this.isOursAlive()) {
        if (this.process && ++failures >= MOST_FAILED_STARTS)
          throw new Error(`PostgreSQL does not start on ${this.options.folder.path}:\n${this.process.lastWords()}`);
        // Processes of a killed server may hold its memory a moment longer.
        if (failures > 0) await sleep(failures * 300);
        const left = socketFolderOfDeadServer(this.options.folder.path);
        if (left && left !== this.socketFolder) await removeSocketFolder(left);
        this.process = spawnPostgres({ ...this.options, socketFolder: this.socketFolder });
      }
      await sleep(20);
    }
    if (this.stopping) throw new Error('The database was told to stop before it had started.');
    throw new Error(`PostgreSQL on ${this.options.folder.path} did not answer within ${PATIENCE_MS / 60_000} minutes.`);
  }

  private isOursAlive(): boolean {
    const child = this.process?.child;
    return child?.pid !== undefined && child.exitCode === null && child.signalCode === null;
  }

  /** Undefined while the server is starting, recovering or stopping. */
  private async tryToReach(server: RunningServer): Promise<pg.Client | undefined> {
    if (!server.socketFolder) return undefined;
    const keeper = new pg.Client({
      ...this.configurationOf(server),
      application_name: `Samnod, process ${process.pid}`,
    });
    keeper.on('error', () => undefined);
    try {
      await keeper.connect();
      return keeper;
    } catch (error) {
      const { code, message } = error as Error & { code?: string };
      await keeper.end().catch(() => undefined);
      if (code === '28P01')
        throw new Error(
          `The PostgreSQL that runs on ${this.options.folder.path} refuses the password kept there: ${message}`,
        );
      return undefined;
    }
  }

  private configurationOf({ socketFolder, port }: RunningServer): pg.ClientConfig {
    const password = this.options.folder.passwords.superuser;
    return { host: socketFolder, port, user: 'postgres', password, database: 'postgres' };
  }

  private async takeOver(keeper: pg.Client, server: RunningServer): Promise<void> {
    const lock = async () => {
      const { rows } = await keeper.query<{ ours: boolean }>('select pg_try_advisory_lock($1) as ours', [KEEPER_LOCK]);
      return rows[0]?.ours === true;
    };
    if (!(await comesTrue(lock, PATIENCE_FOR_PREDECESSOR_MS))) {
      const holder = await keeper.query<{ name: string }>(
        `select application_name as name from pg_locks join pg_stat_activity using (pid)
          where locktype = 'advisory' and objid = $1 and granted`,
        [KEEPER_LOCK],
      );
      await keeper.end();
      throw new Error(
        `${this.options.dataDir} is in use by another Samnod (${holder.rows[0]?.name ?? 'unknown process'}). ` +
          'Stop it first, or give this one its own DATA_DIR.',
      );
    }
    this.keeper = keeper;
    this.holdsLock = true;
    this.socketFolder = server.socketFolder;
    if (!this.isOursAlive()) this.log.info(`Took over the database server that was running (process ${server.pid}).`);
    keeper.on('end', () => {
      if (this.keeper === keeper) void this.revive();
    });
  }

  private async revive(): Promise<void> {
    this.keeper = undefined;
    if (this.stopping) return;
    this.holdsLock = false;
    this.log.error('The database server ended unexpectedly; starting it again.');
    for (let attempt = 1; !this.stopping; attempt++) {
      try {
        await this.start();
        return this.log.info('The database server is back.');
      } catch (error) {
        this.log.error(
          `The database server could not be started again (attempt ${attempt}): ${(error as Error).message}`,
        );
        await sleep(Math.min(attempt, 10) * 1000);
      }
    }
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in between.
  }
}

async function comesTrue(condition: () => boolean | Promise<boolean>, patienceMs: number): Promise<boolean> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(20))
    if (await condition()) return true;
  return false;
}

/** Only a folder that has the name we give: never anything else that a file happened to name. */
async function removeSocketFolder(folder: string): Promise<void> {
  if (basename(folder).startsWith('samnod-')) await rm(folder, { recursive: true, force: true });
}
