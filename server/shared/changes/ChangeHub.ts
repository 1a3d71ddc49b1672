import type pg from 'pg';
import { ChangeChannel, type Look } from './ChangeChannel.js';
import { ChangeStream } from './ChangeStream.js';
import { WakeUps } from './WakeUps.js';

const HELD_BACK_MS = 100;
/** Raw SQL and a node that died before it could call are noticed no later than this. */
const UNCALLED_MS = 15_000;
/** How often it is asked whether a subscriber is still who it was. */
const RENEWAL_MS = 20_000;
/** How long the newest rows of the log may stand unsealed. */
const SEALING_MS = 60_000;
/** How many looks at the log run at the same time. */
const LANES = 2;

/** What a subscriber asks for. */
export interface Subscriber {
  /** the same for all who ask the same with the same rights */
  key: string;
  look: Look;
  /** whether the session or token stands, with the rights it had when it subscribed */
  stands: () => Promise<boolean>;
}

/** One node's live updates: hears that something was committed anywhere, looks at the log, tells its subscribers. */
export class ChangeHub {
  private readonly channels = new Map<string, ChangeChannel>();
  private readonly subscribers = new Map<ChangeStream, Subscriber>();
  private readonly timers: NodeJS.Timeout[];
  private wakeUps!: WakeUps;
  private isTelling = false;
  private isDue = false;
  private isClosed = false;

  private constructor() {
    this.timers = [
      setInterval(() => this.wake(), UNCALLED_MS),
      setInterval(() => void this.renew(), RENEWAL_MS),
      // What cannot be sealed now is sealed the next time.
      setInterval(() => void this.seal().catch(() => undefined), SEALING_MS),
    ];
    for (const timer of this.timers) timer.unref();
  }

  /** `database`: as whom to listen; no rights to tables are needed. */
  static async open(database: pg.ClientConfig): Promise<ChangeHub> {
    const hub = new ChangeHub();
    hub.wakeUps = await WakeUps.open(database, () => hub.wake());
    return hub;
  }

  /** To be called after each committed change. */
  changed(): void {
    this.wakeUps.call();
  }

  /** Every change that is committed from now on. Ends when the session or token does, at most a minute later. */
  async follow(subscriber: Subscriber): Promise<ChangeStream> {
    const { key, look } = subscriber;
    const channel = this.channels.get(key) ?? new ChangeChannel(look);
    this.channels.set(key, channel);
    const stream = new ChangeStream((ended) => this.forget(ended));
    this.subscribers.set(stream, subscriber);
    channel.streams.add(stream);
    await channel.begun.catch((error: unknown) => {
      stream.end();
      throw error;
    });
    return stream;
  }

  /** Ends the streams of those who are no longer who they were. */
  async renew(): Promise<void> {
    for (const [stream, { stands }] of [...this.subscribers]) {
      // Who cannot be asked about is not believed.
      if (!(await stands().catch(() => false))) stream.end();
    }
  }

  /** Seals what the log has got, behind the writers: see M0013ChangeSeal. */
  seal(): Promise<void> {
    return this.wakeUps.seal();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (const timer of this.timers) clearInterval(timer);
    for (const stream of [...this.subscribers.keys()]) stream.end();
    await this.wakeUps.close();
  }

  private forget(stream: ChangeStream): void {
    const key = this.subscribers.get(stream)?.key;
    this.subscribers.delete(stream);
    if (key === undefined) return;
    const streams = this.channels.get(key)?.streams;
    streams?.delete(stream);
    if (streams?.size === 0) this.channels.delete(key);
  }

  private wake(): void {
    this.isDue = true;
    if (this.isTelling || this.isClosed) return;
    this.isTelling = true;
    void this.tellAll().finally(() => {
      this.isTelling = false;
    });
  }

  private async tellAll(): Promise<void> {
    while (this.isDue && !this.isClosed) {
      this.isDue = false;
      const channels = [...this.channels.values()];
      let lookAgain = false;
      const lane = async () => {
        for (let channel = channels.pop(); channel; channel = channels.pop()) {
          if (await channel.tell().catch(() => true)) lookAgain = true;
        }
      };
      await Promise.all(Array.from({ length: LANES }, lane));
      if (lookAgain) setTimeout(() => this.wake(), HELD_BACK_MS).unref();
    }
  }
}
