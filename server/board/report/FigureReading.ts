import { sql } from 'kysely';
import { Float, Int, ObjectType } from 'type-graphql';
import { ClauseCode } from '../../partnership/declaration/ClauseCode.js';
import { EvidenceStrength } from '../../partnership/declaration/EvidenceStrength.js';
import { declareReading, type Row } from '../../shared/reading/Reading.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { ReportChapter } from './ReportChapter.js';
import { reportFigures } from './reportFigures.js';

/** What a figure is a number of. */
export enum ReportUnit {
  RECORDS = 'RECORDS',
  SEK = 'SEK',
}
describedEnum(ReportUnit, 'ReportUnit', 'What a figure of a report is a number of.', {
  RECORDS: 'How many records there are.',
  SEK: 'Swedish kronor.',
});

/** The figures that a report has, by their keys. */
export const ReportFigureKey = Object.fromEntries(reportFigures.map(({ key }) => [key, key]));
describedEnum(
  ReportFigureKey,
  'ReportFigureKey',
  'The figures that a report has.',
  Object.fromEntries(reportFigures.map(({ key, en }) => [key, `${en}.`])),
);

/** A figure of a report. */
@ObjectType({
  description: 'A figure of a report: of a draft as the records have it now, of one that is handed in as it was.',
})
export abstract class ReportFigure {}

/** A record that a figure of a report counts. */
@ObjectType({ description: 'A record that a figure of a report counts.' })
export abstract class ReportRecord {}

/** A clause in one quarter, as a report tells it. */
@ObjectType({
  description: 'A clause in one quarter: of a draft as it is shown now, of a report that is handed in as it was.',
})
export abstract class ReportClauseCell {}

const text = (description: string, column: string) => ({
  kind: 'value' as const,
  type: () => String,
  description,
  sql: (row: Row) => row(column),
});

declareReading(ReportFigure, {
  table: null,
  fields: {
    key: text('Stable name, as in `ReportFigureKey`.', 'key'),
    chapter: {
      kind: 'value',
      type: () => ReportChapter,
      description: 'In which chapter it stands.',
      sql: (row) => row('chapter'),
    },
    swedish: text('What it counts, in Swedish.', 'swedish'),
    english: text('What it counts, in English.', 'english'),
    page: text('The page of the web client where such records live.', 'page'),
    unit: {
      kind: 'value',
      type: () => ReportUnit,
      description: 'What it is a number of.',
      sql: (row) => row('unit'),
    },
    value: {
      kind: 'value',
      type: () => Float,
      description: 'The number.',
      sql: (row) => sql`coalesce(${row('value')}, 0)`,
    },
    previous: {
      kind: 'value',
      type: () => Float,
      nullable: true,
      description: 'The number in the report before; null when there is none.',
      sql: (row) => row('previous'),
    },
  },
});

declareReading(ReportRecord, {
  table: null,
  noted: (row) => sql`(${row('secret_id')} is null or note_secret(${row('secret_type')}, ${row('secret_id')}))`,
  fields: {
    id: text('Stable key; no global id.', 'id'),
    title: text('It in a few words.', 'title'),
    day: {
      kind: 'value',
      type: () => Day,
      description: 'The day it is listed under.',
      sql: (row) => row('occurred_on'),
    },
    record: {
      kind: 'one',
      of: () => Stored,
      description: 'The record itself.',
      from: (row) => sql`select ${row('type')} as type, ${row('record_id')} as id`,
      where: () => sql`true`,
    },
  },
  orders: { DAY: { description: 'By its day.', type: 'date', sql: (row) => row('occurred_on') } },
});

declareReading(ReportClauseCell, {
  table: null,
  fields: {
    clauseCode: { kind: 'value', type: () => ClauseCode, description: 'Which clause.', sql: (row) => row('code') },
    quarter: {
      kind: 'value',
      type: () => String,
      description: 'The quarter, such as `2026-Q3`.',
      sql: (row) => sql`to_char(${row('starts_on')}, 'YYYY"-Q"Q')`,
    },
    strength: {
      kind: 'value',
      type: () => EvidenceStrength,
      description: 'How well it is shown.',
      sql: (row) => row('strength'),
    },
    recordCount: {
      kind: 'value',
      type: () => Int,
      description: 'How many records show it.',
      sql: (row) => row('records'),
    },
  },
});
