import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';
import { precompressed } from './precompressed.js';

/** dist/web, seen from dist/server/http and from server/http alike. */
const WEB_CLIENT = fileURLToPath(
  new URL(`../../${import.meta.url.includes('/dist/') ? '' : 'dist/'}web/`, import.meta.url),
);

/** Pages that are their own documents: GraphiQL, and, at every other address, the client. */
const PAGES = { '/graphiql': 'graphiql/index.html', '/{*page}': 'index.html' };

/** The built web client. Any address that is a page of it answers with its document; a missing file does not. */
export function webClient(folder = WEB_CLIENT): Router {
  const router = Router();
  const forAYear = { immutable: true, maxAge: '365d', index: false, redirect: false, fallthrough: false } as const;
  router.use('/assets', precompressed(`${folder}/assets`), express.static(`${folder}/assets`, forAYear));
  // The stored documents are for the server, not for browsers.
  router.use('/gql', (_request, _response, next) => next('router'));
  router.use(express.static(folder, { index: false, redirect: false, cacheControl: false }));
  for (const [path, document] of Object.entries(PAGES)) router.get(path, page(folder, document));
  return router;
}

function page(folder: string, document: string): RequestHandler {
  return (request, response, next) => {
    if (!request.accepts('html') || /\.\w+$/.test(request.path)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(document, { root: folder }, (error) => error && next());
  };
}
