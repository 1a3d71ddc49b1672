import { Router } from 'express';
import type { RateLimits } from '../../access/RateLimits.js';
import { contactsAsCsv } from '../../exchange/export/contactsAsCsv.js';
import type { Ground } from '../../shared/Context.js';
import { today } from '../../shared/today.js';
import { exportingFrom } from './exporting.js';
import { letterRoutes } from './letterRoutes.js';
import { reportRoutes } from './reportRoutes.js';

/** What can be taken out as a file, as far as the caller may see: contacts (GET /contacts.csv), letters, reports to the board. */
export function exportRoutes(ground: Ground, limits: RateLimits): Router {
  const router = Router();
  const exporting = exportingFrom(ground, limits);
  router.get('/contacts.csv', async (request, response) => {
    const csv = await exporting(request, 'contacts:read', contactsAsCsv);
    response.attachment(`kontakter-${today()}.csv`);
    response.set({ 'Content-Type': 'text/csv; charset=utf-8', 'Cache-Control': 'private, no-store' });
    response.send(csv);
  });
  router.use(letterRoutes(exporting));
  router.use(reportRoutes(exporting));
  return router;
}
