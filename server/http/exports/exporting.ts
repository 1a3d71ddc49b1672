import type { EntityManager } from '@mikro-orm/postgresql';
import type { Request } from 'express';
import type { RateLimits } from '../../access/RateLimits.js';
import { sessionOf } from '../../shared/Caller.js';
import type { Ground } from '../../shared/Context.js';
import { Refusal } from '../../shared/Refusal.js';
import { identityOf } from '../identify.js';

/** What an export costs of the points of a minute. */
const EXPORT_POINTS = 5_000;

const stranger = new Refusal('UNAUTHENTICATED', { sv: 'Du behöver logga in.', en: 'You need to sign in.' });

const lacks = (scope: string) =>
  new Refusal('FORBIDDEN', {
    sv: `API-nyckeln får inte ta ut det här: den saknar ${scope}.`,
    en: `The token may not take this out: it lacks ${scope}.`,
  });

/** Reads what is to be taken out, under the rights of who asks; a token needs the scope. */
export type Exporting = <T>(request: Request, scope: string, read: (em: EntityManager) => Promise<T>) => Promise<T>;

export function exportingFrom(ground: Ground, limits: RateLimits): Exporting {
  return async (request, scope, read) => {
    const { caller } = identityOf(request);
    if (!caller) throw stranger;
    if (caller.scopes?.includes(scope) === false) throw lacks(scope);
    await limits.spend(caller.accountId, EXPORT_POINTS);
    const em = ground.orm.em.fork({ session: sessionOf(caller) }) as EntityManager;
    return em.transactional(read);
  };
}
