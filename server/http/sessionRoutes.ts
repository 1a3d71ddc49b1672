import express, { type Request, Router } from 'express';
import type { Door } from '../access/Door.js';
import type { RateLimits } from '../access/RateLimits.js';
import { signIn, signOut } from '../access/signIn.js';
import { badInput } from '../shared/Refusal.js';
import { identityOf } from './identify.js';
import { clearSessionCookie, sessionCookie, setSessionCookie } from './sessionCookie.js';

/** A text of the request's JSON body; BAD_USER_INPUT when it is not there or longer than anyone writes. */
export function textIn(request: Request, name: string, longest = 1000): string {
  const value = ((request.body ?? {}) as Record<string, unknown>)[name];
  if (typeof value === 'string' && value.length > 0 && value.length <= longest) return value;
  throw badInput(name, { sv: `Ange ${name}.`, en: `Give ${name}.` });
}

/** Signing in (POST), signing out (DELETE) and whether one is signed in (GET). */
export function sessionRoutes(door: Door, limits: RateLimits): Router {
  const router = Router();
  router.use(express.json({ limit: '16kb' }));
  router.get('/', (request, response) => {
    response.json({ signedIn: identityOf(request).by === 'session' && identityOf(request).caller !== null });
  });
  router.post('/', async (request, response) => {
    const [email, password, address] = [textIn(request, 'email'), textIn(request, 'password'), request.ip ?? ''];
    await limits.attemptSignIn(email, address);
    const secret = await signIn(door, email, password);
    await limits.forgetAttempts(email, address);
    const former = sessionCookie(request);
    if (former !== null) await signOut(door, former);
    setSessionCookie(request, response, secret);
    response.json({ signedIn: true });
  });
  router.delete('/', async (request, response) => {
    const secret = sessionCookie(request);
    if (secret !== null) await signOut(door, secret);
    clearSessionCookie(request, response);
    response.status(204).end();
  });
  return router;
}
