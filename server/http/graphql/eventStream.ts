import type { Request, RequestHandler } from 'express';
import {
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { RequestParams } from 'graphql-sse';
import { createHandler } from 'graphql-sse/lib/use/express';
import type { Logger } from 'pino';
import { Context, type Ground } from '../../shared/Context.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { asking } from '../asking.js';
import { askedBy } from './askedBy.js';
import { isForEvents } from './bounded.js';
import type { Guard } from './Guard.js';
import { graphqlRefusal } from './graphqlRefusal.js';
import { limitShape } from './limitShape.js';
import { LIMITS } from './limits.js';
import { presentError } from './presentError.js';

export interface EventStreamOptions {
  ground: Ground;
  guard: Guard;
  log: Logger;
}

/** Streams that one account may hold open at the same time: pages in tabs, and integrations. */
const MOST_STREAMS = 50;

const notASubscription = badInput('query', {
  sv: 'Bara prenumerationer (subscription) besvaras som en ström av händelser.',
  en: 'Only subscriptions are answered as a stream of events.',
});
const tooMany = new Refusal('RATE_LIMITED', {
  sv: `Högst ${MOST_STREAMS} strömmar åt gången per konto.`,
  en: `At most ${MOST_STREAMS} streams at a time for one account.`,
});

/** Subscriptions as Server-Sent Events, at the same address and within the same limits as every other operation. */
export function eventStream({ ground, guard, log }: EventStreamOptions): RequestHandler {
  const present = presentError(log);
  const presented = (error: GraphQLError) => {
    const { http: _http, ...extensions } = error.extensions;
    return present({ ...error.toJSON(), extensions }, error);
  };
  const open = new Map<string, number>();
  const count = (payer: string, by: number) => open.set(payer, (open.get(payer) ?? 0) + by);

  const handler = createHandler<never>({
    // Each subscription has a connection of its own.
    authenticate: () => null,
    onSubscribe: async ({ raw }, params) => {
      const asked = askedBy(raw);
      const { payer } = asking.getStore()!;
      try {
        if ((open.get(payer) ?? 0) > MOST_STREAMS) throw graphqlRefusal(tooMany, asked.language);
        const understood = understand(guard, params, asked.language);
        guard.admit(understood, asked);
        await guard.charge(guard.cost(understood), asked, payer);
        const { document, variables: variableValues } = understood;
        const { operationName } = params;
        return {
          schema: guard.schema,
          document,
          operationName,
          variableValues,
          contextValue: new Context(ground, asked) as never,
        };
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        const status = (error.extensions['http'] as { status?: number } | undefined)?.status ?? 400;
        const body = JSON.stringify({ errors: [presented(error)] });
        return [
          body,
          { status, statusText: 'Refused', headers: { 'content-type': 'application/json; charset=utf-8' } },
        ];
      }
    },
    onNext: (_context, _request, result) => {
      const { errors, ...rest } = result as ExecutionResult;
      return errors ? { ...rest, errors: errors.slice(0, LIMITS.errors).map(presented) as never } : undefined;
    },
  });

  return async (request: Request, response, next) => {
    if (!isForEvents(request)) return next();
    if (!request.is('json')) throw badInput('query', { sv: 'Frågan ska vara JSON.', en: 'The query must be JSON.' });
    const { payer } = asking.getStore()!;
    count(payer, 1);
    response.once('close', () => (open.get(payer) === 1 ? open.delete(payer) : count(payer, -1)));
    response.setHeader('X-Accel-Buffering', 'no');
    await handler(request, response);
  };
}

/** The subscription that a request asks for. Throws a GraphQLError when it cannot be understood. */
function understand(guard: Guard, { query, operationName, variables }: RequestParams, language: 'sv' | 'en') {
  const document = read(query);
  const [mistake] = validate(guard.schema, document, [...specifiedRules, limitShape], { hideSuggestions: true });
  if (mistake) throw named(mistake, 'GRAPHQL_VALIDATION_FAILED');
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) throw graphqlRefusal(notASubscription, language);
  return { document, operation, variables: variables ?? {} };
}

function read(query: RequestParams['query']) {
  try {
    return parse(String(query), { maxTokens: LIMITS.tokens });
  } catch (error) {
    throw named(error as GraphQLError, 'GRAPHQL_PARSE_FAILED');
  }
}

/** Graphql's own error with the code by which Apollo calls it. */
function named(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code, ...extensions } });
}
