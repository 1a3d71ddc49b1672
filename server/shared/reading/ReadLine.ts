import type { Duplex } from 'node:stream';
import pg, { type ClientConfig } from 'pg';
import type { Prepared } from './Plan.js';
import type { ReadAnswer } from './ReadPool.js';

/** So many statements a connection is asked to remember; then another one takes its place. */
const MOST_PREPARED = 500;

/** Settings that hold for one transaction: the database role, and who asks. */
type Settings = Record<string, string>;

interface Waiting {
  isRunning: boolean;
  isOver: boolean;
}

/** One connection on which transactions follow each other without a pause. It is made when it is needed, and again when it was lost. */
export class ReadLine {
  /** transactions sent and not yet answered */
  underWay = 0;
  private client?: Promise<pg.Client>;
  private readonly prepared = new Set<string>();

  constructor(private readonly config: ClientConfig) {}

  async read(settings: Settings, statement: Prepared, signal?: AbortSignal): Promise<ReadAnswer> {
    signal?.throwIfAborted();
    this.underWay++;
    try {
      if (!this.prepared.has(statement.name) && this.prepared.size >= MOST_PREPARED) await this.retire();
      this.prepared.add(statement.name);
      const client = await this.connected();
      return await this.send(client, settings, statement, signal);
    } finally {
      this.underWay--;
    }
  }

  async close(): Promise<void> {
    const client = await this.client?.catch(() => undefined);
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  /** Ends the connection without waiting for what is under way, which fails. */
  cut(): void {
    // The library's types do not tell of the socket below.
    const socketOf = (client: pg.Client) => (client as unknown as { connection: { stream: Duplex } }).connection.stream;
    void this.client?.then((client) => socketOf(client).destroy()).catch(() => undefined);
  }

  private async send(client: pg.Client, settings: Settings, statement: Prepared, signal?: AbortSignal) {
    const waiting: Waiting = { isRunning: false, isOver: false };
    const cancel = () => void this.cancel(client, waiting);
    signal?.addEventListener('abort', cancel, { once: true });
    const parts = [
      client.query({ name: 'read_begin', text: 'begin read only' }).then(() => {
        waiting.isRunning = true;
        if (signal?.aborted) cancel();
      }),
      client.query(settingAll(settings)),
      client.query<[string, string | null]>({ ...statement, rowMode: 'array' }),
      client.query({ name: 'read_commit', text: 'commit' }),
    ] as const;
    // What went wrong first is what went wrong: all that follows in the transaction fails for it.
    const settled = await Promise.allSettled(parts);
    waiting.isOver = true;
    signal?.removeEventListener('abort', cancel);
    signal?.throwIfAborted();
    for (const part of settled) if (part.status === 'rejected') throw part.reason as Error;
    const [, , result] = settled;
    const [answer, noted] = (result as PromiseFulfilledResult<pg.QueryArrayResult<[string, string | null]>>).value
      .rows[0]!;
    return { answer, noted };
  }

  /** Cancels a statement while it runs. One that waits behind others is cancelled when its turn comes. */
  private async cancel(client: pg.Client, waiting: Waiting): Promise<void> {
    if (!waiting.isRunning || waiting.isOver) return;
    const { processID } = client as unknown as { processID: number };
    const other = new pg.Client(this.config);
    try {
      await other.connect();
      if (!waiting.isOver) await other.query('select pg_cancel_backend($1)', [processID]);
    } finally {
      await other.end().catch(() => undefined);
    }
  }

  /** Lets the connection finish what is under way, and makes another one for what comes. */
  private async retire(): Promise<void> {
    const retiring = this.client;
    this.client = undefined;
    this.prepared.clear();
    const client = await retiring?.catch(() => undefined);
    client?.removeAllListeners('end');
    client?.once('drain', () => void client.end());
  }

  private connected(): Promise<pg.Client> {
    this.client ??= this.connect().catch((error: unknown) => {
      this.client = undefined;
      throw error;
    });
    return this.client;
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({ ...this.config, pipeline: true });
    const forget = () => {
      this.client = undefined;
      this.prepared.clear();
    };
    client.on('error', forget);
    client.on('end', forget);
    await client.connect();
    return client;
  }
}

/** One statement for all settings. A setting is local to its transaction. */
function settingAll(settings: Settings): Prepared {
  const names = Object.keys(settings);
  const calls = names.map((name, at) => `set_config('${name}', $${at + 1}, true)`);
  return { name: 'read_settings', text: `select ${calls.join(', ')}`, values: Object.values(settings) };
}
