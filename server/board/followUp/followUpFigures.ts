import { sql } from 'kysely';
import { ActivityArea } from '../../dialogue/InteractionKind.js';
import { CATEGORY_OF } from '../../organization/OrganizationKind.js';
import { caseOf } from '../../shared/reading/caseOf.js';
import { type Row, rowOf, type Sql } from '../../shared/reading/Reading.js';
import { Phase } from './MunicipalityPhase.js';

/** In what a figure is given. */
export type YearUnit = 'NUMBER' | 'HOURS' | 'KRONOR' | 'POSTS';

/** A figure of a year: under which headings it stands, what it counts, and the page where its records are seen. */
export interface YearFigureRule {
  key: string;
  /** the number of its heading in the follow-up to PTS, and in the county administrative board's own (null: not there) */
  at: [pts: number, countyBoard: number | null];
  sv: string;
  en: string;
  unit: YearUnit;
  page: string;
  /** given a row with `year` and `partnership_id` */
  value: (followUp: Row) => Sql;
}

const o = rowOf('o');
const category = caseOf(o('kind'), CATEGORY_OF);
const first = (of: Row) => sql`make_date(${of('year')}, 1, 1)`;
const last = (of: Row) => sql`make_date(${of('year')}, 12, 31)`;
const here = (of: Row, alias: string) => sql`${sql.ref(`${alias}.partnership_id`)} = ${of('partnership_id')}`;
/** Interactions of the year, by the bare column, so that its index serves. */
const spoken = (of: Row) => sql`${here(of, 'i')}
  and i.occurred_at >= ${first(of)}::timestamp at time zone 'Europe/Stockholm'
  and i.occurred_at < (${last(of)} + 1)::timestamp at time zone 'Europe/Stockholm'`;
const took = sql`join interaction_participant p on p.interaction_id = i.id and p.role <> 'MENTIONED' join organization o on o.id = p.organization_id`;

const resource =
  (table: 'pledge' | 'resource_need', kind: 'SEK' | 'FTE', ahead = 0) =>
  (of: Row) =>
    sql`(select coalesce(sum(r.amount), 0) from ${sql.table(table)} r where ${here(of, 'r')} and r.kind = ${sql.lit(kind)} and r.year = ${of('year')} + ${sql.lit(ahead)})`;
const talks = (of: Row, condition: Sql) =>
  sql`(select count(distinct i.id) from interaction i ${took} where ${spoken(of)} and ${condition})`;
const actors = (of: Row, condition: Sql) =>
  sql`(select count(distinct o.id) from interaction i ${took} where ${spoken(of)} and ${condition})`;
const inCategory = (name: string) => sql`${category} = ${sql.lit(name)}`;
const beyond = (of: Row) =>
  sql`o.county_code is not null and o.county_code <> (select n.county_code from partnership n where n.id = ${of('partnership_id')})`;
const within = (of: Row, column: string) => sql`${sql.ref(column)} between ${first(of)} and ${last(of)}`;

const AREAS: Record<ActivityArea, [sv: string, en: string]> = {
  COORDINATION: ['Samordning', 'Coordination'],
  MUNICIPAL_SUPPORT: ['Stöd till kommuner', 'Support to municipalities'],
  MAPPING: ['Kartläggning', 'Mapping'],
  VILLAGE_SUPPORT: ['Stöd till byalag', 'Support to villages'],
  SUPPORT_SCHEMES: ['Bredbandsstöd', 'Support schemes'],
  MARKET: ['Marknadsaktörer', 'The market'],
  INFORMATION: ['Information', 'Information'],
  ADMINISTRATION: ['Administration', 'Administration'],
};

const time = Object.entries(AREAS).map(([area, [sv, en]]): YearFigureRule => ({
  key: `TIME_${area}`,
  at: [2, area === 'SUPPORT_SCHEMES' ? 2 : null],
  sv: `Noterad tid: ${sv.toLowerCase()}`,
  en: `Time noted: ${en.toLowerCase()}`,
  unit: 'HOURS',
  page: '/dialogues',
  value: (of) =>
    sql`(select coalesce(sum(i.time_spent_minutes), 0) / 60.0 from interaction i where ${spoken(of)} and i.activity_area = ${sql.lit(area)})`,
}));

