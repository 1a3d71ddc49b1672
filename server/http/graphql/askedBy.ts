import type { Request } from 'express';
import type { Asked } from '../../shared/Context.js';
import { asking } from '../asking.js';
import { identityOf } from '../identify.js';

/** What an operation is told of the request that asks for it. */
export function askedBy(request: Request): Asked {
  const { caller, since, language, requestId, renew, sessionHash } = identityOf(request);
  const idempotencyKey = request.get('idempotency-key');
  return {
    caller,
    since,
    language,
    requestId,
    renew,
    signal: asking.getStore()!.signal,
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(sessionHash ? { sessionHash } : {}),
  };
}
