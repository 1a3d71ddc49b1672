import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';

/** dist/web, seen from dist/server/http and from server/http alike. */
export const WEB_CLIENT = fileURLToPath(
  new URL(`../../${import.meta.url.includes('/dist/') ? '' : 'dist/'}web/`, import.meta.url),
);

/** The built web client. Any address that is a page of it answers with its one document; a missing file does not. */
export function webClient(folder = WEB_CLIENT): Router {
  const router = Router();
  const oneYear = { immutable: true, maxAge: '365d', index: false, redirect: false };
  router.use('/assets', express.static(`${folder}/assets`, { ...oneYear, fallthrough: false }));
  router.use('/gql', (_request, _response, next) => next('router'));
  router.use(express.static(folder, { index: false, redirect: false, cacheControl: false }));
  router.get('/{*page}', (request, response, next) => {
    if (!request.accepts('html') || /\.\w+$/.test(request.path)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: folder }, (error) => error && next());
  });
  return router;
}
