import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MikroORM } from '@mikro-orm/postgresql';
import express from 'express';
import type { Logger } from 'pino';
import { Door } from '../access/Door.js';
import { migrations } from '../database/migrate.js';
import type { Database } from '../database/openDatabase.js';
import { ormOptions } from '../orm.js';
import { makeSchema } from '../schema.js';
import type { Settings } from '../settings.js';
import { groundOn } from '../shared/Context.js';
import { answerErrors } from './answerErrors.js';
import { graphqlEndpoint } from './graphqlEndpoint.js';
import { healthRoutes } from './healthRoutes.js';
import { identify } from './identify.js';
import { securityHeaders } from './securityHeaders.js';
import { sessionRoutes } from './sessionRoutes.js';
import { webClient } from './webClient.js';

export interface ServeOptions {
  settings: Pick<Settings, 'host' | 'port' | 'publicUrl' | 'trustedProxies' | 'dataDir'>;
  /** Migrated, with its wall inspected. */
  database: Pick<Database, 'login'>;
  log: Logger;
}

/** A server that listens. */
export interface Served {
  /** Where, without a final slash. */
  url: string;
  /** Lets requests under way end, then closes everything that was opened here; the database goes on. */
  close: () => Promise<void>;
}

/** Serves the API and the web client on a database. */
export async function serve({ settings, database, log }: ServeOptions): Promise<Served> {
  const door = new Door(database.login);
  const orm = await MikroORM.init(ormOptions(database.login));
  const graphql = await graphqlEndpoint(
    await makeSchema(),
    groundOn(orm, () => undefined),
  );
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
  app.use(['/graphql', '/session'], identify(door));
  app.use('/graphql', graphql.router);
  app.use('/session', sessionRoutes(door));
  app.use(webClient());
  app.use(answerErrors(log));
  const server = createServer(app);
  await listen(server, settings);
  return {
    url: settings.publicUrl ?? addressOf(server),
    close: async () => {
      await stop(server);
      await graphql.stop();
      await orm.close(true);
      await door.close();
    },
  };
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
