import type { PolicyDef } from '@mikro-orm/core';
import { USER_ROLE } from '../shared/Caller.js';
import { PRINCIPAL_OF } from '../shared/policies.js';

/** What a partnership aims at, and measures itself by, is written by its principals alone. */
export function byPrincipals(table: string): PolicyDef {
  return {
    name: `${table}_by_principals`,
    command: 'insert',
    type: 'restrictive',
    roles: [USER_ROLE],
    check: `partnership_id = any(${PRINCIPAL_OF})`,
  };
}
