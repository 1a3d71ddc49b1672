import type { Response } from 'express';
import { TooMany } from '../access/RateLimits.js';
import type { Language } from '../shared/Caller.js';
import type { Refusal, RefusalCode } from '../shared/Refusal.js';
import { rateHeaders } from './rateHeaders.js';

/** The HTTP status that says most nearly the same as a code. */
export const STATUS_OF: Record<RefusalCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  INVALID_CURSOR: 400,
  CONFLICT: 409,
  INCONSISTENT: 409,
  COST_EXCEEDED: 413,
  RATE_LIMITED: 429,
  TIMEOUT: 503,
  INTERNAL: 500,
};

/** A refusal outside GraphQL, in the very form of a GraphQL answer, so that every client reads one form. */
export function answerRefusal(
  response: Response,
  refusal: Refusal,
  language: Language,
  status = STATUS_OF[refusal.code],
): void {
  const requestId = response.getHeader('X-Request-Id');
  if (refusal instanceof TooMany) {
    response.set({ 'retry-after': String(refusal.retryAfterSeconds), ...rateHeaders(refusal.allowance) });
  }
  const extensions = { code: refusal.code, ...refusal.details, requestId };
  response.status(status).json({ errors: [{ message: refusal.sentence[language], extensions }] });
}
