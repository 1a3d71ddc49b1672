import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Door } from '../access/Door.js';
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
}

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
    const { caller, by } = await callerOfRequest(request, door);
    if (by === 'token' && caller === null) {
      // Told at once: nothing else would explain why everything is hidden.
      response.setHeader('WWW-Authenticate', 'Bearer');
      throw noSuchToken;
    }
    identities.set(request, {
      requestId,
      caller,
      by,
      language: languageOf(request) ?? caller?.language ?? Language.sv,
    });
    next();
  };
}

async function callerOfRequest(request: Request, door: Door): Promise<Pick<Identity, 'caller' | 'by'>> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const token = BEARER.exec(authorization)?.[1];
    return { caller: token ? await door.callerByToken(token) : null, by: 'token' };
  }
  const secret = sessionCookie(request);
  return secret === null ? { caller: null, by: null } : { caller: await door.callerBySession(secret), by: 'session' };
}
