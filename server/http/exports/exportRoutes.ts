import { Router } from 'express';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RateLimits } from '../../access/RateLimits.js';
import { contactsAsCsv } from '../../exchange/export/contactsAsCsv.js';
import { sessionOf } from '../../shared/Caller.js';
import type { Ground } from '../../shared/Context.js';
import { Refusal } from '../../shared/Refusal.js';
import { today } from '../../shared/today.js';
import { identityOf } from '../identify.js';

/** What an export costs of the points of a minute. */
const EXPORT_POINTS = 5_000;

const stranger = new Refusal('UNAUTHENTICATED', { sv: 'Du behöver logga in.', en: 'You need to sign in.' });
const mayNotRead = new Refusal('FORBIDDEN', {
  sv: 'API-nyckeln får inte läsa kontakter: den saknar contacts:read.',
  en: 'The token may not read contacts: it lacks contacts:read.',
});

/** What can be taken out as a file: contacts (GET /contacts.csv), as far as the caller may see. */
export function exportRoutes(ground: Ground, limits: RateLimits): Router {
  const router = Router();
  router.get('/contacts.csv', async (request, response) => {
    const { caller } = identityOf(request);
    if (!caller) throw stranger;
    if (caller.scopes?.includes('contacts:read') === false) throw mayNotRead;
    await limits.spend(caller.accountId, EXPORT_POINTS);
    const em = ground.orm.em.fork({ session: sessionOf(caller) }) as EntityManager;
    const csv = await em.transactional((within) => contactsAsCsv(within), { readOnly: true });
    response.attachment(`kontakter-${today()}.csv`);
    response.set({ 'Content-Type': 'text/csv; charset=utf-8', 'Cache-Control': 'private, no-store' });
    response.send(csv);
  });
  return router;
}
