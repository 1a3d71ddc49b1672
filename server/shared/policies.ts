import type { PolicyDef } from '@mikro-orm/core';
import { USER_ROLE } from './Caller.js';

/*
 * The wall, declared once: row-level security as data. Expressions read only the row's own columns and settings that
 * PostgreSQL evaluates once per statement (`(select ...)`), so that a policy costs next to nothing.
 */
const setting = (name: string) => `(select nullif(current_setting('samnod.${name}', true), ''))`;
const uuid = (name: string) => `(select nullif(current_setting('samnod.${name}', true), '')::uuid)`;
const uuids = (name: string) =>
  `((select string_to_array(nullif(current_setting('samnod.${name}', true), ''), ',')::uuid[])::uuid[])`;

export const ACCOUNT = uuid('account');
export const ORGANIZATION = uuid('organization');
export const ROLE = setting('role');
export const ACTS_FOR = uuid('acts_for');
export const WRITES_FOR = uuid('writes_for');
export const MEMBER_OF = uuids('member_of');
export const PRINCIPAL_OF = uuids('principal_of');
export const SCOPES = `((select string_to_array(nullif(current_setting('samnod.scopes', true), ''), ','))::text[])`;

/**
 * The rule of visibility over a row with the columns of `Recorded`; `row` is its alias, empty for the table's own.
 * `kept` is put before the columns of protection where a row has them twice: as they were, and as they became.
 */
export function visible(row = '', kept = ''): string {
  const at = row === '' ? '' : `${row}.`;
  const protection = `${at}${kept}`;
  return (
    `(${protection}secrecy_reader_ids is null or ${ACCOUNT} = any(${protection}secrecy_reader_ids)) and (` +
    `(${protection}visibility_level = 'PUBLIC' and ${ACCOUNT} is not null) ` +
    `or ${at}recorded_by_organization_id = ${ACTS_FOR} ` +
    `or (${protection}visibility_level <> 'OWN_ORGANIZATION' and ${at}partnership_id = any(${PRINCIPAL_OF})) ` +
    `or (${protection}visibility_level in ('PARTIES', 'PARTNERSHIP') and ${ACTS_FOR} = any(${protection}party_ids)) ` +
    `or (${protection}visibility_level = 'PARTNERSHIP' and ${at}partnership_id = any(${MEMBER_OF})))`
  );
}

/** Why a visible row is visible, as a `VisibilityReason`: the first rule that lets it through. */
export function visibilityReason(row: string): string {
  return (
    `case when ${row}.secrecy_reader_ids is not null then 'NAMED_READER' ` +
    `when ${row}.recorded_by_organization_id = ${ACTS_FOR} then 'OWN_ORGANIZATION' ` +
    `when ${row}.visibility_level <> 'OWN_ORGANIZATION' and ${row}.partnership_id = any(${PRINCIPAL_OF}) then 'PRINCIPAL' ` +
    `when ${row}.visibility_level in ('PARTIES', 'PARTNERSHIP') and ${ACTS_FOR} = any(${row}.party_ids) then 'PARTY' ` +
    `when ${row}.visibility_level = 'PARTNERSHIP' and ${row}.partnership_id = any(${MEMBER_OF}) then 'MEMBER' ` +
    `else 'PUBLIC' end`
  );
}

/** Who may change a row: those who work for the organization that recorded it, or for a principal of its partnership. */
export function changeable(row = ''): string {
  const at = row === '' ? '' : `${row}.`;
  return `(${at}recorded_by_organization_id = ${WRITES_FOR} or (${WRITES_FOR} is not null and ${at}partnership_id = any(${PRINCIPAL_OF})))`;
}

/** A column that refers to a row of a protected table: foreign keys pass the wall, so every write must see what it refers to. */
export type References = Record<string, string>;

const seen = (table: string, references: References) =>
  Object.entries(references).map(([column, parent]) => {
    const at = `"${table}".${column}`;
    const exists =
      parent === table ? `sees('${parent}', ${at})` : `exists (select 1 from "${parent}" seen where seen.id = ${at})`;
    return `(${at} is null or ${exists})`;
  });

