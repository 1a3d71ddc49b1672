import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { Door } from '../access/Door.js';
import type { RateLimits } from '../access/RateLimits.js';
import { migrations } from '../database/migrate.js';
import type { Settings } from '../settings.js';
import type { Ground } from '../shared/Context.js';
import type { FileStore } from '../shared/FileStore.js';
import { notFound } from '../shared/Refusal.js';
import { answerErrors } from './answerErrors.js';
import { exportRoutes } from './exports/exportRoutes.js';
import { governanceRoutes } from './exports/governanceRoutes.js';
import { bounded } from './graphql/bounded.js';
import type { GraphqlEndpoint } from './graphql/graphqlEndpoint.js';
import { fileRoutes } from './files/fileRoutes.js';
import { healthRoutes } from './healthRoutes.js';
import { identify } from './identify.js';
import { refuseForeignOrigins } from './refuseForeignOrigins.js';
import { securityHeaders } from './securityHeaders.js';
import { sessionRoutes } from './sessionRoutes.js';
import { type SetUpOptions, setUpRoutes } from './setup/setUpRoutes.js';
import { webClient } from './webClient.js';

export interface AppOptions {
  settings: Pick<Settings, 'publicUrl' | 'trustedProxies'>;
  door: Door;
  limits: RateLimits;
  ground: Ground;
  files: FileStore;
  graphql: GraphqlEndpoint;
  log: Logger;
  isDemo: boolean;
  /** of the first start; null where the installation has begun */
  setUp: SetUpOptions | null;
}

/** Every address of the server, in the order they are tried. */
export function makeApp({ settings, door, limits, ground, files, graphql, log, isDemo, setUp }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustedProxies);
  app.use(securityHeaders(settings.publicUrl?.startsWith('https:') ?? false));
  const schemaVersion = migrations.map(({ name }) => name);
  app.use(healthRoutes(door, schemaVersion));
  if (setUp) app.use(setUpRoutes(setUp));
  app.use(['/graphql', '/session', '/files', '/exports'], identify(door), refuseForeignOrigins(settings.publicUrl));
  app.use('/graphql', graphql.router);
  app.use('/session', sessionRoutes(door, limits, isDemo));
  app.use('/files', fileRoutes(ground, limits, files));
  app.use('/exports', exportRoutes(ground, limits));
  app.use('/exports', bounded, governanceRoutes(ground, limits, graphql.schema));
  app.use(webClient());
  app.use((_request, _response, next) => next(notFound()));
  app.use(answerErrors(log));
  return app;
}
