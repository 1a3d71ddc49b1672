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
  /** With CONFLICT: who changed it last, as far as the reader may see. */
  changedBy: string | null;
}

/** Statuses that say the same as a code when a proxy, not Samnod, has answered. */
const codeOfStatus: Record<number, RefusalCode> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  429: 'RATE_LIMITED',
  // The server behind it died or is away: it has not answered.
  502: 'NETWORK',
  503: 'NETWORK',
  504: 'NETWORK',
};

interface Answered {
  message?: string;
  extensions?: object;
}

const silent = { message: null, field: null, requestId: null, currentVersion: null, changedBy: null };

function refusalIn({ message, extensions }: Answered): Refusal {
  const { code, field, requestId, currentVersion, changedBy } = (extensions ?? {}) as Partial<Refusal>;
  return {
    code: refusalCodes.find((known) => known === code) ?? 'INTERNAL',
    // What broke inside the server is said in the client's words, not quoted.
    message: code && code !== 'INTERNAL' ? (message ?? null) : null,
    field: field ?? null,
    requestId: requestId ?? null,
    currentVersion: currentVersion ?? null,
    changedBy: changedBy ?? null,
  };
}

/** A refusal made before GraphQL was reached has the same form, in the body of a failed request. */
function refusalInBody(bodyText: string): Refusal | null {
  try {
    const first = (JSON.parse(bodyText) as { errors?: Answered[] }).errors?.[0];
    return first ? refusalIn(first) : null;
  } catch {
    return null;
  }
}

/** Reads any failure of a GraphQL request as one refusal. */
export function refusalOf(error: unknown): Refusal {
  if (CombinedGraphQLErrors.is(error)) return refusalIn(error.errors[0] ?? {});
  if (ServerError.is(error)) {
    return refusalInBody(error.bodyText) ?? { ...silent, code: codeOfStatus[error.statusCode] ?? 'INTERNAL' };
  }
  return { ...silent, code: 'NETWORK' };
}
