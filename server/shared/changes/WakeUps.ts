import pg from 'pg';
import { USER_ROLE } from '../Caller.js';

const CHANNEL = 'samnod_changes';
/** What the line is called among the connections of the database. */
export const LINE_NAME = 'samnod live updates';
/** At most one call in this many milliseconds leaves a node: NOTIFY in every transaction would halve what it can write. */
const PAUSE_MS = 50;
const LONGEST_WAIT_MS = 10_000;
const SEALED_AT_ONCE = 1_000;

/**
 * One node's line to all nodes of an installation: an empty call that something was committed, sent outside of any
 * transaction and heard by everyone, the caller included. The line is taken up again when it breaks, and then calls once.
 */
export class WakeUps {
  private client: pg.Client | null = null;
  private pause: NodeJS.Timeout | null = null;
  private retry: NodeJS.Timeout | null = null;
  private isOwed = false;
  private isClosed = false;

  private constructor(
    private readonly database: pg.ClientConfig,
    private readonly heard: () => void,
  ) {}

  /** Opens the line; `heard` is told of every call. Throws when the database cannot be reached. */
  static async open(database: pg.ClientConfig, heard: () => void): Promise<WakeUps> {
    const line = new WakeUps(database, heard);
    await line.connect();
    return line;
  }

  /** Calls all nodes, soon: calls that come close together are one. */
  call(): void {
    if (this.pause) {
      this.isOwed = true;
      return;
    }
    this.send();
    this.pause = setTimeout(() => {
      this.pause = null;
      if (!this.isOwed) return;
      this.isOwed = false;
      this.call();
    }, PAUSE_MS);
  }

  /** Seals what the log has got since, in small steps, so that calls do not wait. Without a line another node does it. */
  async seal(): Promise<void> {
    for (let sealed = SEALED_AT_ONCE; sealed === SEALED_AT_ONCE && this.client;) {
      // Sent together, the two are one transaction, which ends with them whatever happens.
      const results = await this.client.query(
        `set local role ${USER_ROLE}; select seal_changes(${SEALED_AT_ONCE}) as sealed`,
      );
      const { rows } = (results as unknown as pg.QueryResult<{ sealed: number }>[])[1]!;
      sealed = rows[0]!.sealed;
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    if (this.pause) clearTimeout(this.pause);
    if (this.retry) clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private send(): void {
    // Without a line at least this node's own people are told; the others hear when theirs is taken up again.
    if (!this.client) this.heard();
    this.client?.query(`notify ${CHANNEL}`).catch(() => this.heard());
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      ...this.database,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      application_name: LINE_NAME,
    });
    client.on('error', () => undefined);
    client.once('end', () => this.lost(client));
    client.on('notification', () => this.heard());
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.client = client;
  }

  private lost(client: pg.Client): void {
    if (this.client !== client || this.isClosed) return;
    this.client = null;
    this.reconnect(250);
  }

  private reconnect(waitMs: number): void {
    this.retry = setTimeout(() => {
      this.connect().then(
        () => (this.isClosed ? this.close() : this.heard()),
        () => (this.isClosed ? undefined : this.reconnect(Math.min(waitMs * 2, LONGEST_WAIT_MS))),
      );
    }, waitMs);
  }
}
