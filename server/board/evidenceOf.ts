import { sql } from 'kysely';
import { evidenceRules, type EvidenceRule } from '../partnership/declaration/evidenceRules.js';
import { type Row, rowOf, type Sql } from '../shared/reading/Reading.js';

/** First and last day of a stretch of time, as SQL. */
export interface Period {
  from: Sql;
  until: Sql;
}

const r = rowOf('r');

const dayOf = ({ at }: EvidenceRule): Sql =>
  at.is === 'day' ? r(at.column) : sql`(${r(at.column)} at time zone 'Europe/Stockholm')::date`;

/** Compares the bare column, so that its index serves. */
const within = ({ at }: EvidenceRule, { from, until }: Period): Sql =>
  at.is === 'day'
    ? sql`${r(at.column)} between ${from} and ${until}`
    : sql`${r(at.column)} >= (${from})::timestamp at time zone 'Europe/Stockholm'
        and ${r(at.column)} < ((${until}) + 1)::timestamp at time zone 'Europe/Stockholm'`;

/** The key that a rule has for a clause, and which records show it. */
const asOf = ({ key, clause: of }: EvidenceRule, clause: Row): { key: Sql; applies: Sql } =>
  typeof of === 'string'
    ? { key: sql`${sql.lit(key)}`, applies: sql`${clause('code')} = ${sql.lit(of)}` }
    : { key: sql`${sql.lit(`${key}_`)} || ${clause('code')}`, applies: sql`${r(of.column)} = ${clause('id')}` };

const ruled = (rule: EvidenceRule, clause: Row, condition: Sql): Sql => sql`
  select ${asOf(rule, clause).key} as rule, ${clause('code')} as code, null::uuid as link_id, null::text as link_strength,
    ${sql.lit(rule.type)} as type, r.id as record_id, ${dayOf(rule)} as occurred_on,
    ${rule.counted ? rule.counted(r) : sql`array[r.id::text]`} as units, ${rule.title(r)} as title,
    ${rule.isRecorded ? sql`case when r.secrecy_reader_ids is not null then r.id end` : sql`null::uuid`} as secret_id
  from ${sql.table(rule.table)} r
  where ${asOf(rule, clause).applies}
    and ${rule.partnership ? rule.partnership(r) : r('partnership_id')} = ${clause('partnership_id')}
    and ${condition} and ${rule.where ? rule.where(r) : sql`true`}`;

const linked = (clause: Row, condition: Sql): Sql => sql`
  select null::text as rule, ${clause('code')} as code, r.id as link_id, r.strength as link_strength, r.record_type as type, r.record_id,
    r.occurred_on, array[r.id::text] as units, r.why as title, case when r.secrecy_reader_ids is not null then r.id end as secret_id
  from clause_evidence r where r.clause_id = ${clause('id')} and ${condition}`;

/**
 * All that shows how a clause is carried out in a period, as a derived table: what people linked, and what each declared
 * rule finds. `clause` is a row with the clause's `id`, `code` and `partnership_id`.
 */
export function evidenceOf(clause: Row, period: Period): Sql {
  const found = evidenceRules().map((rule) => ruled(rule, clause, within(rule, period)));
  const between = sql`r.occurred_on between ${period.from} and ${period.until}`;
  return sql.join([linked(clause, between), ...found], sql` union all `);
}

/** The same for one record whenever it was: `type` is its GraphQL name. */
export function evidenceFrom(clause: Row, type: Sql, id: Sql): Sql {
  const found = evidenceRules().map((rule) =>
    ruled(rule, clause, sql`r.id = ${id} and ${type} = ${sql.lit(rule.type)}`),
  );
  return sql.join([linked(clause, sql`r.record_id = ${id}`), ...found], sql` union all `);
}
