import { sql } from 'kysely';
import { type Row, rowOf, type Sql } from '../../shared/reading/Reading.js';
import { reportFigures } from './reportFigures.js';
import type { Counting, ReportFigureRule } from './ReportFigureRule.js';

const record = rowOf('counted');

/** The rows that a counting finds, as the end of a statement that begins with `select`. */
const found = ({ noun, where }: Counting, report: Row): Sql => {
  const here = noun.here?.(record, report) ?? sql`${record('partnership_id')} = ${report('partnership_id')}`;
  return sql`from ${sql.table(noun.table)} counted where ${here} and ${where(record, report)}`;
};

function valueOf({ of }: ReportFigureRule, report: Row): Sql {
  const sums = of.map((counting) =>
    counting.adds
      ? sql`(select coalesce(sum(${counting.adds(record)}), 0) ${found(counting, report)})`
      : sql`(select count(*) ${found(counting, report)})`,
  );
  return sql`greatest(0, ${sql.join(sums, sql` + `)})::float8`;
}

const namesOf = (rule: ReportFigureRule, place: number): Sql[] => [
  ...[rule.key, rule.chapter, rule.sv, rule.en, rule.page, rule.unit].map((text) => sql.lit(text)),
  sql.lit(place),
];

/** The live figures of a report as rows of `key`, `chapter`, `swedish`, `english`, `page`, `unit`, `place` and `value`. */
export function figureRows(report: Row): Sql {
  const rows = reportFigures.map((rule, place) => sql`(${sql.join([...namesOf(rule, place), valueOf(rule, report)])})`);
  return sql`select * from (values ${sql.join(rows)}) as live(key, chapter, swedish, english, page, unit, place, value)`;
}

/** What the figures are called now, for what was frozen before it was kept with them. */
export function figureNames(): Sql {
  const rows = reportFigures.map((rule, place) => sql`(${sql.join(namesOf(rule, place))})`);
  return sql`(values ${sql.join(rows)}) as name(key, chapter, swedish, english, page, unit, place)`;
}

const listed = ({ noun }: Counting): Sql => {
  const secret = noun.secret?.(record) ?? {
    type: noun.type,
    id: sql`case when ${record('secrecy_reader_ids')} is not null then ${record('id')} end`,
  };
  return sql`select ${sql.lit(noun.type)} as type, ${record('id')} as record_id, ${noun.day(record)} as occurred_on,
    ${noun.title(record)} as title, ${sql.lit(secret.type)} as secret_type, ${secret.id} as secret_id`;
};

/** The records that a figure is made of: of a draft as they are now, of a report that was handed in those that it counted. */
export function recordsOf(rule: ReportFigureRule, report: Row): Sql {
  const frozen = sql`(select e -> 'records' from jsonb_array_elements(${report('frozen_figures')}) e where e ->> 'key' = ${sql.lit(rule.key)})`;
  const branches = rule.of.flatMap((counting) => [
    sql`${listed(counting)} ${found(counting, report)} and ${report('status')} = 'DRAFT'`,
    sql`${listed(counting)} from ${sql.table(counting.noun.table)} counted where ${report('status')} <> 'DRAFT'
      and ${record('id')} in (select jsonb_array_elements_text(${frozen} -> ${sql.lit(counting.noun.type)})::uuid)`,
  ]);
  return sql.join(branches, sql` union all `);
}

/** Key, type and uuid of every record that the figures are made of. */
export function countedRows(report: Row): Sql {
  const rows = reportFigures.flatMap((rule) =>
    rule.of.map(
      (counting) =>
        sql`select ${sql.lit(rule.key)} as key, ${sql.lit(counting.noun.type)} as type, ${record('id')} as id ${found(counting, report)}`,
    ),
  );
  return sql.join(rows, sql` union all `);
}

/** The last report before that the board was given and did not send back: the one to compare with. */
export function reportBefore(report: Row): Sql {
  return sql`select b.id from board_report b where b.partnership_id = ${report('partnership_id')}
    and b.status in ('SUBMITTED', 'TREATED', 'APPROVED') and b.until < ${report('from')} order by b.until desc, b.submitted_at desc limit 1`;
}

/** The figures of that report as rows of `key` and `value`. */
export function figuresBefore(report: Row): Sql {
  return sql`select e ->> 'key' as key, (e ->> 'value')::float8 as value from board_report b
    cross join lateral jsonb_array_elements(b.frozen_figures) e where b.id = (${reportBefore(report)})`;
}
