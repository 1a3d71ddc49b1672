import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Language } from '../../shared/Caller.js';
import type { RefusalCode, Sentence } from '../../shared/Refusal.js';
import { sqlState } from '../../shared/retried.js';
import { asking } from '../asking.js';
import { inputErrors } from './inputErrors.js';

/** The codes that leave the server; everything else is masked. */
const CODES: ReadonlySet<string> = new Set<RefusalCode>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'INVALID_CURSOR',
  'CONFLICT',
  'INCONSISTENT',
  'COST_EXCEEDED',
  'RATE_LIMITED',
  'TIMEOUT',
  'INTERNAL',
]);

/** What Apollo calls a document or a request that cannot be understood: the caller's mistake, in the caller's own words. */
const MISTAKES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Details that a refusal may carry. */
const DETAILS = ['field', 'currentVersion', 'changedBy', 'changedFields'] as const;

/** query_canceled, lock_not_available, idle_in_transaction_session_timeout */
const OUT_OF_TIME = new Set(['57014', '55P03', '25P03']);

const timeout: Sentence = {
  sv: 'Det tog för lång tid. Försök igen, eller fråga efter mindre.',
  en: 'It took too long. Try again, or ask for less.',
};
const internal: Sentence = {
  sv: 'Något gick fel hos oss. Uppge anropets nummer när du hör av dig.',
  en: 'Something went wrong on our side. Give the request id when you contact us.',
};

const original = (error: unknown): unknown => (error as GraphQLError).originalError ?? error;

function isOutOfTime(error: unknown): boolean {
  if (asking.getStore()?.signal.aborted) return true;
  if (OUT_OF_TIME.has(sqlState(error) ?? '')) return true;
  return /timeout exceeded when trying to connect/.test((error as Error).message);
}

/** The code that a formatted error leaves the server with; null for what nobody foresaw. */
function codeOf({ message, extensions }: GraphQLFormattedError, error: unknown): RefusalCode | null {
  const code = String(extensions?.['code']);
  if (extensions?.['refusal'] === 'COST_EXCEEDED') return 'COST_EXCEEDED';
  if (code === 'GRAPHQL_PARSE_FAILED' && message.includes('tokens. Parsing aborted')) return 'COST_EXCEEDED';
  if (MISTAKES.has(code)) return 'BAD_USER_INPUT';
  if (CODES.has(code) && code !== 'INTERNAL') return code as RefusalCode;
  return isOutOfTime(original(error)) ? 'TIMEOUT' : null;
}

/**
 * The last word on every error: an allow-list of codes and details, with the request's id. What is not on it is masked
 * as INTERNAL and logged. To be used as Apollo's `formatError`.
 */
export function presentError(log: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { requestId, language = Language.sv } = asking.getStore() ?? {};
    const code = codeOf(formatted, error);
    if (code === null) log.error({ err: original(error), requestId }, 'an operation failed');
    const masked = code === null ? internal : code === 'TIMEOUT' ? timeout : null;
    const { message, details } = masked ? { message: masked[language], details: {} } : spelled(formatted, language);
    return {
      message,
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: code ?? 'INTERNAL', ...details, ...(requestId ? { requestId } : {}) },
    };
  };
}

function spelled(formatted: GraphQLFormattedError, language: Language) {
  const extensions = formatted.extensions ?? {};
  const unfit = inputErrors(extensions['validationErrors'], language);
  if (unfit) return unfit;
  const known = DETAILS.filter((name) => extensions[name] !== undefined).map((name) => [name, extensions[name]]);
  return { message: formatted.message, details: Object.fromEntries(known) as object };
}
