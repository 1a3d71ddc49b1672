import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { serve, type ServeOptions } from '../../server/http/serve.js';
import { Account } from '../../server/access/Account.js';
import { hashPassword } from '../../server/access/password.js';
import { newSecret, secretHash } from '../../server/access/secret.js';
import { Token, TOKEN_SCOPES } from '../../server/access/Token.js';
import type { Person, World } from './World.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever the test asked for
type Json = any;

/** What a GraphQL request was answered. */
export interface Answered {
  status: number;
  headers: Headers;
  data?: Json;
  errors?: { message: string; extensions: Record<string, Json> }[];
  extensions?: Record<string, Json>;
}

/** The real server on a world's database and a free port, and ways to ask it. */
export class Served {
  private constructor(
    readonly url: string,
    /** where it can be reached when `url` is a proxy's */
    readonly listeningAt: string,
    private readonly end: () => Promise<void>,
  ) {}

  static async on(
    world: World,
    options: { settings?: Partial<ServeOptions['settings']>; log?: Logger; documents?: string; isDemo?: boolean } = {},
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
    const { log = pino({ level: 'silent' }), documents, isDemo = false } = options;
    const { url, listeningAt, close } = await serve({ settings, database: world.database, log, documents, isDemo });
    return new Served(url, listeningAt, async () => {
      await close();
      await rm(dataDir, { recursive: true, force: true });
    });
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.listeningAt + path, init);
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

  /** The headers of a new token of a person. */
  token(world: World, person: Person, scopes?: readonly string[]): Promise<{ authorization: string }> {
    return tokenOf(world, person, scopes);
  }

  /** Gives a person a password. */
  async password(world: World, person: Person, password: string): Promise<{ email: string; password: string }> {
    const passwordHash = await hashPassword(password);
    await world.arrange((em) => em.nativeUpdate(Account, { id: world.callers[person].accountId }, { passwordHash }));
    return { email: `${person}@example.se`, password };
  }

  /** Signs in with a password and answers with the cookie as a browser would send it back. */
  async signIn(credentials: { email: string; password: string }): Promise<{ cookie: string }> {
    const response = await this.post('/session', credentials);
    if (!response.ok) throw new Error(`not signed in: ${response.status}`);
    return { cookie: response.headers.getSetCookie()[0]!.split(';')[0]! };
  }

  close(): Promise<void> {
    return this.end();
  }
}

/** The headers of a new token of a person, for whichever server. */
export async function tokenOf(
  world: World,
  person: Person,
  scopes: readonly string[] = TOKEN_SCOPES,
): Promise<{ authorization: string }> {
  const secret = newSecret('snd_');
  await world.arrange(async (em) => {
    const account = await em.findOneOrFail(Account, world.callers[person].accountId);
    const expiresAt = new Date(Date.now() + 3 * 3_600_000);
    const facts = {
      name: 'Prov',
      prefix: secret.slice(0, 12),
      secretHash: secretHash(secret),
      scopes: [...scopes],
      expiresAt,
    };
    em.persist(new Token(account, facts));
  });
  return { authorization: `Bearer ${secret}` };
}
