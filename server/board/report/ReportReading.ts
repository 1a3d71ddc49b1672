import { sql } from 'kysely';
import { ClauseCode } from '../../partnership/declaration/ClauseCode.js';
import { declareEvidence } from '../../partnership/declaration/evidenceRules.js';
import { oneById } from '../../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { Directive, OPEN_DIRECTIVES } from '../meeting/Directive.js';
import { Viewpoint } from '../meeting/Viewpoint.js';
import { BoardReport, BoardReportStatus } from './BoardReport.js';
import { clauseCellsOf } from './clauseCellsOf.js';
import { ReportClauseCell, ReportFigure, ReportFigureKey, ReportRecord } from './FigureReading.js';
import { figureNames, figureRows, figuresBefore, recordsOf, reportBefore } from './figureRows.js';
import { reportFigures } from './reportFigures.js';
import { ReportMention } from './ReportMention.js';
import { ReportSection } from './ReportSection.js';

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
        const frozen = sql`jsonb_to_recordset(coalesce(${row('frozen_figures')}, '[]'))
          as f(key text, chapter text, swedish text, english text, page text, unit text, place integer, value float8, previous float8)`;
        // What was frozen before its names were kept with it has those of today.
        return sql`
          select f.key, coalesce(f.chapter, name.chapter) as chapter, coalesce(f.swedish, name.swedish) as swedish,
            coalesce(f.english, name.english) as english, coalesce(f.page, name.page) as page, coalesce(f.unit, name.unit) as unit,
            coalesce(f.place, name.place) as place, f.value, f.previous
          from ${frozen} left join ${figureNames()} on name.key = f.key where ${row('status')} <> 'DRAFT'
          union all
          select live.*, before.value as previous from (${figureRows(row)}) live
            left join (${figuresBefore(row)}) before on before.key = live.key where ${row('status')} = 'DRAFT'`;
      },
      where: () => sql`true`,
      orderBy: (item) => item('place'),
    },
    records: {
      kind: 'connection',
      of: () => ReportRecord,
      description:
        'The records that a figure is made of, as far as the caller may see: of a draft those of now, of a report that is handed in those that it counted.',
      args: { figure: { type: () => ReportFigureKey, description: 'Which figure.' } },
      from: (row, args) => {
        const rule = reportFigures.find(({ key }) => key === args['figure'])!;
        return sql`select md5(found.type || found.record_id::text)::uuid as id, found.* from (${recordsOf(rule, row)}) found`;
      },
      defaultOrder: { field: 'DAY', direction: 'DESC' },
    },
    clauses: {
      kind: 'list',
      cost: 60,
      of: () => ReportClauseCell,
      description: 'How well each clause is shown in each quarter of its period, and in the quarter before.',
      from: (row) => sql`
        select f.code, f."startsOn" as starts_on, f.strength, f.records, c.place
        from jsonb_to_recordset(coalesce(${row('frozen_clauses')}, '[]')) as f(code text, "startsOn" date, strength text, records integer)
          join clause c on c.code = f.code and c.partnership_id = ${row('partnership_id')} where ${row('status')} <> 'DRAFT'
        union all
        select live.code, live.starts_on, live.strength, live.records, live.place from (${clauseCellsOf(row)}) live where ${row('status')} = 'DRAFT'`,
      where: () => sql`true`,
      orderBy: (item) => sql`${item('place')}, ${item('starts_on')}`,
    },
    previous: {
      kind: 'one',
      of: () => BoardReport,
      description: 'The report that its figures are compared with; null when there is none.',
      where: (row, item) =>
        sql`${item('id')} = case when ${row('status')} = 'DRAFT' then (${reportBefore(row)}) else ${row('compared_with_id')} end`,
    },
    replacedBy: {
      kind: 'one',
      of: () => BoardReport,
      description: 'The report that replaces it, after it was sent back; null when there is none.',
      where: (row, item) => sql`${item('replaces_id')} = ${row('id')}`,
    },
    viewpoints: {
      kind: 'list',
      of: () => Viewpoint,
      description: 'What the board said of it when it dealt with it. Each must be answered.',
      where: (row, item) => sql`${item('board_report_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('recorded_at')}, ${item('id')}`,
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
        and ${item('status')} in (${sql.join(OPEN_DIRECTIVES.map((status) => sql.lit(status)))})
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
    until: { kind: 'day', description: 'The last day of its period.', sql: (row) => row('until') },
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
declareEvidence({
  key: 'REPORT_TREATED',
  clause: ClauseCode.R1,
  type: 'BoardReport',
  table: 'board_report',
  at: { column: 'treated_on', is: 'day' },
  title: (row) => row('title'),
  isRecorded: true,
  strongFrom: 1,
  sv: 'Styrelsen har behandlat en rapport.',
  en: 'The board dealt with a report.',
});
