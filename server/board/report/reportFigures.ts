import { sql } from 'kysely';
import { ActorCategory } from '../../organization/OrganizationKind.js';
import type { Row, Sql } from '../../shared/reading/Reading.js';
import { OPEN_DIRECTIVES } from '../meeting/Directive.js';
import { type CountedNoun, counted, dayOfMoment } from './countedNouns.js';
import { dialogueFigures, spokenWith } from './dialogueFigures.js';
import { indicatorFigures } from './indicatorFigures.js';
import { ReportChapter } from './ReportChapter.js';
import { during, onDay, type ReportFigureRule } from './ReportFigureRule.js';

type Where = (record: Row, report: Row) => Sql;

/** A figure that counts records of one noun. */
const count = (
  key: string,
  chapter: ReportChapter,
  [sv, en]: [string, string],
  page: string,
  noun: CountedNoun,
  where: Where,
): ReportFigureRule => ({ key, chapter, sv, en, page, unit: 'RECORDS', of: [{ noun, where }] });

const isOpenDirective = (record: Row) =>
  sql`${record('status')} in (${sql.join(OPEN_DIRECTIVES.map((status) => sql.lit(status)))})`;
const until = (report: Row) => report('until');

const { DIRECTIVES, COMMITMENTS, AUTHORITIES, OBSTACLES, FUNDING } = ReportChapter;

const directiveFigures: ReportFigureRule[] = [
  count(
    'DIRECTIVES_OPEN',
    DIRECTIVES,
    ['Öppna uppdrag', 'Open directives'],
    '/board',
    counted.directive,
    isOpenDirective,
  ),
  count(
    'DIRECTIVES_LATE',
    DIRECTIVES,
    ['Öppna uppdrag vars dag har passerat', 'Open directives whose day has passed'],
    '/board',
    counted.directive,
    (record, report) => sql`${isOpenDirective(record)} and ${record('due_on')} <= ${until(report)}`,
  ),
  count(
    'DIRECTIVES_SETTLED',
    DIRECTIVES,
    ['Uppdrag utförda eller återlämnade', 'Directives carried out or returned'],
    '/board',
    counted.directive,
    (record, report) => onDay(record('settled_on'), report),
  ),
  count(
    'VIEWPOINTS_UNANSWERED',
    DIRECTIVES,
    ['Synpunkter utan svar', 'Viewpoints without an answer'],
    '/board',
    counted.viewpoint,
    (record) => sql`${record('answered_on')} is null`,
  ),
  count(
    'VIEWPOINTS_ANSWERED',
    DIRECTIVES,
    ['Synpunkter som besvarats', 'Viewpoints answered'],
    '/board',
    counted.viewpoint,
    (record, report) => onDay(record('answered_on'), report),
  ),
];

const givenAt = (record: Row) =>
  sql`coalesce((select i.occurred_at from interaction i where i.id = ${record('interaction_id')}), ${record('recorded_at')})`;
/** Neither kept by the end of the period nor written off. */
const stood = (record: Row, report: Row) =>
  sql`${record('status')} <> 'WAIVED' and coalesce(${record('fulfilled_on')} > ${until(report)}, true)`;
const promised = (key: string, names: [string, string], page: string, where: Where) =>
  count(key, COMMITMENTS, names, page, counted.commitment, where);

const commitmentFigures: ReportFigureRule[] = [
  promised(
    'COMMITMENTS_GIVEN',
    ['Åtaganden som getts', 'Commitments given'],
    '/commitments?show=all',
    (record, report) => during(givenAt(record), report),
  ),
  promised(
    'COMMITMENTS_DUE',
    ['Åtaganden med slutdag i perioden', 'Commitments due'],
    '/commitments',
    (record, report) => onDay(record('due_on'), report),
  ),
  promised(
    'COMMITMENTS_KEPT',
    ['Åtaganden som uppfyllts', 'Commitments kept'],
    '/commitments?show=done',
    (record, report) => onDay(record('fulfilled_on'), report),
  ),
  promised(
    'COMMITMENTS_LATE',
    ['Åtaganden försenade vid periodens slut', 'Commitments late at the end of the period'],
    '/commitments?show=late',
    (record, report) => sql`${record('due_on')} <= ${until(report)} and ${stood(record, report)}`,
  ),
  promised(
    'COMMITMENTS_AHEAD',
    ['Åtaganden med slutdag inom 90 dagar därefter', 'Commitments due in the 90 days after'],
    '/commitments',
    (record, report) =>
      sql`${record('due_on')} between ${until(report)} + 1 and ${until(report)} + 90 and ${stood(record, report)}`,
  ),
];

