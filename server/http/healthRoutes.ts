import { Router } from 'express';
import type { Door } from '../access/Door.js';

/** `/healthz`: the process answers. `/readyz`: so does the database, in the version that this server was made for. */
export function healthRoutes(door: Door, migrations: readonly string[]): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const applied = await door.appliedMigrations().catch(() => null);
    const missing = migrations.filter((name) => !applied?.includes(name));
    response.status(missing.length > 0 ? 503 : 200).json({
      status: missing.length > 0 ? 'not ready' : 'ready',
      database: applied ? 'ok' : 'unreachable',
      schemaVersion: applied?.at(-1) ?? null,
    });
  });
  return router;
}
