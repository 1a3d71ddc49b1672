import { sql } from 'kysely';
import type { Row, Sql } from '../../shared/reading/Reading.js';
import { type CountedNoun, dayOfMoment } from './countedNouns.js';
import type { ReportChapter } from './ReportChapter.js';

/** Records of one noun that a figure is made of. */
export interface Counting {
  noun: CountedNoun;
  /** which of them, given the record and the report with its `from`, `until` and `partnership_id` */
  where: (record: Row, report: Row) => Sql;
  /** what each adds; left out: one */
  adds?: (record: Row) => Sql;
}

/** A figure of a report: what it counts, and the page of the web client where such records live. */
export interface ReportFigureRule {
  key: string;
  chapter: ReportChapter;
  sv: string;
  en: string;
  page: string;
  /** what the number is a number of */
  unit: 'RECORDS' | 'SEK';
  of: Counting[];
}

/** Whether a moment, or a day, lies in the period of a report. */
export const during = (moment: Sql, report: Row): Sql => onDay(dayOfMoment(moment), report);
export const onDay = (day: Sql, report: Row): Sql => sql`${day} between ${report('from')} and ${report('until')}`;
