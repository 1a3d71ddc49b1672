import { sql } from 'kysely';
import { ACCOUNT, ACTS_FOR, PRINCIPAL_OF } from '../shared/policies.js';
import type { Sql } from '../shared/reading/Reading.js';

/*
 * Who is "we" when silence is told. Silence is told from one side, whoever asks: that of the principals of the caller's
 * partnership, for whom the coordinator works. An interaction says who took the initiative as its recorder saw it, so what
 * a partner recorded is turned round: the partner's "ours" is the principals' "theirs".
 */

/** A common table expression of one row: the caller's partnership, its principals, and whether the caller works for one. */
export const US = sql`us(partnership_id, principal_ids, is_principal) as materialized (
  select a.partnership_id,
         coalesce((select array_agg(m.organization_id) from membership m where m.is_principal and m.partnership_id = a.partnership_id), '{}'),
         coalesce(a.partnership_id = any(${sql.raw(PRINCIPAL_OF)}), false)
  from account a where a.id = ${sql.raw(ACCOUNT)})`;

export const PARTNERSHIP = sql`(select us.partnership_id from us)`;
export const PRINCIPALS = sql`((select us.principal_ids from us)::uuid[])`;

/** Whether the caller is told of the silence of an organization: of all, for a principal's people; of the own, for others. */
export const isTold = (organizationId: Sql) =>
  sql`((select us.is_principal from us) or ${organizationId} = ${sql.raw(ACTS_FOR)})`;

/** All who had a part in an interaction (`i` is its alias), the recording organization among them; none who was only mentioned. */
export const partiesOf = (i: string) => sql.raw(`array_append(${i}.party_ids, ${i}.recorded_by_organization_id)`);

/** Whether an interaction was one of the partnership's, with a principal. */
export const isOfOurs = (i: string, partnership = PARTNERSHIP, principals = PRINCIPALS) =>
  sql`(${sql.ref(`${i}.partnership_id`)} = ${partnership} and ${partiesOf(i)} && ${principals})`;

/** Whose initiative an interaction was, seen from the principals: OURS, THEIRS or JOINT. */
export const sideOf = (i: string) =>
  sql`(case when ${sql.ref(`${i}.initiative`)} = 'JOINT' then 'JOINT'
    when (${sql.ref(`${i}.initiative`)} = 'OURS') = (${sql.ref(`${i}.recorded_by_organization_id`)} = any(${PRINCIPALS}))
    then 'OURS' else 'THEIRS' end)`;
