import { GraphQLError } from 'graphql';
import type { MiddlewareFn } from 'type-graphql';
import type { Context } from './Context.js';
import { notFound, Refusal } from './Refusal.js';
import { sqlState } from './retried.js';

/** A broken unique key, a foreign key to nothing, a policy that says no: each would tell of rows the caller may not see. */
const TELLTALE = new Set(['23505', '23503', '42501']);

/** A refusal as a GraphQL error: its sentence in the language asked for, its stable code, its details. */
export function spoken(error: unknown, language: 'sv' | 'en'): unknown {
  const refusal = TELLTALE.has(sqlState(error) ?? '') ? notFound() : error;
  if (!(refusal instanceof Refusal)) return error;
  return new GraphQLError(refusal.sentence[language], {
    extensions: { code: refusal.code, ...refusal.details },
    originalError: error as Error,
  });
}

/** Every refusal of a resolver reaches the caller in the caller's language. */
export const speakingTheCallersLanguage: MiddlewareFn<Context> = async ({ context }, next) => {
  try {
    return (await next()) as unknown;
  } catch (error) {
    throw spoken(error, context.asked.language);
  }
};
