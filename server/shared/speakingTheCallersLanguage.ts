import { GraphQLError } from 'graphql';
import type { MiddlewareFn } from 'type-graphql';
import type { Context } from './Context.js';
import { notFound, Refusal } from './Refusal.js';
import { sqlState } from './retried.js';

/** A broken unique key, a foreign key to nothing, a policy that says no: each would tell of rows the caller may not see. */
const TELLTALE = new Set(['23505', '23503', '42501']);

/** A character that no text holds, a number or day beyond every other, a value of another kind. */
const UNFIT = new Set(['22021', '22P05', '22003', '22007', '22008', '22P02']);
const unfit = new Refusal('BAD_USER_INPUT', {
  sv: 'Ett värde i anropet går inte att jämföra med eller spara: ett tecken som ingen text har, eller ett tal utanför alla gränser.',
  en: 'A value in the request can not be compared with or kept: a character that no text holds, or a number beyond all bounds.',
});

function refusalOf(error: unknown): unknown {
  const state = sqlState(error) ?? '';
  if (TELLTALE.has(state)) return notFound();
  return UNFIT.has(state) ? unfit : error;
}

/** A refusal as a GraphQL error: its sentence in the language asked for, its stable code, its details. */
export function spoken(error: unknown, language: 'sv' | 'en'): unknown {
  const refusal = refusalOf(error);
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
