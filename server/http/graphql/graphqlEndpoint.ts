import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type RequestHandler, Router } from 'express';
import type { Logger } from 'pino';
import { secretHash } from '../../access/secret.js';
import { type Asked, Context, type Ground } from '../../shared/Context.js';
import { asking } from '../asking.js';
import { identityOf } from '../identify.js';
import { sessionCookie } from '../sessionCookie.js';
import type { Guard } from './Guard.js';
import { guardPlugin } from './guardPlugin.js';
import { limitShape } from './limitShape.js';
import { LIMITS } from './limits.js';
import { onlyStoredDocuments } from './onlyStoredDocuments.js';
import { presentError } from './presentError.js';
import type { StoredDocuments } from './StoredDocuments.js';

/** `/graphql`, and how to stop it. */
export interface GraphqlEndpoint {
  router: Router;
  stop: () => Promise<void>;
}

export interface GraphqlEndpointOptions {
  ground: Ground;
  guard: Guard;
  documents: StoredDocuments;
  log: Logger;
}

/** The one address of the API, hardened: what is asked is bounded before it is run, and no error says more than it should. */
export async function graphqlEndpoint({
  ground,
  guard,
  documents,
  log,
}: GraphqlEndpointOptions): Promise<GraphqlEndpoint> {
  const server = new ApolloServer<Context>({
    schema: guard.schema,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitShape],
    formatError: presentError(log),
    plugins: [guardPlugin(guard)],
    logger: log,
  });
  await server.start();
  const router = Router();
  router.use(express.json({ limit: LIMITS.bytes, strict: false }));
  router.use(onlyStoredDocuments(documents));
  router.use(bounded);
  router.use(expressMiddleware(server, { context: async ({ req }) => new Context(ground, askedBy(req)) }));
  return { router, stop: () => server.stop() };
}

/** Gives a request its time: it ends when the caller hangs up, and at the latest after half a minute. */
const bounded: RequestHandler = (request, response, next) => {
  const hangUp = new AbortController();
  response.once('close', () => hangUp.abort());
  const signal = AbortSignal.any([hangUp.signal, AbortSignal.timeout(LIMITS.requestMs)]);
  const { caller, requestId, language } = identityOf(request);
  asking.run({ requestId, language, signal, payer: caller?.accountId ?? request.ip ?? '' }, next);
};

function askedBy(request: Request): Asked {
  const { caller, language, requestId, by } = identityOf(request);
  const secret = by === 'session' ? sessionCookie(request) : null;
  const idempotencyKey = request.get('idempotency-key');
  return {
    caller,
    language,
    requestId,
    signal: asking.getStore()!.signal,
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(secret === null ? {} : { sessionHash: secretHash(secret) }),
  };
}
