import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Allowance } from '../shared/Allowance.js';
import { Bounded } from '../shared/Bounded.js';
import { Refusal } from '../shared/Refusal.js';
import type { Door } from './Door.js';

const QUARTER = 15 * 60;
/** Sign-ins that may fail: of one account from one address, of one account from anywhere, from one address. */
const SIGN_IN = {
  pair: { points: 10, duration: QUARTER },
  account: { points: 60, duration: 4 * QUARTER },
  address: { points: 100, duration: QUARTER },
};

/** The seconds to wait, told as the `Retry-After` header. */
export class TooMany extends Refusal {
  constructor(
    readonly retryAfterSeconds: number,
    readonly allowance: Allowance,
  ) {
    super('RATE_LIMITED', {
      sv: `För många försök. Vänta ${retryAfterSeconds} sekunder.`,
      en: `Too many attempts. Wait ${retryAfterSeconds} seconds.`,
    });
  }
}

/**
 * Counts what may be done only so often, in the database, so that all nodes count together. What is counted under is
 * hashed: the table tells nobody who tried to sign in.
 */
export class RateLimits {
  private readonly signIns: Record<keyof typeof SIGN_IN, RateLimiterPostgres>;
  private readonly api: Instalments;

  /** `pointsPerMinute`: what one account may spend on operations. */
  constructor(door: Door, pointsPerMinute: number) {
    const limiter = (keyPrefix: string, points: number, duration: number) =>
      new RateLimiterPostgres({
        storeClient: door.pool,
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix,
        points,
        duration,
      });
    this.signIns = {
      pair: limiter('pair', SIGN_IN.pair.points, SIGN_IN.pair.duration),
      account: limiter('account', SIGN_IN.account.points, SIGN_IN.account.duration),
      address: limiter('address', SIGN_IN.address.points, SIGN_IN.address.duration),
    };
    this.api = new Instalments(limiter('api', pointsPerMinute, 60));
  }

  /** Counts one attempt to sign in, before it is made; RATE_LIMITED when there were too many. */
  async attemptSignIn(account: string, address: string): Promise<void> {
    const name = account.trim().toLowerCase();
    await take(this.signIns.address, address, 1);
    await take(this.signIns.account, name, 1);
    await take(this.signIns.pair, `${name} ${address}`, 1);
  }

  /** A person who got in has made no failed attempts. */
  async forgetAttempts(account: string, address: string): Promise<void> {
    const name = account.trim().toLowerCase();
    await this.signIns.pair.delete(hashed(`${name} ${address}`));
    await this.signIns.account.reward(hashed(name), 1);
    await this.signIns.address.reward(hashed(address), 1);
  }

  /** Takes the points of an operation from its caller's minute; RATE_LIMITED when they are spent. */
  spend(who: string, points: number): Promise<Allowance> {
    return this.api.take(who, points);
  }
}

/** So many accounts' points are held here at a time. */
const MOST_HELD = 10_000;
/** What is drawn at a time, as a part of the minute: so much an account can be short of where several nodes serve it. */
const PART = 1 / 50;

/** Draws points from the database in instalments, so that most operations need not ask it. */
class Instalments {
  private readonly held = new Bounded<{ left: number; drawn: Allowance }>(MOST_HELD);
  private readonly drawing = new Map<string, Promise<void>>();

  constructor(private readonly limiter: RateLimiterPostgres) {}

  async take(who: string, points: number): Promise<Allowance> {
    for (;;) {
      const held = this.held.get(who);
      if (held && held.left >= points && held.drawn.resetAt.getTime() > Date.now()) {
        held.left -= points;
        return { ...held.drawn, remaining: held.drawn.remaining + held.left };
      }
      const under = this.drawing.get(who);
      if (!under) {
        const drawing = this.draw(who, points).finally(() => this.drawing.delete(who));
        this.drawing.set(who, drawing);
        await drawing;
      } else await under.catch(() => undefined);
    }
  }

  /** Draws an instalment, or what little is left; RATE_LIMITED when that is less than is asked for. */
  private async draw(who: string, points: number): Promise<void> {
    const instalment = Math.ceil(this.limiter.points * PART);
    const known = await this.limiter.get(hashed(who));
    const isEnough = (known?.remainingPoints ?? this.limiter.points) >= instalment;
    const amount = isEnough ? Math.max(points, instalment) : points;
    const left = this.held.get(who);
    const drawn = await take(this.limiter, who, amount);
    const isSameMinute = left !== undefined && left.drawn.resetAt.getTime() > Date.now();
    this.held.set(who, { left: amount + (isSameMinute ? left.left : 0), drawn });
  }
}

const hashed = (key: string) => createHash('sha256').update(key).digest('base64url');

async function take(limiter: RateLimiterPostgres, key: string, points: number): Promise<Allowance> {
  const allowance = ({ remainingPoints, msBeforeNext }: RateLimiterRes): Allowance => ({
    limit: limiter.points,
    remaining: Math.max(0, remainingPoints),
    resetAt: new Date(Date.now() + msBeforeNext),
  });
  try {
    return allowance(await limiter.consume(hashed(key), points));
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw new TooMany(Math.max(1, Math.ceil(error.msBeforeNext / 1000)), allowance(error));
  }
}
