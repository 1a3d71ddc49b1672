import type { Request, RequestHandler, Response } from 'express';
import {
  createSourceEventStream,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Logger } from 'pino';
import type { ChangeStream } from '../../shared/changes/ChangeStream.js';
import { Context, type Ground } from '../../shared/Context.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { asking } from '../asking.js';
import { askedBy } from './askedBy.js';
import { isForEvents } from './bounded.js';
import { COMPLETE, eventOf, eventsOf, OPENING } from './events.js';
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

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache',
  'x-accel-buffering': 'no',
};
/** Proxies close connections on which nothing is heard. */
const SIGN_OF_LIFE_MS = 12_000;

/** What a request for a stream says. */
interface Params {
  query?: unknown;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/**
 * Subscriptions as Server-Sent Events, at the same address and within the same limits as every other operation, after the
 * protocol of graphql-sse with a connection for each. What is told is written once and sent as it is to all who asked for it.
 */
export function eventStream({ ground, guard, log }: EventStreamOptions): RequestHandler {
  const present = presentError(log);
  const presented = (error: GraphQLError) => {
    const { http: _http, ...extensions } = error.extensions;
    return present({ ...error.toJSON(), extensions }, error);
  };
  const open = new Map<string, number>();
  const count = (payer: string, by: number) => open.set(payer, (open.get(payer) ?? 0) + by);

  /** What a request subscribes to. Throws a GraphQLError that says why it may not. */
  const subscribed = async (request: Request) => {
    const asked = askedBy(request);
    const { payer } = asking.getStore()!;
    if ((open.get(payer) ?? 0) > MOST_STREAMS) throw graphqlRefusal(tooMany, asked.language);
    const { operationName, ...understood } = understand(guard, (request.body ?? {}) as Params, asked.language);
    guard.admit(understood, asked);
    await guard.charge(guard.cost(understood), asked, payer);
    const { document, variables: variableValues } = understood;
    const contextValue = new Context(ground, asked);
    return createSourceEventStream({ schema: guard.schema, document, operationName, variableValues, contextValue });
  };

  return async (request: Request, response, next) => {
    if (!isForEvents(request)) return next();
    if (!request.is('json')) throw badInput('query', { sv: 'Frågan ska vara JSON.', en: 'The query must be JSON.' });
    const { payer } = asking.getStore()!;
    count(payer, 1);
    response.once('close', () => (open.get(payer) === 1 ? open.delete(payer) : count(payer, -1)));
    try {
      const stream = await subscribed(request);
      response.writeHead(200, HEADERS).write(OPENING);
      if (Symbol.asyncIterator in stream) await tell(stream as ChangeStream, response);
      else response.write(eventOf({ errors: stream.errors?.slice(0, LIMITS.errors).map(presented) }));
      response.end(COMPLETE);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const status = (error.extensions['http'] as { status?: number } | undefined)?.status ?? 400;
      response.status(status).json({ errors: [presented(error)] });
    }
  };
}

/** Sends all that a stream tells, until either side ends it. */
async function tell(stream: ChangeStream, response: Response): Promise<void> {
  const signsOfLife = setInterval(() => response.write(OPENING), SIGN_OF_LIFE_MS);
  response.once('close', () => void stream.return());
  if (response.closed) await stream.return();
  try {
    for await (const answers of stream) {
      // Who reads more slowly than it is told falls behind in the stream, which knows how far is too far.
      if (!response.write(eventsOf(answers))) await drained(response);
    }
  } finally {
    clearInterval(signsOfLife);
  }
}

/** Resolves when more can be sent, or nothing more will be. */
function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}

/** The subscription that a request asks for. Throws a GraphQLError when it cannot be understood. */
function understand(guard: Guard, { query, operationName, variables }: Params, language: 'sv' | 'en') {
  const document = read(query);
  const [mistake] = validate(guard.schema, document, [...specifiedRules, limitShape], { hideSuggestions: true });
  if (mistake) throw named(mistake, 'GRAPHQL_VALIDATION_FAILED');
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) throw graphqlRefusal(notASubscription, language);
  return { document, operation, operationName, variables: variables ?? {} };
}

function read(query: unknown) {
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
