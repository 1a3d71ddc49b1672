import { sql } from 'kysely';
import type { Row, Sql } from '../../shared/reading/Reading.js';
import { isFollowedOn, isReachedOn } from '../../strategy/targetStandings.js';
import { counted } from './countedNouns.js';
import { ReportChapter } from './ReportChapter.js';
import type { ReportFigureRule } from './ReportFigureRule.js';

const targets = (key: string, sv: string, en: string, stands: (isReached: Sql) => Sql): ReportFigureRule => ({
  key,
  chapter: ReportChapter.INDICATORS,
  sv,
  en,
  page: '/strategy',
  unit: 'RECORDS',
  of: [
    {
      noun: counted.target,
      where: (record: Row, report: Row) =>
        sql`${isFollowedOn(record, report('until'))} and ${stands(isReachedOn(record, report('until')))}`,
    },
  ],
});

/** The targets of the strategies in force, by what had been published on the last day of the period. */
export const indicatorFigures: ReportFigureRule[] = [
  targets('TARGETS_REACHED', 'Målvärden som är nådda', 'Targets reached', (isReached) => sql`${isReached}`),
  targets('TARGETS_AHEAD', 'Målvärden som inte är nådda', 'Targets not reached', (isReached) => sql`not ${isReached}`),
  targets(
    'TARGETS_UNMEASURED',
    'Målvärden utan mätvärde',
    'Targets without a reading',
    (isReached) => sql`${isReached} is null`,
  ),
];
