import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** A Samnod in a process of its own, so that it can be killed. */
export interface SamnodProcess {
  child: ChildProcess;
  superuser: pg.ClientConfig;
  /** Resolves to the code or the signal it ended with. */
  ended: Promise<number | string>;
}

const program = fileURLToPath(new URL('holdDatabase.mjs', import.meta.url));
const typescript = new URL('../../../.config/typescript.js', import.meta.url).href;

export function spawnSamnod(dataDir: string) {
  return spawn(process.execPath, ['--import', typescript, program, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Resolves when its database answers. */
export async function startSamnodProcess(dataDir: string): Promise<SamnodProcess> {
  const child = spawnSamnod(dataDir);
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  for await (const line of createInterface({ input: child.stdout }))
    return { child, superuser: JSON.parse(line) as pg.ClientConfig, ended };
  throw new Error(`It ended with ${await ended} before its database answered.`);
}