const PHASES: Record<Phase, [letter: string, sv: string, en: string]> = {
  UNAWARE: ['a', 'medvetenhet saknas', 'not aware'],
  AWARE: ['b', 'medvetenhet finns, beslut och aktivt arbete saknas', 'aware, no decision or active work'],
  DECIDED: ['c', 'ledningen har beslutat om inriktning och åtgärder', 'decided on direction and measures'],
  ACTIVE: ['d', 'bedriver aktivt arbete', 'works actively'],
  UNMAPPED: ['e', 'inte kartlagd', 'not looked at'],
};

/** Municipalities of the partnership's county with the phase that they had at the end of the year; nobody looked is e. */
const phases = Object.entries(PHASES).map(([phase, [letter, sv, en]]): YearFigureRule => ({
  key: `PHASE_${phase}`,
  at: [6, null],
  sv: `Kommuner i fas ${letter}: ${sv}`,
  en: `Municipalities in phase ${letter}: ${en}`,
  unit: 'NUMBER',
  page: '/follow-up',
  value: (of) => sql`(select count(*) from organization k where k.kind = 'MUNICIPALITY'
      and k.county_code = (select n.county_code from partnership n where n.id = ${of('partnership_id')})
      and coalesce((select f.phase from municipality_phase f where f.municipality_id = k.id and ${here(of, 'f')} and f.since <= ${last(of)}
        order by f.since desc, f.recorded_at desc limit 1), 'UNMAPPED') = ${sql.lit(phase)})`,
}));

const count = (
  key: string,
  at: YearFigureRule['at'],
  [sv, en]: [string, string],
  page: string,
  value: YearFigureRule['value'],
  unit: YearUnit = 'NUMBER',
): YearFigureRule => ({ key, at, sv, en, unit, page, value });

