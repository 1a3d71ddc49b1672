import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import type { DemoAccess } from '../../../server/demo/provideDemo.js';
import { askDemo } from '../askDemo.js';

const PAGE = `query ($after: String) { changes(after: $after, first: 100) {
  nodes { kind recordType recordId part } pageInfo { endCursor hasNextPage } } }`;

interface Page {
  nodes: { kind: string; recordType: string; recordId: string; part: string | null }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/**
 * Keeps itself in step as an integration does: told by live updates that something has changed, it reads the changes from
 * where it was. Whatever breaks is taken up again.
 */
export class Follower {
  /** recorded interactions, in the order they were shown */
  readonly shown: string[] = [];
  private after: string | null = null;
  private reading: Promise<void> = Promise.resolve();
  private isClosed = false;
  private stop = () => undefined as void;

  constructor(
    private readonly url: string,
    private readonly person: DemoAccess,
  ) {}

  /** Begins where the log ends. */
  async begin(): Promise<void> {
    await this.readOn();
    this.shown.length = 0;
    const headers = { authorization: `Bearer ${this.person.token}` };
    const wake = () => void this.wake();
    const client = createClient({
      url: `${this.url}/graphql`,
      headers,
      retryAttempts: Infinity,
      retry: () => sleep(200),
      // What happened while nobody listened was not heard.
      on: { connected: wake },
    });
    const sink = { next: wake, error: () => undefined, complete: () => undefined };
    this.stop = client.subscribe({ query: 'subscription { recordChanged { id } }' }, sink);
  }

  /** Reads what there is, after what is being read. */
  wake(): Promise<void> {
    this.reading = this.reading.then(() => this.readOn());
    return this.reading;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.stop();
    await this.reading;
  }

  private async readOn(): Promise<void> {
    while (!this.isClosed) {
      const page = await askDemo(this.url, this.person, PAGE, { after: this.after }).catch(() => null);
      if (!page) {
        await sleep(100);
        continue;
      }
      const { nodes, pageInfo } = page['changes'] as Page;
      const recorded = nodes.filter((one) => one.kind === 'CREATED' && one.recordType === 'Interaction' && !one.part);
      this.shown.push(...recorded.map(({ recordId }) => recordId));
      this.after = pageInfo.endCursor ?? this.after;
      if (!pageInfo.hasNextPage) return;
    }
  }
}
