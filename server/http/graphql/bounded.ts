import type { Request, RequestHandler } from 'express';
import { asking } from '../asking.js';
import { identityOf } from '../identify.js';
import { LIMITS } from './limits.js';

/** Whether the request asks for a stream of events, which has no end of its own. */
export const isForEvents = (request: Request): boolean =>
  request.method === 'POST' && (request.headers.accept ?? '').includes('text/event-stream');

/** Gives a request its time: it ends when the caller hangs up, and at the latest after half a minute. */
export const bounded: RequestHandler = (request, response, next) => {
  const hangUp = new AbortController();
  response.once('close', () => hangUp.abort());
  const ends = isForEvents(request) ? [] : [AbortSignal.timeout(LIMITS.requestMs)];
  const signal = AbortSignal.any([hangUp.signal, ...ends]);
  const { caller, requestId, language } = identityOf(request);
  asking.run({ requestId, language, signal, payer: caller?.accountId ?? request.ip ?? '' }, next);
};
