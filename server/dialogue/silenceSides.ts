import { sql } from 'kysely';
import { ACCOUNT, ACTS_FOR, PRINCIPAL_OF } from '../shared/policies.js';
import type { Sql } from '../shared/reading/Reading.js';

/*
 * Who is "we" when silence is told. Silence is told from one side, whoever asks: that of the principals of the caller's
 * partnership, for whom the coordinator works. An interaction says who took the initiative as its recorder saw it, so what
 * a partner recorded is turned round: the partner's "ours" is the principals' "theirs".
 */

/** The caller's own partnership. */
export const PARTNERSHIP = sql`(select a.partnership_id from account a where a.id = ${sql.raw(ACCOUNT)})`;

/** Its principals: "we". */
export const PRINCIPALS = sql`((select coalesce(array_agg(m.organization_id), '{}') from membership m
  where m.is_principal and m.partnership_id = ${PARTNERSHIP})::uuid[])`;

/** The organization, or organizations, whose silence the caller is told: all for a principal's people, for others their own. */
export const isTold = (organizationId: Sql) =>
  sql`(coalesce(${PARTNERSHIP} = any(${sql.raw(PRINCIPAL_OF)}), false) or ${organizationId} = ${sql.raw(ACTS_FOR)})`;

/** All who had a part in an interaction (`i` is its alias), the recording organization among them; none who was only mentioned. */
export const partiesOf = (i: string) => sql.raw(`array_append(${i}.party_ids, ${i}.recorded_by_organization_id)`);

/** Whether an interaction was one of the partnership's, with a principal. */
export const isOfOurs = (i: string) =>
  sql`(${sql.ref(`${i}.partnership_id`)} = ${PARTNERSHIP} and ${partiesOf(i)} && ${PRINCIPALS})`;

/** Whose initiative an interaction was, seen from the principals: OURS, THEIRS or JOINT. */
export const sideOf = (i: string) =>
  sql`(case when ${sql.ref(`${i}.initiative`)} = 'JOINT' then 'JOINT'
    when (${sql.ref(`${i}.initiative`)} = 'OURS') = (${sql.ref(`${i}.recorded_by_organization_id`)} = any(${PRINCIPALS}))
    then 'OURS' else 'THEIRS' end)`;
