import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A node of the installation in a process of its own, so that it can be killed. */
export class NodeProcess {
  private child: ChildProcess | null = null;

  constructor(
    readonly port: number,
    private readonly environment: NodeJS.ProcessEnv,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it, and waits until it is ready. `says`: whether what it prints is shown. */
  async start(says = false): Promise<void> {
    const environment = { ...process.env, ...this.environment, PORT: String(this.port), NODE_ENV: 'production' };
    const child = spawn(process.execPath, ['--enable-source-maps', 'dist/server/demo.js'], {
      env: environment,
      stdio: ['ignore', says ? 'inherit' : 'ignore', 'inherit'],
    });
    this.child = child;
    while (!(await this.isReady())) {
      if (child.exitCode !== null) throw new Error(`A node ended with ${child.exitCode} before it was ready.`);
      await sleep(50);
    }
  }

  /** Kills it, so that it can finish nothing. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** Lets it finish what is under way. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  private async isReady(): Promise<boolean> {
    return fetch(`${this.url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
