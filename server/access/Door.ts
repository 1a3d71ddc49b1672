import pg from 'pg';
import { type Caller, USER_ROLE } from '../shared/Caller.js';
import { callerFrom, type Standing } from './callerOf.js';
import { secretHash } from './secret.js';

/** A session ends when it has not been used for this long, and at the latest this long after it began. */
export const IDLE = '30 minutes';
export const LONGEST = '12 hours';

/** Somebody who came in, and how far the database had written by then; null when that is not asked for. */
export interface Arrival {
  caller: Caller | null;
  since: bigint | null;
}

const UNKNOWN: Arrival = { caller: null, since: null };

/** Up to here, everything that was acknowledged has been written: flushed, or where nothing waits for that, inserted. */
const WRITTEN_UP_TO = `(case when current_setting('synchronous_commit') = 'off' then pg_current_wal_insert_lsn()
  else pg_current_wal_flush_lsn() end - '0/0'::pg_lsn)::text`;

/**
 * Where people come in: the few connections used before anyone is known. They have the role of operations and no
 * account, so they see no record at all; what they may do is what the sign-in functions of the database do.
 */
export class Door {
  readonly pool: pg.Pool;
  private readonly position: string;

  /** `tellsPosition`: whether it is told with the caller how far the database has written, for reads from a replica. */
  constructor(login: pg.ClientConfig, { connections = 3, tellsPosition = false } = {}) {
    this.position = tellsPosition ? WRITTEN_UP_TO : 'null';
    this.pool = new pg.Pool({
      ...login,
      max: connections,
      connectionTimeoutMillis: 10_000,
      statement_timeout: 10_000,
      lock_timeout: 2_000,
      // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the pool waits for it; its types do not say so
      onConnect: async (client: pg.ClientBase) => {
        await client.query(`set role ${USER_ROLE}`);
      },
    });
    // A connection that the server closed is replaced by the next request; without a listener it would end the process.
    this.pool.on('error', () => undefined);
  }

  /** The caller a session's secret stands for; null when it has ended. */
  async arrivalBySession(secret: string): Promise<Arrival> {
    return this.arrival('standing_by_session($1, $2, $3)', [secretHash(secret), IDLE, LONGEST]);
  }

  /** The same without counting as use: for streams that stay open while nobody is at the keyboard. */
  async callerOfSession(secret: string): Promise<Caller | null> {
    return (await this.arrival('standing_of_session($1, $2, $3)', [secretHash(secret), IDLE, LONGEST])).caller;
  }

  /** The caller a token stands for; null when it has expired or was withdrawn. */
  async callerByToken(token: string): Promise<Caller | null> {
    return (await this.arrivalByToken(token)).caller;
  }

  async arrivalByToken(token: string): Promise<Arrival> {
    return this.arrival('standing_by_token($1)', [secretHash(token)]);
  }

  /** Names of the migrations that the database has been through, the first one first. */
  async appliedMigrations(): Promise<string[]> {
    const { rows } = await this.pool.query<{ names: string[] }>('select applied_migrations() as names');
    return rows[0]!.names;
  }

  /** Whether there is no account at all. */
  async needsSetUp(): Promise<boolean> {
    const { rows } = await this.pool.query<{ needs: boolean }>('select needs_setup() as needs');
    return rows[0]!.needs;
  }

  /** Removes what has had its time: sessions, codes, kept answers, counts, uploads nobody attached. */
  async sweep(): Promise<void> {
    await this.pool.query('select sweep_access()');
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async arrival(source: string, values: unknown[]): Promise<Arrival> {
    const { rows } = await this.pool.query<Standing & { since: string | null }>(
      `select s.*, ${this.position} as since from ${source} s`,
      values,
    );
    const [row] = rows;
    return row ? { caller: callerFrom(row), since: row.since === null ? null : BigInt(row.since) } : UNKNOWN;
  }
}
