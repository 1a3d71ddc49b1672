import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Door } from '../access/Door.js';
import { secretHash } from '../access/secret.js';
import { type Caller, Language } from '../shared/Caller.js';
import { Refusal } from '../shared/Refusal.js';
import { languageOf } from './languageOf.js';
import { sessionCookie } from './sessionCookie.js';

/** What is known of a request before anything is done for it. */
export interface Identity {
  requestId: string;
  caller: Caller | null;
  /** how the caller proved who it is; null when nobody did */
  by: 'session' | 'token' | null;
  language: Language;
  /** who it is by now; null when the session or token has ended */
  renew: () => Promise<Caller | null>;
  /** fingerprint of the session's secret */
  sessionHash?: Buffer;
  /** how far the database had written by then; see Reads */
  since: bigint | null;
}

/** What the request brought to prove who asks. */
type Proof = Pick<Identity, 'caller' | 'by' | 'renew' | 'sessionHash' | 'since'>;

const identities = new WeakMap<Request, Identity>();

/** Who asks: to be called after `identify` only. */
export function identityOf(request: Request): Identity {
  const identity = identities.get(request);
  if (!identity) throw new Error('this request was not identified');
  return identity;
}

const noSuchToken = new Refusal('UNAUTHENTICATED', {
  sv: 'API-nyckeln gäller inte: den är fel, har gått ut eller är återkallad.',
  en: 'The token does not work: it is wrong, has expired or was withdrawn.',
});

const BEARER = /^Bearer +([\w-]{20,200})$/i;

/** Finds out who asks, by token or session, and in which language to answer. Every answer carries its request's id. */
export function identify(door: Door): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction) => {
    const requestId = randomUUID();
    response.setHeader('X-Request-Id', requestId);
    const proof = await prove(request, door);
    if (proof.by === 'token' && proof.caller === null) {
      // Told at once: nothing else would explain why everything is hidden.
      response.setHeader('WWW-Authenticate', 'Bearer');
      throw noSuchToken;
    }
    const language = languageOf(request) ?? proof.caller?.language ?? Language.sv;
    identities.set(request, { requestId, language, ...proof });
    next();
  };
}

async function prove(request: Request, door: Door): Promise<Proof> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const token = BEARER.exec(authorization)?.[1] ?? '';
    return { ...(await door.arrivalByToken(token)), by: 'token', renew: () => door.callerByToken(token) };
  }
  const secret = sessionCookie(request);
  if (secret === null) return { caller: null, since: null, by: null, renew: () => Promise.resolve(null) };
  const renew = () => door.callerOfSession(secret);
  return { ...(await door.arrivalBySession(secret)), by: 'session', renew, sessionHash: secretHash(secret) };
}
