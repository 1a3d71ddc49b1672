import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import express from 'express';
import type { Logger } from 'pino';
import { Door } from '../access/Door.js';
import { RateLimits } from '../access/RateLimits.js';
import { migrations } from '../database/migrate.js';
import type { Database } from '../database/openDatabase.js';
import { ormOptions } from '../orm.js';
import { makeSchema } from '../schema.js';
import type { Settings } from '../settings.js';
import { groundOn } from '../shared/Context.js';
import { answerErrors } from './answerErrors.js';
import { Guard } from './graphql/Guard.js';
import { graphqlEndpoint } from './graphql/graphqlEndpoint.js';
import { LIMITS } from './graphql/limits.js';
import { StoredDocuments } from './graphql/StoredDocuments.js';
import { healthRoutes } from './healthRoutes.js';
import { identify } from './identify.js';
import { refuseForeignOrigins } from './refuseForeignOrigins.js';
import { securityHeaders } from './securityHeaders.js';
import { sessionRoutes } from './sessionRoutes.js';
import { webClient } from './webClient.js';

export interface ServeOptions {
  settings: Pick<Settings, 'host' | 'port' | 'publicUrl' | 'trustedProxies' | 'dataDir' | 'pointsPerMinute'>;
  /** Migrated, with its wall inspected. */
  database: Pick<Database, 'login'>;
  log: Logger;
  /** File with the web client's stored documents; the built client's own when left out. */
  documents?: string;
}

/** A server that listens. */
export interface Served {
  /** The address people type, without a final slash. */
  url: string;
  /** The address of the server itself: another one when a proxy stands in front. */
  listeningAt: string;
  /** Lets requests under way end, then closes everything that was opened here; the database goes on. */
  close: () => Promise<void>;
}

/** Serves the API and the web client on a database. */
export async function serve({ settings, database, log, documents }: ServeOptions): Promise<Served> {
  const door = new Door(database.login);
  const orm = await MikroORM.init(impatient(ormOptions(database.login)));
  const limits = new RateLimits(door, settings.pointsPerMinute);
  const graphql = await graphqlEndpoint({
    ground: groundOn(orm, () => undefined),
    guard: new Guard(await makeSchema(), limits),
    documents: new StoredDocuments(documents),
    log,
  });
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustedProxies);
  app.use(securityHeaders(settings.publicUrl?.startsWith('https:') ?? false));
  app.use(
    healthRoutes(
      door,
      migrations.map(({ name }) => name),
    ),
  );
  app.use(['/graphql', '/session'], identify(door), refuseForeignOrigins(settings.publicUrl));
  app.use('/graphql', graphql.router);
  app.use('/session', sessionRoutes(door, limits));
  app.use(webClient());
  app.use(answerErrors(log));
  const server = createServer(app);
  await listen(server, settings);
  return {
    url: settings.publicUrl ?? addressOf(server),
    listeningAt: addressOf(server),
    close: async () => {
      await stop(server);
      await graphql.stop();
      await orm.close(true);
      await door.close();
    },
  };
}

/** How long the database may take over what people wait for. Migrations and imports of the demo have their own patience. */
function impatient(options: Options): Options {
  const driverOptions = {
    ...(options.driverOptions as object),
    statement_timeout: LIMITS.statementMs,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 15_000,
  };
  return { ...options, driverOptions };
}

async function listen(server: Server, { host, port }: Pick<Settings, 'host' | 'port'>): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/** Requests under way get two seconds; streams of events have no end of their own. */
async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), 2_000);
  await closed;
  clearTimeout(patience);
}
