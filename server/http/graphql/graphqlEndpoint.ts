import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { Context, type Ground } from '../../shared/Context.js';
import { answerPlugin } from './answerPlugin.js';
import { askedBy } from './askedBy.js';
import { bounded } from './bounded.js';
import { eventStream } from './eventStream.js';
import type { Guard } from './Guard.js';
import { guardPlugin } from './guardPlugin.js';
import { stringifyAnswer } from './JsonText.js';
import { limitShape } from './limitShape.js';
import { LIMITS } from './limits.js';
import { onlyStoredDocuments } from './onlyStoredDocuments.js';
import { presentError } from './presentError.js';
import type { StoredDocuments } from './StoredDocuments.js';

/** `/graphql`, and how to stop it. */
export interface GraphqlEndpoint {
  router: Router;
  /** what is asked of it, for those who ask within the server */
  schema: GraphQLSchema;
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
    plugins: [guardPlugin(guard), answerPlugin],
    stringifyResult: stringifyAnswer as (result: object) => string,
    logger: log,
  });
  await server.start();
  const router = Router();
  router.use(express.json({ limit: LIMITS.bytes, strict: false }));
  router.use(onlyStoredDocuments(documents));
  router.use(bounded);
  router.use(eventStream({ ground, guard, log }));
  router.use(expressMiddleware(server, { context: async ({ req }) => new Context(ground, askedBy(req)) }));
  return { router, schema: guard.schema, stop: () => server.stop() };
}
