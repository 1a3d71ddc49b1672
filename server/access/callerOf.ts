import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Caller } from '../shared/Caller.js';
import { Language, Role, sessionOf } from '../shared/Caller.js';

/** What the sign-in functions of the database answer of an account. */
export interface Standing {
  account_id: string;
  name: string;
  role: Role;
  language: Language;
  organization_id: string;
  partnership_id: string;
  member_of: string[];
  principal_of: string[];
  scopes: string[] | null;
}

/** Roles that read what their organization recorded or takes part in, beside what all members may. */
const ACTING = new Set([Role.COORDINATOR, Role.CASE_OFFICER, Role.DECIDER, Role.PARTNER, Role.REGISTRAR]);
/** Roles that record and change. */
const WRITING = new Set([Role.COORDINATOR, Role.CASE_OFFICER, Role.DECIDER, Role.PARTNER]);
/** Roles that see what the two principals share, when they work for one. */
const OF_PRINCIPAL = new Set([Role.COORDINATOR, Role.CASE_OFFICER, Role.DECIDER, Role.REGISTRAR]);

/** The caller that an account's standing makes: the one place where roles become rights. */
export function callerFrom(standing: Standing): Caller {
  const { role, organization_id: organizationId, scopes } = standing;
  const mayWrite = scopes === null || scopes.includes('write');
  return {
    accountId: standing.account_id,
    name: standing.name,
    role,
    language: standing.language,
    organizationId,
    partnershipId: standing.partnership_id,
    actsFor: ACTING.has(role) ? organizationId : null,
    writesFor: WRITING.has(role) && mayWrite ? organizationId : null,
    memberOf: standing.member_of,
    principalOf: OF_PRINCIPAL.has(role) ? standing.principal_of : [],
    scopes,
  };
}

/** The caller that an account is, by its uuid; for work done in a person's name without a request. */
export async function callerOf(em: EntityManager, accountId: string): Promise<Caller> {
  const { rows } = await em
    .fork({ session: sessionOf(null) })
    .transactional((tx) => sql<Standing>`select * from account_standing(${accountId}::uuid)`.execute(tx.getKysely()));
  if (!rows[0]) throw new Error('no such account');
  return callerFrom(rows[0]);
}