/** Every figure of a year, in the order of the headings. Each equals what a reader counts in the records. */
export const followUpFigures: YearFigureRule[] = [
  count('PLEDGED_SEK', [1, 4], ['Utfästa medel', 'Money pledged'], '/resources', resource('pledge', 'SEK'), 'KRONOR'),
  count(
    'NEEDED_SEK',
    [1, 4],
    ['Behov av medel', 'Money needed'],
    '/resources',
    resource('resource_need', 'SEK'),
    'KRONOR',
  ),
  count(
    'PLEDGED_FTE',
    [1, 4],
    ['Utfästa heltidstjänster', 'Posts pledged'],
    '/resources',
    resource('pledge', 'FTE'),
    'POSTS',
  ),
  ...time,
  count('MEETINGS', [3, 3], ['Möten', 'Meetings'], '/dialogues', (of) =>
    talks(of, sql`i.kind in ('MEETING', 'VIDEO', 'EVENT')`),
  ),
  count(
    'MEMBERS',
    [3, 3],
    ['Medlemmar vid årets slut', 'Members at the end of the year'],
    '/members',
    (of) =>
      sql`(select count(*) from membership m where ${here(of, 'm')} and m."from" <= ${last(of)} and coalesce(m.until > ${last(of)}, true))`,
  ),
  count('MARKET_TALKS', [4, 3], ['Samtal med marknaden', 'Conversations with the market'], '/clauses/A4', (of) =>
    talks(of, inCategory('MARKET')),
  ),
  count(
    'MARKET_ACTORS',
    [4, null],
    ['Marknadsaktörer som talats med', 'Market actors spoken with'],
    '/clauses/A4',
    (of) => actors(of, inCategory('MARKET')),
  ),
  count(
    'ACROSS_TALKS',
    [5, 3],
    ['Samtal över länsgränsen', 'Conversations across the county border'],
    '/clauses/K2',
    (of) => talks(of, beyond(of)),
  ),
  count(
    'MUNICIPALITY_TALKS',
    [6, 3],
    ['Samtal med kommuner', 'Conversations with municipalities'],
    '/clauses/A4',
    (of) => talks(of, inCategory('MUNICIPALITY')),
  ),
  count('MUNICIPALITIES', [6, null], ['Kommuner som talats med', 'Municipalities spoken with'], '/clauses/A4', (of) =>
    actors(of, sql`o.kind = 'MUNICIPALITY' and not (${beyond(of)})`),
  ),
  ...phases,
  count('VILLAGE_TALKS', [7, 5], ['Samtal med byalag', 'Conversations with villages'], '/clauses/A4', (of) =>
    talks(of, inCategory('VILLAGE')),
  ),
  count('VILLAGES', [7, 5], ['Byalag som talats med', 'Villages spoken with'], '/clauses/A4', (of) =>
    actors(of, inCategory('VILLAGE')),
  ),
  count('MAPPING_TALKS', [8, 6], ['Samtal om kartläggning', 'Conversations on mapping'], '/clauses/K1', (of) =>
    talks(of, sql`i.activity_area = 'MAPPING'`),
  ),
  count('SCHEME_TALKS', [9, 2], ['Samtal om bredbandsstöd', 'Conversations on support schemes'], '/clauses/K4', (of) =>
    talks(of, sql`i.activity_area = 'SUPPORT_SCHEMES'`),
  ),
  count(
    'OBSTACLES_RAISED',
    [10, null],
    ['Hinder som lyfts', 'Obstacles raised'],
    '/mandate',
    (of) => sql`(select count(*) from obstacle b where ${here(of, 'b')} and ${within(of, 'b.raised_on')})`,
  ),
  count(
    'OBSTACLES_STANDING',
    [10, null],
    ['Hinder kvar vid årets slut', 'Obstacles at the end of the year'],
    '/mandate',
    (of) =>
      sql`(select count(*) from obstacle b where ${here(of, 'b')} and b.raised_on <= ${last(of)} and coalesce(b.cleared_on > ${last(of)}, true))`,
  ),
  count(
    'COMMITMENTS_KEPT',
    [11, 1],
    ['Åtaganden som uppfyllts', 'Commitments kept'],
    '/commitments?show=done',
    (of) => sql`(select count(*) from commitment c where ${here(of, 'c')} and ${within(of, 'c.fulfilled_on')})`,
  ),
  count(
    'DUE_NEXT_YEAR',
    [13, null],
    ['Åtaganden med slutdag nästa år', 'Commitments due next year'],
    '/commitments',
    (of) =>
      sql`(select count(*) from commitment c where ${here(of, 'c')} and extract(year from c.due_on) = ${of('year')} + 1)`,
  ),
  count(
    'PLEDGED_NEXT_YEAR',
    [13, null],
    ['Utfästa medel nästa år', 'Money pledged for next year'],
    '/resources',
    resource('pledge', 'SEK', 1),
    'KRONOR',
  ),
];

/** The names and places of the figures of a kind of follow-up, as `name(key, swedish, english, unit, page, section, place)`. */
export function yearFigureNames(followUp: Row): Sql {
  const rows = followUpFigures.map(
    ({ key, at: [pts, countyBoard], sv, en, unit, page }, place) =>
      sql`(${sql.lit(key)}, ${sql.lit(sv)}, ${sql.lit(en)}, ${sql.lit(unit)}, ${sql.lit(page)}, case ${followUp('kind')} when 'PTS' then ${sql.lit(pts)}::integer else ${sql.lit(countyBoard)}::integer end, ${sql.lit(place)})`,
  );
  return sql`(values ${sql.join(rows)}) as name(key, swedish, english, unit, page, section, place)`;
}

/** The figures as the records have them now, as rows of `key` and `value`. */
export function yearFigureRows(followUp: Row): Sql {
  const rows = followUpFigures.map(
    ({ key, value }) => sql`select ${sql.lit(key)} as key, ${value(followUp)}::float8 as value`,
  );
  return sql.join(rows, sql` union all `);
}
