import { sql } from 'kysely';
import { Float, ObjectType } from 'type-graphql';
import { ClauseCode } from '../../partnership/declaration/ClauseCode.js';
import { declareEvidence } from '../../partnership/declaration/evidenceRules.js';
import { oneById } from '../../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { Directive } from '../meeting/Directive.js';
import { BoardReport, BoardReportStatus, ReportMention, ReportSection } from './BoardReport.js';
import { figureNames, figureRows } from './reportFigures.js';

/** A figure of a report. */
@ObjectType({
  description: 'A figure of a report: of a draft as the records have it now, of a submitted one as it was.',
})
export abstract class ReportFigure {}

declareReading(ReportFigure, {
  table: null,
  fields: {
    key: { kind: 'value', type: () => String, description: 'Stable name.', sql: (row) => row('key') },
    swedish: {
      kind: 'value',
      type: () => String,
      description: 'What it counts, in Swedish.',
      sql: (row) => row('swedish'),
    },
    english: {
      kind: 'value',
      type: () => String,
      description: 'What it counts, in English.',
      sql: (row) => row('english'),
    },
    page: {
      kind: 'value',
      type: () => String,
      description: 'The page of the web client where its records are seen.',
      sql: (row) => row('page'),
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

declareReading(ReportSection, { table: 'report_section' });
declareReading(ReportMention, { table: 'report_mention' });
declareReading(BoardReport, {
  table: 'board_report',
  fields: {
    figures: {
      kind: 'list',
      cost: 60,
      of: () => ReportFigure,
      description: 'Its figures, and those of the report before.',
      from: (row) => {
        const frozen = sql`jsonb_to_recordset(coalesce(${row('frozen_figures')}, '[]')) as f(key text, value float8)`;
        const before = sql`(select (e ->> 'value')::float8 from board_report b cross join lateral jsonb_array_elements(b.frozen_figures) e
          where b.partnership_id = ${row('partnership_id')} and b.status = 'SUBMITTED' and b.until < ${row('from')} and e ->> 'key' = name.key
          order by b.until desc limit 1)`;
        return sql`select name.*, found.value, ${before} as previous from ${figureNames()}
          left join (select key, value from ${frozen} where ${row('status')} = 'SUBMITTED'
            union all select live.key, live.value from (${figureRows(row)}) live where ${row('status')} = 'DRAFT') found on found.key = name.key`;
      },
      where: () => sql`true`,
      orderBy: (item) => item('place'),
    },
    sections: {
      kind: 'list',
      of: () => ReportSection,
      description: 'What it says, in order.',
      where: (row, item) => sql`${item('board_report_id')} = ${row('id')}`,
      orderBy: (item) => item('place'),
    },
    mentions: {
      kind: 'list',
      of: () => ReportMention,
      description: 'What it says of the directives.',
      where: (row, item) => sql`${item('board_report_id')} = ${row('id')}`,
      orderBy: (item) =>
        sql`(select coalesce(d.due_on, 'infinity'::date) from directive d where d.id = ${item('directive_id')}), ${item('id')}`,
    },
    forgotten: {
      kind: 'list',
      of: () => Directive,
      description: 'Open directives that a draft says nothing of: it cannot be handed in while there are any.',
      where: (row, item) => sql`${row('status')} = 'DRAFT' and ${item('partnership_id')} = ${row('partnership_id')}
        and ${item('status')} in ('RECEIVED', 'CONFIRMED', 'IN_PROGRESS')
        and not exists (select 1 from report_mention m where m.board_report_id = ${row('id')} and m.directive_id = ${item('id')})`,
      orderBy: (item) => sql`coalesce(${item('due_on')}, 'infinity'::date), ${item('id')}`,
    },
    isIntact: {
      kind: 'value',
      type: () => Boolean,
      nullable: true,
      description:
        'Whether words and figures still have the hash that they had when it was handed in; null for a draft.',
      sql: (row) =>
        sql`(case when ${row('sha256')} is not null then ${row('sha256')} = board_report_hash(${row('id')}) end)`,
    },
  },
  orders: {
    UNTIL: { description: 'By the last day of the period.', type: 'date', sql: (row) => row('until') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    status: { kind: 'enum', enum: BoardReportStatus, description: 'Where it stands.', sql: (row) => row('status') },
  },
});

extendReading(Query, {
  boardReports: {
    kind: 'connection',
    of: () => BoardReport,
    description: 'Reports to the board, the latest first.',
    defaultOrder: { field: 'UNTIL', direction: 'DESC' },
  },
  boardReport: oneById(BoardReport, 'One report to the board'),
});

declareEvidence({
  key: 'REPORT_SUBMITTED',
  clause: ClauseCode.R1,
  type: 'BoardReport',
  table: 'board_report',
  at: { column: 'submitted_at', is: 'moment' },
  title: (row) => row('title'),
  isRecorded: true,
  strongFrom: 1,
  sv: 'En rapport är inlämnad till styrelsen.',
  en: 'A report was handed in to the board.',
});
