import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { serve, type ServeOptions } from '../../server/http/serve.js';
import type { World } from './World.js';

/** What a GraphQL request was answered. */
export interface Answered {
  status: number;
  headers: Headers;
  data?: any;
  errors?: { message: string; extensions: Record<string, any> }[];
  extensions?: Record<string, any>;
}

/** The real server on a world's database and a free port, and ways to ask it. */
export class Served {
  private constructor(
    readonly url: string,
    private readonly end: () => Promise<void>,
  ) {}

  static async on(
    world: World,
    options: { settings?: Partial<ServeOptions['settings']>; log?: Logger; documents?: string } = {},
  ): Promise<Served> {
    const dataDir = await mkdtemp(join(tmpdir(), 'samnod-served-'));
    const settings = {
      host: '127.0.0.1',
      port: 0,
      trustedProxies: 0,
      dataDir,
      pointsPerMinute: 1_000_000,
      ...options.settings,
    };
    const { log = pino({ level: 'silent' }), documents } = options;
    const { url, close } = await serve({ settings, database: world.database, log, documents });
    return new Served(url, async () => {
      await close();
      await rm(dataDir, { recursive: true, force: true });
    });
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.url + path, init);
  }

  /** Posts a JSON body. */
  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  /** Asks the API; give `authorization` or `cookie` among the headers to ask as somebody. */
  async ask(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    const response = await this.post('/graphql', { query, variables }, headers);
    return { status: response.status, headers: response.headers, ...((await response.json()) as object) };
  }

  close(): Promise<void> {
    return this.end();
  }
}