const all = (conditions: string[]) => conditions.map((condition) => `(${condition})`).join(' and ');
const either = (one: string, other: string) => (other === 'false' ? one : `(${one}) or (${other})`);

/**
 * The policies of a `Recorded` noun's table. `references`: its foreign keys, column to table. `alsoChangedBy`: who, beside
 * its recorder and the principals, may change what a trigger leaves open to them.
 */
export function recordedPolicies(table: string, references: References = {}, alsoChangedBy = 'false'): PolicyDef[] {
  const recordedHere = `recorded_by_id = ${ACCOUNT} and recorded_by_organization_id = ${WRITES_FOR} and partnership_id = any(${MEMBER_OF})`;
  return [
    { name: `${table}_select`, command: 'select', roles: [USER_ROLE], using: visible() },
    {
      name: `${table}_insert`,
      command: 'insert',
      roles: [USER_ROLE],
      check: all([recordedHere, ...seen(table, references)]),
    },
    {
      name: `${table}_update`,
      command: 'update',
      roles: [USER_ROLE],
      using: all([visible(), either(changeable(), alsoChangedBy)]),
      check: either(all([changeable(), ...seen(table, references)]), alsoChangedBy),
    },
    { name: `${table}_delete`, command: 'delete', roles: [USER_ROLE], using: all([visible(), changeable()]) },
    ...ownerPolicy(table),
  ];
}

/**
 * The policies of a part: a row that is seen when everything it names is seen, and written by those who may change the
 * record it is a part of (the first reference). `changedBy`: who may change the whole, given its alias. `alsoUpdatedBy`: who
 * else may update the part.
 */
export function partPolicies(
  table: string,
  references: References,
  changedBy = changeable,
  alsoUpdatedBy = 'false',
): PolicyDef[] {
  const [[column, parent]] = Object.entries(references) as [[string, string]];
  const mayChange = `exists (select 1 from "${parent}" whole where whole.id = "${table}".${column} and (${changedBy('whole')}))`;
  const sees = all(seen(table, references));
  return [
    { name: `${table}_select`, command: 'select', roles: [USER_ROLE], using: sees },
    {
      name: `${table}_insert`,
      command: 'insert',
      roles: [USER_ROLE],
      check: all([mayChange, ...seen(table, references)]),
    },
    {
      name: `${table}_update`,
      command: 'update',
      roles: [USER_ROLE],
      using: all([sees, either(mayChange, alsoUpdatedBy)]),
      check: all([either(mayChange, alsoUpdatedBy), ...seen(table, references)]),
    },
    { name: `${table}_delete`, command: 'delete', roles: [USER_ROLE], using: all([sees, mayChange]) },
    ...ownerPolicy(table),
  ];
}

/** The owner of the tables (migrations, triggers, security-definer functions) passes its own wall; nobody signs in as it. */
export function ownerPolicy(table: string): PolicyDef[] {
  return [{ name: `${table}_owner`, command: 'all', roles: ['samnod_owner'], using: 'true', check: 'true' }];
}

/** Whether the caller's token may be used for something; a browser's session may be used for everything. */
export const hasScope = (scope: string) => `('*' = any(${SCOPES}) or '${scope}' = any(${SCOPES}))`;

/** Rows that a token does not show without a scope, whatever else lets them through. */
export function scopePolicy(table: string, scope: string): PolicyDef {
  return {
    name: `${table}_scope`,
    command: 'select',
    type: 'restrictive',
    roles: [USER_ROLE],
    using: hasScope(scope),
  };
}

/**
 * A reference that a younger room adds to an elder's table: whoever writes it must see what it refers to. A policy of its
 * own, so that the elder's stay as they were.
 */
export function seenPolicy(table: string, column: string, parent: string): PolicyDef {
  return {
    name: `${table}_${column}_seen`,
    command: 'all',
    type: 'restrictive',
    roles: [USER_ROLE],
    using: 'true',
    check: all(seen(table, { [column]: parent })),
  };
}

/** What every protected table declares: forced row-level security and its policies. */
export function walled(policies: PolicyDef[]): { rowLevelSecurity: 'force'; policies: PolicyDef[] } {
  return { rowLevelSecurity: 'force', policies };
}
