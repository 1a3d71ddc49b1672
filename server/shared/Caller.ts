import type { SessionContext } from '@mikro-orm/core';

/** What a signed-in person is to the partnership: decides what may be done; what may be seen follows from it. */
export enum Role {
  COORDINATOR = 'COORDINATOR',
  CASE_OFFICER = 'CASE_OFFICER',
  DECIDER = 'DECIDER',
  BOARD_MEMBER = 'BOARD_MEMBER',
  PARTNER = 'PARTNER',
  REGISTRAR = 'REGISTRAR',
  INTEGRATOR = 'INTEGRATOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
}

export enum Language {
  sv = 'sv',
  en = 'en',
}

/**
 * Who asks, and the standing that PostgreSQL's policies judge by. Made once per request from a session or token.
 * Every id is a plain uuid.
 */
export interface Caller {
  accountId: string;
  name: string;
  role: Role;
  language: Language;
  organizationId: string;
  /** the partnership this account works in; new records belong to it */
  partnershipId: string;
  /** the organization whose own and shared-with-parties records may be read; null for roles that read only what all members may */
  actsFor: string | null;
  /** the organization that may record and change; null for roles and tokens that only read */
  writesFor: string | null;
  /** partnerships whose member records may be read */
  memberOf: readonly string[];
  /** partnerships in which this person works for a principal */
  principalOf: readonly string[];
  /** the token's scopes; null for a browser session, which has all its person has */
  scopes: readonly string[] | null;
}

/** The database role under which every operation runs; it is reached only by SET LOCAL ROLE. */
export const USER_ROLE = 'samnod_user';

/** The settings that the policies read, for MikroORM's `em.fork({ session })`. An absent caller sees nothing. */
export function sessionOf(caller: Caller | null): SessionContext {
  return {
    role: USER_ROLE,
    variables: {
      'samnod.account': caller?.accountId ?? '',
      'samnod.role': caller?.role ?? '',
      'samnod.organization': caller?.organizationId ?? '',
      'samnod.acts_for': caller?.actsFor ?? '',
      'samnod.writes_for': caller?.writesFor ?? '',
      'samnod.member_of': (caller?.memberOf ?? []).join(','),
      'samnod.principal_of': (caller?.principalOf ?? []).join(','),
      'samnod.scopes': (caller?.scopes ?? ['*']).join(','),
    },
  };
}
