import type { PolicyDef } from '@mikro-orm/core';
import { USER_ROLE } from '../../shared/Caller.js';
import { PRINCIPAL_OF } from '../../shared/policies.js';

/** What is found about a letter names sentences of open drafts: those who work for a principal see it, and nobody else. */
export function principalsAlone(table: string): PolicyDef {
  return {
    name: `${table}_principals`,
    command: 'select',
    type: 'restrictive',
    roles: [USER_ROLE],
    using: `exists (select 1 from "letter" l where l.id = "${table}".letter_id and l.partnership_id = any(${PRINCIPAL_OF}))`,
  };
}
