import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type Response, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import { Context, type Ground } from '../shared/Context.js';
import { identityOf } from './identify.js';

/** `/graphql`, and how to stop it. */
export interface GraphqlEndpoint {
  router: Router;
  stop: () => Promise<void>;
}

export async function graphqlEndpoint(schema: GraphQLSchema, ground: Ground): Promise<GraphqlEndpoint> {
  const server = new ApolloServer<Context>({
    schema,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
  });
  await server.start();
  const router = Router();
  router.use(express.json({ limit: '256kb', strict: false }));
  router.use(expressMiddleware(server, { context: ({ req, res }) => Promise.resolve(contextOf(ground, req, res)) }));
  return { router, stop: () => server.stop() };
}

function contextOf(ground: Ground, request: Request, response: Response): Context {
  const { caller, language, requestId } = identityOf(request);
  const hangUp = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) hangUp.abort();
  });
  return new Context(ground, { caller, language, requestId, signal: hangUp.signal });
}
