import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { TooMany } from '../../access/RateLimits.js';
import type { Asked } from '../../shared/Context.js';
import type { Refusal } from '../../shared/Refusal.js';
import { STATUS_OF } from '../answerRefusal.js';
import { rateHeaders } from '../rateHeaders.js';

/** A refusal of a whole operation as GraphQL says it, with the HTTP status and headers that go with it. */
export function graphqlRefusal(
  refusal: Refusal,
  language: Asked['language'],
  status = STATUS_OF[refusal.code],
): GraphQLError {
  const headers = new HeaderMap();
  if (refusal instanceof TooMany) {
    headers.set('retry-after', String(refusal.retryAfterSeconds));
    for (const [name, value] of Object.entries(rateHeaders(refusal.allowance))) headers.set(name, value);
  }
  return new GraphQLError(refusal.sentence[language], {
    extensions: { code: refusal.code, ...refusal.details, http: { status, headers } },
  });
}
