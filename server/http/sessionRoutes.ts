import express, { type Request, type Response, Router } from 'express';
import type { Door } from '../access/Door.js';
import type { RateLimits } from '../access/RateLimits.js';
import { signIn, signInByCode, signOut } from '../access/signIn.js';
import { identityOf } from './identify.js';
import { clearSessionCookie, sessionCookie, setSessionCookie } from './sessionCookie.js';
import { textIn } from './textIn.js';

/** Signing in with a password (POST) or a code (POST /link), signing out (DELETE) and whether one is signed in (GET). */
export function sessionRoutes(door: Door, limits: RateLimits, isDemo: boolean): Router {
  const router = Router();
  /** A new session takes the place of the one that the browser had. */
  const letIn = async (request: Request, response: Response, secret: string) => {
    const former = sessionCookie(request);
    if (former !== null) await signOut(door, former);
    setSessionCookie(request, response, secret);
    response.json({ signedIn: true });
  };
  router.use(express.json({ limit: '16kb' }));
  router.get('/', (request, response) => {
    response.json({ signedIn: identityOf(request).by === 'session' && identityOf(request).caller !== null });
  });
  router.post('/', async (request, response) => {
    const [email, password, address] = [textIn(request, 'email'), textIn(request, 'password'), request.ip ?? ''];
    await limits.attemptSignIn(email, address);
    const secret = await signIn(door, email, password);
    await limits.forgetAttempts(email, address);
    await letIn(request, response, secret);
  });
  router.post('/link', async (request, response) => {
    await letIn(request, response, await signInByCode(door, textIn(request, 'code'), isDemo));
  });
  router.delete('/', async (request, response) => {
    const secret = sessionCookie(request);
    if (secret !== null) await signOut(door, secret);
    clearSessionCookie(request, response);
    response.status(204).end();
  });
  return router;
}
