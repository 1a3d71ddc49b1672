import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** The codes the API promises, and NETWORK for no answer at all. */
export const refusalCodes = [
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
  'NETWORK',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  code: RefusalCode;
  /** A full sentence in the reader's language; null where only the client knows what went wrong. */
  message: string | null;
  /** The input field it is about, as the mutation names it. */
  field: string | null;
  requestId: string | null;
  /** With CONFLICT: the version the record has now. */
  currentVersion: number | null;
}

/** Statuses that say the same as a code when a proxy, not the API, has answered. */
const codeOfStatus: Record<number, RefusalCode> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 429: 'RATE_LIMITED' };

/** Reads any failure of a GraphQL request as one refusal. */
export function refusalOf(error: unknown): Refusal {
  const silent = { message: null, field: null, requestId: null, currentVersion: null };
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    const { code, field, requestId, currentVersion } = (first?.extensions ?? {}) as Partial<Refusal>;
    return {
      code: refusalCodes.find((known) => known === code) ?? 'INTERNAL',
      message: code && code !== 'INTERNAL' ? (first?.message ?? null) : null,
      field: field ?? null,
      requestId: requestId ?? null,
      currentVersion: currentVersion ?? null,
    };
  }
  if (ServerError.is(error)) return { ...silent, code: codeOfStatus[error.statusCode] ?? 'INTERNAL' };
  return { ...silent, code: 'NETWORK' };
}
