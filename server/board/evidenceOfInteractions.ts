import { sql } from 'kysely';
import { CATEGORY_OF } from '../organization/OrganizationKind.js';
import { ClauseCode } from '../partnership/declaration/ClauseCode.js';
import { declareEvidence, type EvidenceRule } from '../partnership/declaration/evidenceRules.js';
import { caseOf } from '../shared/reading/caseOf.js';
import { type Row, rowOf, type Sql } from '../shared/reading/Reading.js';

/*
 * What the record of who spoke with whom shows. Rules that ask about the participants are here and not in the room of
 * dialogues, because they also ask who the partnership's principals are.
 */
const o = rowOf('o');
const category = caseOf(o('kind'), CATEGORY_OF);

/** The organizations that took part, with what is asked of them. */
const participants = (row: Row, what: Sql, condition: Sql = sql`true`) => sql`
  (select ${what} from interaction_participant p join organization o on o.id = p.organization_id
   where p.interaction_id = ${row('id')} and p.role <> 'MENTIONED' and ${condition})`;
const categories = (row: Row) => participants(row, sql`count(distinct ${category})`, sql`${category} <> 'PRINCIPAL'`);
const bothPrincipals = (row: Row) => sql`(select count(distinct m.organization_id) from membership m
  join interaction_participant p on p.organization_id = m.organization_id and p.interaction_id = ${row('id')} and p.role <> 'MENTIONED'
  where m.partnership_id = ${row('partnership_id')} and m.is_principal) >= 2`;
const national = (row: Row) => sql`exists ${participants(row, sql`1`, sql`${category} = 'NATIONAL'`)}`;
const inArea = (row: Row, ...areas: string[]) =>
  sql`${row('activity_area')} in (${sql.join(areas.map((area) => sql.lit(area)))})`;

const interactions = (
  clause: ClauseCode,
  key: string,
  strongFrom: number | null,
  [sv, en]: [string, string],
  where: EvidenceRule['where'],
  counted?: EvidenceRule['counted'],
) =>
  declareEvidence({
    key,
    clause,
    type: 'Interaction',
    table: 'interaction',
    at: { column: 'occurred_at', is: 'moment' },
    title: (row) => row('topic'),
    isRecorded: true,
    strongFrom,
    sv,
    en,
    ...(where ? { where } : {}),
    ...(counted ? { counted } : {}),
  });