const authorityFigures: ReportFigureRule[] = [
  spokenWith(
    ActorCategory.NATIONAL,
    AUTHORITIES,
    'Kontakter med nationella myndigheter',
    'Contacts with national authorities',
  ),
  count(
    'LETTERS_SENT',
    AUTHORITIES,
    ['Brev till myndigheter', 'Letters to authorities'],
    '/correspondence',
    counted.letter,
    (record, report) => sql`${record('status')} = 'SENT' and ${onDay(record('dated_on'), report)}`,
  ),
  count(
    'LETTERS_RECEIVED',
    AUTHORITIES,
    ['Brev från myndigheter', 'Letters from authorities'],
    '/correspondence',
    counted.letter,
    (record, report) => sql`${record('status')} = 'RECEIVED' and ${onDay(record('dated_on'), report)}`,
  ),
  count(
    'FINDINGS_MADE',
    AUTHORITIES,
    ['Avvikelser som kontrollen fann', 'Deviations that the check found'],
    '/correspondence',
    counted.finding,
    (record, report) => during(record('found_at'), report),
  ),
  count(
    'FINDINGS_OPEN',
    AUTHORITIES,
    ['Avvikelser som är öppna', 'Deviations still open'],
    '/correspondence',
    counted.finding,
    (record, report) => sql`${record('status')} = 'OPEN' and ${dayOfMoment(record('found_at'))} <= ${until(report)}`,
  ),
];

const obstacleFigures: ReportFigureRule[] = [
  count(
    'OBSTACLES_STANDING',
    OBSTACLES,
    ['Hinder som står kvar', 'Obstacles that stand'],
    '/mandate',
    counted.obstacle,
    (record, report) =>
      sql`${record('raised_on')} <= ${until(report)} and coalesce(${record('cleared_on')} > ${until(report)}, true)`,
  ),
  count(
    'OBSTACLES_CLEARED',
    OBSTACLES,
    ['Hinder som undanröjts', 'Obstacles cleared'],
    '/mandate',
    counted.obstacle,
    (record, report) => onDay(record('cleared_on'), report),
  ),
  count(
    'SUPPORT_OVERDUE',
    OBSTACLES,
    ['Begäran om stöd utan svar i tid', 'Requests for support without an answer in time'],
    '/mandate',
    counted.supportRequest,
    (record, report) =>
      sql`${record('answer_by')} <= ${until(report)} and coalesce(${record('answered_on')} > ${record('answer_by')}, true)`,
  ),
];

const ofNextYear: Where = (record, report) =>
  sql`${record('kind')} = 'SEK' and ${record('year')} = extract(year from ${until(report)}) + 1`;
const needs = { noun: counted.resourceNeed, where: ofNextYear, adds: (record: Row) => record('amount') };
const pledges = { noun: counted.pledge, where: ofNextYear, adds: (record: Row) => record('amount') };
const money = (key: string, sv: string, en: string, of: ReportFigureRule['of']): ReportFigureRule => ({
  key,
  chapter: FUNDING,
  sv,
  en,
  page: '/resources',
  unit: 'SEK',
  of,
});

const fundingFigures: ReportFigureRule[] = [
  money('SEK_NEEDED', 'Kronor som behövs nästa år', 'Kronor needed next year', [needs]),
  money('SEK_PLEDGED', 'Kronor som är utlovade nästa år', 'Kronor pledged for next year', [pledges]),
  money('SEK_MISSING', 'Kronor som saknas nästa år', 'Kronor missing next year', [
    needs,
    { ...pledges, adds: (record) => sql`-${record('amount')}` },
  ]),
];

/** Every figure of a report, in order. Each is made of the records that its page lists. */
export const reportFigures: ReportFigureRule[] = [
  ...directiveFigures,
  ...dialogueFigures,
  ...commitmentFigures,
  ...indicatorFigures,
  ...authorityFigures,
  ...obstacleFigures,
  ...fundingFigures,
];
