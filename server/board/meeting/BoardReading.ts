import { sql } from 'kysely';
import { ClauseCode } from '../../partnership/declaration/ClauseCode.js';
import { declareEvidence } from '../../partnership/declaration/evidenceRules.js';
import { oneById } from '../../shared/reading/oneById.js';
import { ofOrganization, ofPartnership, Overview, SOON_DAYS } from '../../dialogue/OverviewReading.js';
import { declareReading, extendReading, Query, type Row } from '../../shared/reading/Reading.js';
import { TODAY } from '../../shared/today.js';
import { BoardMeeting, BoardParagraph } from './BoardMeeting.js';
import { Directive, DirectiveStatus } from './Directive.js';
import { Viewpoint } from './Viewpoint.js';

const recordedAt = {
  RECORDED_AT: {
    description: 'By when it was recorded.',
    type: 'timestamptz' as const,
    sql: (row: Row) => row('recorded_at'),
  },
};

declareReading(BoardParagraph, { table: 'board_paragraph' });
declareReading(BoardMeeting, {
  table: 'board_meeting',
  fields: {
    paragraphs: {
      kind: 'list',
      of: () => BoardParagraph,
      description: 'Its minutes, by number.',
      where: (row, item) => sql`${item('board_meeting_id')} = ${row('id')}`,
      orderBy: (item) => item('number'),
    },
    directives: {
      kind: 'list',
      of: () => Directive,
      description: 'What was directed at it, in the order of its paragraphs.',
      where: (row, item) => sql`${item('board_meeting_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('paragraph')}, ${item('id')}`,
    },
    viewpoints: {
      kind: 'list',
      of: () => Viewpoint,
      description: 'What the board thought at it, in the order of its paragraphs.',
      where: (row, item) => sql`${item('board_meeting_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('paragraph')}, ${item('id')}`,
    },
  },
  orders: { HELD_ON: { description: 'By its day.', type: 'date', sql: (row) => row('held_on') }, ...recordedAt },
});
declareReading(Directive, {
  table: 'directive',
  fields: {
    isLate: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether its day has passed and it is not settled.',
      sql: (row) =>
        sql`(${row('status')} in ('RECEIVED', 'CONFIRMED', 'IN_PROGRESS') and coalesce(${row('due_on')} < ${TODAY}, false))`,
    },
  },
  orders: {
    DUE_ON: {
      description: 'By due date, the undated last.',
      type: 'date',
      sql: (row) => sql`coalesce(${row('due_on')}, 'infinity'::date)`,
    },
    ...recordedAt,
  },
  filters: {
    status: { kind: 'enum', enum: DirectiveStatus, description: 'Where it stands.', sql: (row) => row('status') },
    dueOn: { kind: 'day', description: 'By which day.', sql: (row) => row('due_on') },
  },
});
declareReading(Viewpoint, {
  table: 'viewpoint',
  orders: {
    ...recordedAt,
    DUE_ON: {
      description: 'By the day it is to be answered, those without one last.',
      type: 'date',
      sql: (row) => sql`coalesce(${row('due_on')}, 'infinity'::date)`,
    },
  },
  filters: {
    answeredOn: { kind: 'day', description: 'The day it was answered.', sql: (row) => row('answered_on') },
    dueOn: { kind: 'day', description: 'By which day it is to be answered.', sql: (row) => row('due_on') },
  },
});

const ofOverview = (row: Row, item: Row) =>
  sql`${ofPartnership(row, item)} and ${ofOrganization(row, [item('recorded_by_organization_id')])}`;

extendReading(Overview, {
  directivesDue: {
    kind: 'connection',
    of: () => Directive,
    description: `Directives whose work is late or to be done within ${SOON_DAYS} days, the first due first.`,
    where: (row, item) => sql`${item('status')} in ('RECEIVED', 'CONFIRMED', 'IN_PROGRESS')
      and ${item('due_on')} <= ${TODAY} + ${sql.lit(SOON_DAYS)} and ${ofOverview(row, item)}`,
  },
  viewpointsDue: {
    kind: 'connection',
    of: () => Viewpoint,
    description: 'What the board thinks and has no answer to yet, the first due first.',
    where: (row, item) => sql`${item('answered_on')} is null and ${ofOverview(row, item)}`,
    defaultOrder: { field: 'DUE_ON', direction: 'ASC' },
  },
});

extendReading(Query, {
  boardMeetings: {
    kind: 'connection',
    of: () => BoardMeeting,
    description: 'Meetings of the board, the latest first.',
    defaultOrder: { field: 'HELD_ON', direction: 'DESC' },
  },
  boardMeeting: oneById(BoardMeeting, 'One meeting of the board'),
  directives: { kind: 'connection', of: () => Directive, description: 'What the board asks, the first due first.' },
  directive: oneById(Directive, 'One directive'),
  viewpoints: {
    kind: 'connection',
    of: () => Viewpoint,
    description: 'What the board thinks, the latest first.',
    defaultOrder: { field: 'RECORDED_AT', direction: 'DESC' },
  },
  viewpoint: oneById(Viewpoint, 'One viewpoint'),
});

const text = (row: Row) => row('text');
declareEvidence({
  key: 'DIRECTIVE_SETTLED',
  clause: ClauseCode.R1,
  type: 'Directive',
  table: 'directive',
  at: { column: 'settled_on', is: 'day' },
  title: text,
  isRecorded: true,
  strongFrom: 1,
  sv: 'Ett uppdrag är utfört enligt styrelsen, eller återlämnat med skäl.',
  en: 'A directive is carried out, the board says, or returned with a reason.',
});
declareEvidence({
  key: 'VIEWPOINT_ANSWERED',
  clause: ClauseCode.R1,
  type: 'Viewpoint',
  table: 'viewpoint',
  at: { column: 'answered_on', is: 'day' },
  title: text,
  isRecorded: true,
  strongFrom: 2,
  sv: 'En synpunkt från styrelsen är besvarad.',
  en: 'A viewpoint of the board was answered.',
});
