import { sql } from 'kysely';
import { ActorCategory, CATEGORY_OF } from '../../organization/OrganizationKind.js';
import { caseOf } from '../../shared/reading/caseOf.js';
import { type Row, rowOf, type Sql } from '../../shared/reading/Reading.js';
import { counted } from './countedNouns.js';
import { ReportChapter } from './ReportChapter.js';
import { during, type ReportFigureRule } from './ReportFigureRule.js';

const o = rowOf('o');
const i = rowOf('i');
const isOf = (organization: Row, category: ActorCategory): Sql =>
  sql`${caseOf(organization('kind'), CATEGORY_OF)} = ${sql.lit(category)}`;

/** Conversations in which somebody of a category had a part; being spoken of is none. */
export const spokenWith = (category: ActorCategory, chapter: ReportChapter, sv: string, en: string) =>
  ({
    key: `SPOKEN_WITH_${category}`,
    chapter,
    sv,
    en,
    page: '/dialogues',
    unit: 'RECORDS',
    of: [
      {
        noun: counted.interaction,
        where: (record, report) => sql`${during(record('occurred_at'), report)}
          and exists (select 1 from interaction_participant p join organization o on ${o('id')} = p.organization_id
            where p.interaction_id = ${record('id')} and p.role <> 'MENTIONED' and ${isOf(o, category)})`,
      },
    ],
  }) satisfies ReportFigureRule;

const wasMet = (organization: Row, report: Row): Sql =>
  sql`exists (select 1 from interaction_participant p join interaction i on ${i('id')} = p.interaction_id
    where p.organization_id = ${organization('id')} and p.role <> 'MENTIONED' and ${during(i('occurred_at'), report)}
      and ${i('partnership_id')} = ${report('partnership_id')})`;

/** Members of a category that were spoken with in the period, and those that were not. */
const coverage = (category: ActorCategory, sv: [string, string], en: [string, string]): ReportFigureRule[] =>
  [true, false].map((isMet, place) => ({
    key: `${isMet ? 'MET' : 'UNMET'}_${category}`,
    chapter: ReportChapter.DIALOGUE,
    sv: sv[place]!,
    en: en[place]!,
    page: '/silence',
    unit: 'RECORDS',
    of: [
      {
        noun: counted.organization,
        where: (record, report) =>
          sql`${isOf(record, category)} and ${isMet ? sql`` : sql`not `}${wasMet(record, report)}`,
      },
    ],
  }));

/** Who has been spoken with, per category, and who has not been met. */
export const dialogueFigures: ReportFigureRule[] = [
  spokenWith(ActorCategory.MUNICIPALITY, ReportChapter.DIALOGUE, 'Samtal med kommuner', 'Talks with municipalities'),
  spokenWith(ActorCategory.MARKET, ReportChapter.DIALOGUE, 'Samtal med marknaden', 'Talks with the market'),
  spokenWith(ActorCategory.VILLAGE, ReportChapter.DIALOGUE, 'Samtal med byalag', 'Talks with villages'),
  ...coverage(
    ActorCategory.MUNICIPALITY,
    ['Kommuner som har mötts', 'Kommuner som inte har mötts'],
    ['Municipalities met', 'Municipalities not met'],
  ),
  ...coverage(
    ActorCategory.MARKET,
    ['Marknadsaktörer som har mötts', 'Marknadsaktörer som inte har mötts'],
    ['Market actors met', 'Market actors not met'],
  ),
  ...coverage(
    ActorCategory.VILLAGE,
    ['Byalag som har mötts', 'Byalag som inte har mötts'],
    ['Villages met', 'Villages not met'],
  ),
];