interactions(
  ClauseCode.A1,
  'RECORDED_BY_OTHER_MEMBERS',
  3,
  [
    'Andra medlemmar än huvudmännen skriver själva in i det delade registret.',
    'Members other than the principals write in the shared record themselves.',
  ],
  (row) =>
    sql`not exists (select 1 from membership m where m.organization_id = ${row('recorded_by_organization_id')} and m.is_principal)`,
);
interactions(
  ClauseCode.A1,
  'MEETING_OPEN_TO_MEMBERS',
  3,
  ['Möten vars anteckningar alla medlemmar kan läsa.', 'Meetings whose notes every member can read.'],
  (row) =>
    sql`${row('kind')} in ('MEETING', 'VIDEO', 'EVENT') and ${row('visibility_level')} in ('PARTNERSHIP', 'PUBLIC')`,
);
interactions(
  ClauseCode.A2,
  'PRINCIPALS_COORDINATED',
  null,
  [
    'Huvudmännen har samordnat sig med varandra. Blir starkt först med en strategi vars mål arbetet knyts till.',
    'The principals coordinated with each other. Strong only with a strategy whose goals the work is tied to.',
  ],
  (row) => sql`${inArea(row, 'COORDINATION')} and ${bothPrincipals(row)}`,
);
interactions(
  ClauseCode.A3,
  'TIME_SPENT',
  null,
  [
    'Nedlagd tid är noterad. Blir starkt först med utfästelser som täcker behoven.',
    'Time spent is noted. Strong only with pledges that cover the needs.',
  ],
  (row) => sql`${row('time_spent_minutes')} > 0`,
);
interactions(
  ClauseCode.A4,
  'SPOKEN_WITH_ALL_THREE',
  3,
  [
    'Samtal har förts med kommuner, marknad och byalag: starkt när alla tre är med.',
    'There was dialogue with municipalities, the market and villages: strong when all three are in it.',
  ],
  (row) => sql`exists ${participants(row, sql`1`, sql`${category} in ('MUNICIPALITY', 'MARKET', 'VILLAGE')`)}`,
  (row) =>
    participants(row, sql`array_agg(distinct ${category})`, sql`${category} in ('MUNICIPALITY', 'MARKET', 'VILLAGE')`),
);
interactions(
  ClauseCode.A5,
  'AUTHORITY_MET_BY_BOTH',
  1,
  [
    'Båda huvudmännen var med i en kontakt med en nationell myndighet.',
    'Both principals took part in a contact with a national authority.',
  ],
  (row) => sql`${national(row)} and ${bothPrincipals(row)}`,
);
interactions(
  ClauseCode.A5,
  'AUTHORITY_CONTACT_SHARED',
  null,
  [
    'En kontakt med en nationell myndighet är noterad så att den andra huvudmannen ser den.',
    'A contact with a national authority is noted where the other principal sees it.',
  ],
  (row) => sql`${row('visibility_level')} <> 'OWN_ORGANIZATION' and ${national(row)}`,
);
interactions(
  ClauseCode.P2,
  'BROUGHT_TOGETHER',
  3,
  [
    'Koordinatorn förde samman aktörer av olika slag i samma samtal.',
    'The coordinator brought actors of different kinds together in one conversation.',
  ],
  (row) => sql`${categories(row)} >= 2`,
);
interactions(
  ClauseCode.K1,
  'MAPPING_DONE',
  3,
  ['Arbete med kartläggning och marknadsfrågor är noterat.', 'Work on mapping and on the market is noted.'],
  (row) => inArea(row, 'MAPPING', 'MARKET'),
);
interactions(
  ClauseCode.K2,
  'OVER_BORDERS',
  2,
  [
    'Minst två kommuner, eller ett annat läns aktörer, var med i samma samtal.',
    'At least two municipalities, or actors of another county, were in one conversation.',
  ],
  (row) => sql`(${participants(row, sql`count(distinct o.municipality_code)`, sql`o.kind = 'MUNICIPALITY'`)} >= 2
    or exists ${participants(row, sql`1`, sql`o.county_code is not null and o.county_code <> (select b.county_code from partnership b where b.id = ${row('partnership_id')})`)})`,
);
interactions(
  ClauseCode.K3,
  'GATHERED',
  1,
  [
    'Ett möte samlade minst två av kommuner, marknad och byalag, eller minst tre kommuner.',
    'A meeting gathered at least two of municipalities, market and villages, or at least three municipalities.',
  ],
  (row) => sql`${row('kind')} in ('MEETING', 'VIDEO', 'EVENT') and (
    ${participants(row, sql`count(distinct ${category})`, sql`${category} in ('MUNICIPALITY', 'MARKET', 'VILLAGE')`)} >= 2
    or ${participants(row, sql`count(distinct o.id)`, sql`o.kind = 'MUNICIPALITY'`)} >= 3)`,
);
interactions(
  ClauseCode.K3,
  'INFORMATION_SENT',
  null,
  ['Information till aktörerna är noterad.', 'Information to the actors is noted.'],
  (row) => inArea(row, 'INFORMATION'),
);
interactions(
  ClauseCode.K4,
  'VILLAGES_HELPED',
  3,
  [
    'Hjälp till byar och med ansökningar om stöd är noterad.',
    'Help to villages and with applications for support is noted.',
  ],
  (row) => inArea(row, 'VILLAGE_SUPPORT', 'SUPPORT_SCHEMES'),
);
interactions(
  ClauseCode.K5,
  'MUNICIPALITIES_ADVISED',
  null,
  [
    'Stöd till kommuner är noterat. Blir starkt först med en logg över råd.',
    'Support to municipalities is noted. Strong only with a log of advice.',
  ],
  (row) => inArea(row, 'MUNICIPAL_SUPPORT'),
);
