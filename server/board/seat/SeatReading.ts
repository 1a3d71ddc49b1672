import { sql } from 'kysely';
import { Int } from 'type-graphql';
import { oneById } from '../../shared/reading/oneById.js';
import { declareReading, extendReading, Query, type Row } from '../../shared/reading/Reading.js';
import { TODAY } from '../../shared/today.js';
import { BoardMeeting } from '../meeting/BoardMeeting.js';
import { BoardAttendance, BoardSeat } from './BoardSeat.js';

const isHeld = (row: Row) => sql`(${row('from')} <= ${TODAY} and coalesce(${row('until')} >= ${TODAY}, true))`;
/** Meetings that the seat was noted at, and those of them where somebody sat on it. */
const noted = (row: Row, which = sql`true`) =>
  sql`(select count(*) from board_attendance t where t.board_seat_id = ${row('id')} and ${which})`;

declareReading(BoardAttendance, { table: 'board_attendance' });
declareReading(BoardSeat, {
  table: 'board_seat',
  fields: {
    isHeld: { kind: 'value', type: () => Boolean, description: 'Whether it is held today.', sql: isHeld },
    meetingsNoted: {
      kind: 'value',
      type: () => Int,
      description: 'At how many meetings it is noted whether they came.',
      sql: (row) => noted(row),
    },
    meetingsAttended: {
      kind: 'value',
      type: () => Int,
      description: 'At how many of these they came.',
      sql: (row) => noted(row, sql`t.presence = 'PRESENT'`),
    },
  },
  orders: {
    FROM: { description: 'By the first day.', type: 'date', sql: (row) => row('from') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    organization: { kind: 'id', of: 'Organization', description: 'For whom.', sql: (row) => row('organization_id') },
    contact: { kind: 'id', of: 'Contact', description: 'Who.', sql: (row) => row('contact_id') },
    until: { kind: 'day', description: 'The last day.', sql: (row) => row('until') },
    isHeld: { kind: 'boolean', description: 'Whether it is held today.', sql: isHeld },
  },
});

extendReading(BoardMeeting, {
  seatAttendance: {
    kind: 'list',
    of: () => BoardAttendance,
    description: 'Who of the board came, seat by seat, the chair first.',
    where: (row, item) => sql`${item('board_meeting_id')} = ${row('id')}`,
    orderBy: (item) =>
      sql`(select array_position(array['CHAIR', 'MEMBER', 'DEPUTY'], s.role) from board_seat s where s.id = ${item('board_seat_id')}), ${item('id')}`,
  },
});

extendReading(Query, {
  boardSeats: {
    kind: 'connection',
    of: () => BoardSeat,
    description: 'Who sits, and has sat, on the board, the latest first.',
    defaultOrder: { field: 'FROM', direction: 'DESC' },
  },
  boardSeat: oneById(BoardSeat, 'One seat on the board'),
});
