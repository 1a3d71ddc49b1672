import pg from 'pg';
import { type ReadAnswer, ReadPool } from '../reading/ReadPool.js';
import { sqlState } from '../retried.js';

/** A read waits so long for the replica to come level before it goes to the primary, in milliseconds. */
const PATIENCE_MS = 50;
const PAUSE_MS = 2;
/** A replica that did not come level in time is not waited for again before this has passed. */
const NO_WAITING_MS = 1_000;
/** How often a replica is looked after that nobody reads from; one that does not answer in this time is gone. */
const HEARTBEAT_MS = 1_000;
/** Errors by which PostgreSQL says that it, and not the statement, is at fault: gone, going, or at odds with what it replays. */
const AT_FAULT = /^(08|57P|40001|57014|25006)/;

const LEVEL = `
  select (pg_last_wal_replay_lsn() - '0/0'::pg_lsn)::text as reached, session_user::text as "user",
    (pg_control_system()).system_identifier::text as cluster, pg_is_in_recovery() as "isReplica"`;
const CLUSTER = `select session_user::text as "user", (pg_control_system()).system_identifier::text as cluster`;

const NO_REPLICA = 'DATABASE_REPLICA_URL leads to no replica of DATABASE_URL, or signs in there as somebody else.';

/** Who is signed in to which cluster: with the same on both sides, the replica's wall is the primary's. */
interface Place {
  user: string;
  cluster: string;
}

/**
 * A streaming replica that reads may go to, and how far it has come. It may be away when the server starts, go and come
 * back: while it is away nothing goes there, and what was under way is given up, to be asked of the primary.
 */
export class Replica {
  private pool: ReadPool;
  /** answers how far the replica has come; null while it is away */
  private watch: pg.Client | null = null;
  private reached = -1n;
  private looking: Promise<void> | null = null;
  private noWaitingUntil = 0;
  private isConnecting = false;
  private isRefused = false;
  private isClosed = false;
  private readonly heart: NodeJS.Timeout;

  private constructor(
    private readonly config: pg.ClientConfig,
    private readonly primary: Place,
    private readonly refused: (sentence: string) => void,
  ) {
    this.pool = new ReadPool(config);
    this.heart = setInterval(() => void this.beat(), HEARTBEAT_MS);
    this.heart.unref();
  }

  /** `refused` is told, in a sentence, of a server that is no replica of the primary: it is left alone. */
  static async open(
    replica: pg.ClientConfig,
    primary: pg.ClientConfig,
    refused: (sentence: string) => void,
  ): Promise<Replica> {
    const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...primary });
    await client.connect();
    const { rows } = await client.query<Place>(CLUSTER).finally(() => client.end());
    const one = new Replica(replica, rows[0]!, refused);
    await one.connect();
    return one;
  }

  get isThere(): boolean {
    return this.watch !== null;
  }

  /** Whether the replica knows all that the primary had written up to a position, by now or in a moment. */
  async hasReached(position: bigint): Promise<boolean> {
    const deadline = Date.now() + PATIENCE_MS;
    while (this.watch && this.reached < position) {
      const isInTime = Date.now() < deadline && Date.now() >= this.noWaitingUntil;
      if (!isInTime) {
        if (Date.now() >= deadline) this.noWaitingUntil = Date.now() + NO_WAITING_MS;
        // For those who come next.
        void this.look();
        return false;
      }
      await this.look();
      if (this.reached < position) await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
    return this.watch !== null;
  }

  /** Reads from the replica; null when it could not answer, through no fault of the question. */
  async read(...asked: Parameters<ReadPool['read']>): Promise<ReadAnswer | null> {
    const [, , signal] = asked;
    try {
      return await this.pool.read(...asked);
    } catch (error) {
      const state = sqlState(error);
      const isOutOfTime = state === '57014' && (error as Error).message.includes('statement timeout');
      if (signal?.aborted || isOutOfTime || (state !== undefined && !AT_FAULT.test(state))) throw error;
      return null;
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearInterval(this.heart);
    await this.watch?.end().catch(() => undefined);
    await this.pool.close();
  }

  private async beat(): Promise<void> {
    if (this.watch) await this.look();
    else await this.connect();
  }

  /** One look at a time, however many wait for it. */
  private look(): Promise<void> {
    this.looking ??= this.ask().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  private async ask(): Promise<void> {
    const { watch } = this;
    if (!watch) return;
    try {
      const { rows } = await watch.query<Place & { reached: string; isReplica: boolean }>(LEVEL);
      const { user, cluster, reached, isReplica } = rows[0]!;
      if (!isReplica || user !== this.primary.user || cluster !== this.primary.cluster) {
        if (!this.isRefused) this.refused(NO_REPLICA);
        this.isRefused = true;
        return this.lose(watch);
      }
      this.isRefused = false;
      this.reached = BigInt(reached);
    } catch {
      this.lose(watch);
    }
  }

  private async connect(): Promise<void> {
    if (this.isConnecting || this.isClosed) return;
    this.isConnecting = true;
    const watch = new pg.Client({ ...this.config, connectionTimeoutMillis: 2_000, query_timeout: HEARTBEAT_MS });
    watch.on('error', () => this.lose(watch));
    watch.on('end', () => this.lose(watch));
    try {
      await watch.connect();
      this.watch = watch;
      await this.look();
    } catch {
      // It is away; the next beat asks again.
    } finally {
      this.isConnecting = false;
      if (this.isClosed) await watch.end().catch(() => undefined);
    }
  }

  /** Nothing goes there from now on, and what is under way there is given up. */
  private lose(watch: pg.Client): void {
    if (this.watch !== watch) return;
    this.watch = null;
    this.reached = -1n;
    void watch.end().catch(() => undefined);
    const { pool } = this;
    this.pool = new ReadPool(this.config);
    pool.cut();
  }
}
