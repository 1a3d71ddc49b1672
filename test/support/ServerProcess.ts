import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';

const program = fileURLToPath(new URL('serveDatabase.mjs', import.meta.url));
const typescript = new URL('../../.config/typescript.js', import.meta.url).href;

/** A Samnod server in a process of its own, on a database that others use, too. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** Resolves when it listens. */
  static async on(login: pg.ClientConfig): Promise<ServerProcess> {
    const child = spawn(process.execPath, ['--import', typescript, program, JSON.stringify(login)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const url of createInterface({ input: child.stdout })) return new ServerProcess(child, url);
    throw new Error('It ended before it listened.');
  }

  /** Does one thing; answers with the code of the refusal, null when it was done. */
  async act(authorization: string, query: string, variables: object): Promise<string | null> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? null;
  }

  async close(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}
