import express, { type Request, Router } from 'express';
import type { Door } from '../../access/Door.js';
import type { RateLimits } from '../../access/RateLimits.js';
import { type FirstPerson, setUp } from '../../access/setUp.js';
import { signIn } from '../../access/signIn.js';
import { Language } from '../../shared/Caller.js';
import { Refusal } from '../../shared/Refusal.js';
import { STATUS_OF } from '../answerRefusal.js';
import { languageOf } from '../languageOf.js';
import { setSessionCookie } from '../sessionCookie.js';
import { optionalTextIn, textIn } from '../textIn.js';
import type { SetUpCode } from './SetUpCode.js';
import { setUpPage } from './setUpPage.js';

export interface SetUpOptions {
  door: Door;
  limits: RateLimits;
  code: SetUpCode;
  /** told once, when the installation has begun */
  done: () => void;
}

/**
 * The first start: a form (GET) and what it sends, as a form or as JSON (POST). Gone as soon as it was used; whoever used
 * the form is signed in as the administrator.
 */
export function setUpRoutes({ door, limits, code, done }: SetUpOptions): Router {
  const router = Router();
  let isOpen = true;
  router.use((_request, _response, next) => next(isOpen ? undefined : 'router'));
  router.get('/', (_request, response) => response.redirect('/setup'));
  router.get('/setup', (request, response) => {
    response.send(setUpPage(languageOf(request) ?? Language.sv));
  });
  router.post('/setup', express.json({ limit: '16kb' }), express.urlencoded({ limit: '16kb', extended: false }));
  router.post('/setup', async (request, response) => {
    const isForm = Boolean(request.is('urlencoded'));
    try {
      await limits.attemptSignIn('set-up', request.ip ?? '');
      refuseWrongCode(code, textIn(request, 'code'));
      const first = firstPartnershipIn(request);
      await setUp(door, first);
      if (isForm)
        setSessionCookie(
          request,
          response,
          await signIn(door, first.administrator.email, first.administrator.password),
        );
    } catch (error) {
      if (!isForm || !(error instanceof Refusal)) throw error;
      const language = languageOf(request) ?? Language.sv;
      const problem = {
        sentence: error.sentence[language],
        ...(error.details.field ? { field: error.details.field } : {}),
      };
      response
        .status(STATUS_OF[error.code])
        .send(setUpPage(language, request.body as Record<string, unknown>, problem));
      return;
    }
    isOpen = false;
    if (isForm) response.redirect(303, '/');
    else response.status(201).json({ setUp: true });
    done();
  });
  return router;
}

function refuseWrongCode(code: SetUpCode, given: string): void {
  if (code.is(given)) return;
  throw new Refusal('UNAUTHENTICATED', { sv: 'Koden stämmer inte.', en: 'The code is not right.' }, { field: 'code' });
}

const personIn = (request: Request, who: string): FirstPerson => ({
  name: textIn(request, `${who}Name`),
  email: textIn(request, `${who}Email`),
  password: textIn(request, `${who}Password`),
});

function firstPartnershipIn(request: Request) {
  const hasCoordinator = ['coordinatorName', 'coordinatorEmail', 'coordinatorPassword'].some((name) =>
    optionalTextIn(request, name),
  );
  return {
    partnership: textIn(request, 'partnership'),
    countyCode: textIn(request, 'countyCode'),
    region: textIn(request, 'region'),
    countyBoard: optionalTextIn(request, 'countyBoard'),
    administrator: personIn(request, 'administrator'),
    coordinator: hasCoordinator ? personIn(request, 'coordinator') : null,
  };
}
