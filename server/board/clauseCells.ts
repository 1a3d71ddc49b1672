import { sql } from 'kysely';
import { rulesByClause } from '../partnership/declaration/evidenceRules.js';
import type { Row, Sql } from '../shared/reading/Reading.js';
import { evidenceOf, type Period } from './evidenceOf.js';

/** Every rule as a row: its key, clause, sentence in both languages, threshold and place. */
export function ruleRows(): Sql {
  const rows = rulesByClause().map(
    (rule, place) =>
      sql`(${sql.lit(rule.key)}, ${sql.lit(rule.clause)}, ${sql.lit(rule.sv)}, ${sql.lit(rule.en)}, ${sql.lit(rule.strongFrom)}::integer, ${sql.lit(place)})`,
  );
  return sql`(values ${sql.join(rows)}) as rule(key, code, swedish, english, strong_from, place)`;
}

/** How well a clause is shown, given a row of `clauseCells`. */
export const strengthOf = (row: (column: string) => Sql): Sql =>
  sql`(case when ${row('is_strong')} then 'STRONG' when ${row('records')} > 0 then 'THIN' else 'NONE' end)`;

/** The quarters that a period touches, as `q(starts_on, ends_on)`. */
const quartersOf = ({ from, until }: Period) => sql`(
  select s::date as starts_on, (s + interval '3 months' - interval '1 day')::date as ends_on
  from generate_series(date_trunc('quarter', (${from})::timestamp), date_trunc('quarter', (${until})::timestamp), interval '3 months') s) q`;

/**
 * A clause quarter by quarter through a period, as far as the caller may see: how many records show it, how many a person
 * pointed out, whether it is strong, and what each rule found. `clause` has the clause's `id`, `code` and `partnership_id`.
 */
export function clauseCells(clause: Row, period: Period): Sql {
  const whole = {
    from: sql`date_trunc('quarter', (${period.from})::timestamp)::date`,
    until: sql`(date_trunc('quarter', (${period.until})::timestamp) + interval '3 months' - interval '1 day')::date`,
  };
  return sql`
    with found as materialized (
      select date_trunc('quarter', e.occurred_on::timestamp)::date as starts_on, e.* from (${evidenceOf(clause, whole)}) e
    ), ruled as (
      select f.starts_on, f.rule, count(distinct f.record_id) as records, count(distinct u.unit) as counted
      from found f cross join lateral unnest(f.units) u(unit) where f.rule is not null group by f.starts_on, f.rule
    )
    select q.starts_on, q.ends_on, ${clause('code')} as code,
      (select count(distinct f.record_id) from found f where f.starts_on = q.starts_on) as records,
      (select count(*) from found f where f.starts_on = q.starts_on and f.link_id is not null) as links,
      (exists (select 1 from found f where f.starts_on = q.starts_on and f.link_strength = 'STRONG')
        or exists (select 1 from ruled t join ${ruleRows()} on rule.key = t.rule where t.starts_on = q.starts_on and t.counted >= rule.strong_from)) as is_strong,
      (select coalesce(json_agg(t), '[]') from ruled t where t.starts_on = q.starts_on) as tallies
    from ${quartersOf(period)}`;
}
