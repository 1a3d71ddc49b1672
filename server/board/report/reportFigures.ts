import { sql } from 'kysely';
import { CATEGORY_OF } from '../../organization/OrganizationKind.js';
import { caseOf } from '../../shared/reading/caseOf.js';
import { type Row, rowOf, type Sql } from '../../shared/reading/Reading.js';

/** A figure of a report: what it counts, and the page of the web client where its records are seen. */
export interface ReportFigureRule {
  key: string;
  sv: string;
  en: string;
  page: string;
  /** the number, given a row with `from`, `until` and `partnership_id` of the report */
  value: (report: Row) => Sql;
}

const o = rowOf('o');
const during = (report: Row, column: string) =>
  sql`(${sql.ref(column)} at time zone 'Europe/Stockholm')::date between ${report('from')} and ${report('until')}`;
const onDay = (report: Row, column: string) => sql`${sql.ref(column)} between ${report('from')} and ${report('until')}`;
const here = (report: Row, alias: string) => sql`${sql.ref(`${alias}.partnership_id`)} = ${report('partnership_id')}`;

const spokenWith = (category: string, sv: string, en: string): ReportFigureRule => ({
  key: `SPOKEN_WITH_${category}`,
  sv,
  en,
  page: '/clauses/A4',
  value: (report) => sql`(select count(distinct i.id) from interaction i
    join interaction_participant p on p.interaction_id = i.id and p.role <> 'MENTIONED' join organization o on o.id = p.organization_id
    where ${here(report, 'i')} and ${during(report, 'i.occurred_at')} and ${caseOf(o('kind'), CATEGORY_OF)} = ${sql.lit(category)})`,
});

/** Every figure of a report, in order. Each equals what a reader counts in the records. */
export const reportFigures: ReportFigureRule[] = [
  {
    key: 'DIRECTIVES_OPEN',
    sv: 'Öppna uppdrag',
    en: 'Open directives',
    page: '/board',
    value: (report) =>
      sql`(select count(*) from directive d where ${here(report, 'd')} and d.status in ('RECEIVED', 'CONFIRMED', 'IN_PROGRESS'))`,
  },
  {
    key: 'DIRECTIVES_SETTLED',
    sv: 'Uppdrag utförda eller återlämnade',
    en: 'Directives carried out or returned',
    page: '/board',
    value: (report) =>
      sql`(select count(*) from directive d where ${here(report, 'd')} and ${onDay(report, 'd.settled_on')})`,
  },
  {
    key: 'VIEWPOINTS_UNANSWERED',
    sv: 'Synpunkter utan svar',
    en: 'Viewpoints without an answer',
    page: '/board',
    value: (report) => sql`(select count(*) from viewpoint v where ${here(report, 'v')} and v.answer is null)`,
  },
  spokenWith('MUNICIPALITY', 'Samtal med kommuner', 'Conversations with municipalities'),
  spokenWith('MARKET', 'Samtal med marknaden', 'Conversations with the market'),
  spokenWith('VILLAGE', 'Samtal med byalag', 'Conversations with villages'),
  spokenWith('NATIONAL', 'Kontakter med nationella myndigheter', 'Contacts with national authorities'),
  {
    key: 'COMMITMENTS_GIVEN',
    sv: 'Åtaganden som getts',
    en: 'Commitments given',
    page: '/commitments',
    value: (report) =>
      sql`(select count(*) from commitment c where ${here(report, 'c')} and ${during(report, 'c.recorded_at')})`,
  },
  {
    key: 'COMMITMENTS_KEPT',
    sv: 'Åtaganden som uppfyllts',
    en: 'Commitments kept',
    page: '/commitments?show=done',
    value: (report) =>
      sql`(select count(*) from commitment c where ${here(report, 'c')} and ${onDay(report, 'c.fulfilled_on')})`,
  },
  {
    key: 'COMMITMENTS_LATE',
    sv: 'Åtaganden försenade vid periodens slut',
    en: 'Commitments late at the end of the period',
    page: '/commitments?show=late',
    value: (
      report,
    ) => sql`(select count(*) from commitment c where ${here(report, 'c')} and c.due_on < ${report('until')}
      and c.status in ('OPEN', 'IN_PROGRESS'))`,
  },
  {
    key: 'OBSTACLES_STANDING',
    sv: 'Hinder som står kvar',
    en: 'Obstacles that stand',
    page: '/mandate',
    value: (
      report,
    ) => sql`(select count(*) from obstacle b where ${here(report, 'b')} and b.raised_on <= ${report('until')}
      and coalesce(b.cleared_on > ${report('until')}, true))`,
  },
  {
    key: 'SUPPORT_OVERDUE',
    sv: 'Begäran om stöd utan svar i tid',
    en: 'Requests for support without an answer in time',
    page: '/mandate',
    value: (
      report,
    ) => sql`(select count(*) from support_request s where ${here(report, 's')} and s.answer_by <= ${report('until')}
      and coalesce(s.answered_on > s.answer_by, true))`,
  },
  {
    key: 'SEK_MISSING',
    sv: 'Kronor som saknas nästa år',
    en: 'Kronor missing next year',
    page: '/resources',
    value: (report) => sql`greatest(0,
      (select coalesce(sum(n.amount), 0) from resource_need n where ${here(report, 'n')} and n.kind = 'SEK' and n.year = extract(year from ${report('until')}) + 1)
      - (select coalesce(sum(g.amount), 0) from pledge g where ${here(report, 'g')} and g.kind = 'SEK' and g.year = extract(year from ${report('until')}) + 1))`,
  },
];

/** The live figures of a report as rows of `key`, `swedish`, `english`, `page`, `value` and `place`. */
export function figureRows(report: Row): Sql {
  const rows = reportFigures.map(
    ({ key, sv, en, page, value }, place) =>
      sql`select ${sql.lit(key)} as key, ${sql.lit(sv)} as swedish, ${sql.lit(en)} as english, ${sql.lit(page)} as page,
        ${value(report)}::float8 as value, ${sql.lit(place)} as place`,
  );
  return sql.join(rows, sql` union all `);
}

/** What the figures are called, without their values: for a report whose values are frozen. */
export function figureNames(): Sql {
  const rows = reportFigures.map(
    ({ key, sv, en, page }, place) =>
      sql`(${sql.lit(key)}, ${sql.lit(sv)}, ${sql.lit(en)}, ${sql.lit(page)}, ${sql.lit(place)})`,
  );
  return sql`(values ${sql.join(rows)}) as name(key, swedish, english, page, place)`;
}
