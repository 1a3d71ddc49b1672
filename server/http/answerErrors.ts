import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { Language } from '../shared/Caller.js';
import { notFound, Refusal } from '../shared/Refusal.js';
import { answerRefusal } from './answerRefusal.js';
import { languageOf } from './languageOf.js';

/** What the parts of the server that read bodies and files throw. */
interface BodyError {
  type?: string;
  status?: number;
}

const tooLarge = new Refusal('COST_EXCEEDED', { sv: 'Anropet är för stort.', en: 'The request is too large.' });
const unreadable = new Refusal('BAD_USER_INPUT', {
  sv: 'Anropet går inte att läsa: det är inte giltig JSON i UTF-8.',
  en: 'The request cannot be read: it is not valid JSON in UTF-8.',
});
const internal = new Refusal('INTERNAL', {
  sv: 'Något gick fel hos oss. Uppge anropets nummer när du hör av dig.',
  en: 'Something went wrong on our side. Give the request id when you contact us.',
});

function refusalOf(error: unknown): { refusal: Refusal; status?: number } {
  if (error instanceof Refusal) return { refusal: error };
  const { type, status } = error as BodyError;
  if (type === 'entity.too.large') return { refusal: tooLarge };
  // What serves files says so of a file that is not there, or that nobody may have.
  if (status === 404 || status === 403) return { refusal: notFound() };
  if (status !== undefined && status >= 400 && status < 500) return { refusal: unreadable, status };
  return { refusal: internal };
}

/** Every error that no route answered, as JSON: refusals as they are, everything unknown masked and logged. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const { refusal, status } = refusalOf(error);
    if (refusal === internal)
      log.error({ err: error, requestId: response.getHeader('X-Request-Id') }, 'a request failed');
    if (response.headersSent) return next(error);
    answerRefusal(response, refusal, languageOf(request) ?? Language.sv, status);
  };
}
