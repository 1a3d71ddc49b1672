import type { Request, RequestHandler } from 'express';
import { Refusal } from '../shared/Refusal.js';
import { identityOf } from './identify.js';

const foreign = new Refusal('FORBIDDEN', {
  sv: 'Anropet kommer från en annan webbplats.',
  en: 'The request comes from another site.',
});

function isOwn(request: Request, publicUrl: string | undefined): boolean {
  const { origin } = request.headers;
  if (request.headers['sec-fetch-site'] === 'cross-site') return false;
  if (origin === undefined) return true;
  const own = publicUrl ? new URL(publicUrl).origin : `${request.protocol}://${request.headers.host ?? ''}`;
  return origin === own;
}

/**
 * Refuses what another site's page makes a browser send with our cookie. A token is no cookie: no browser adds it by
 * itself. Signing in is refused too, so that nobody is signed in as somebody else unawares.
 */
export function refuseForeignOrigins(publicUrl: string | undefined): RequestHandler {
  return (request, _response, next) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (!isReading && identityOf(request).by !== 'token' && !isOwn(request, publicUrl)) throw foreign;
    next();
  };
}
