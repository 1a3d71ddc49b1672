import { sql } from 'kysely';
import type pg from 'pg';
import { firstWords } from '../board/followUp/draftFollowUp.js';
import { FollowUpKind, type FrozenYearFigure } from '../board/followUp/FollowUp.js';
import { yearFigureRows } from '../board/followUp/followUpFigures.js';
import { HEADINGS } from '../board/followUp/followUpHeadings.js';
import { Language } from '../shared/Caller.js';
import { rowOf } from '../shared/reading/Reading.js';
import { compiler } from './compiler.js';
import type { DemoPartnership } from './content/DemoRows.js';
import { recorded } from './content/recorded.js';
import type { Insert } from './insertBoard.js';
import { rowsOf, uuidOfKey } from './rowsOf.js';

const RECORDED = ['partnership', 'recordedBy', 'recordedByOrganization'];
const ELIN = 'account:elin-fjallstrom';

const YEAR_FIGURES =
  sql`select f.key, f.value from follow_up r cross join lateral (${yearFigureRows(rowOf('r'))}) f where r.id = ${sql.raw('$1')}`.compile(
    compiler,
  );

/** Who sits on the board, and who of them came to each meeting. */
export async function seatBoard(insert: Insert, { boardSeats, boardMeetings }: DemoPartnership): Promise<void> {
  await insert('board_seat', rowsOf(boardSeats, [...RECORDED, 'contact', 'organization']));
  const attendance = boardMeetings.flatMap(({ key, heldOn }, at) =>
    boardSeats
      .filter(({ from, until }) => from <= heldOn && (until === null || until >= heldOn))
      .map((one, place) => ({
        key: `${key}/${one.key}`,
        boardMeeting: key,
        boardSeat: one.key,
        presence: (at + place * 3) % 7 === 0 ? 'EXCUSED' : (at * 5 + place) % 11 === 0 ? 'ABSENT' : 'PRESENT',
      })),
  );
  await insert('board_attendance', rowsOf(attendance, ['boardMeeting', 'boardSeat']));
}

/** The phases of the municipalities, the accounts of the years that are over, and the one that is being written. */
export async function accountForYears(
  client: pg.Client,
  insert: Insert,
  { municipalityPhases }: DemoPartnership,
): Promise<void> {
  await insert('municipality_phase', rowsOf(municipalityPhases, [...RECORDED, 'municipality']));
  for (const [year, on] of [
    [2024, '2025-02-14'],
    [2025, '2026-02-13'],
    [2026, null],
  ] as const) {
    const key = `follow-up:${year}`;
    const made = recorded(key, on ?? '2026-04-20', '13:00', ELIN, 'PRINCIPALS');
    await insert('follow_up', rowsOf([{ ...made, kind: 'PTS', year }], RECORDED));
    const id = uuidOfKey(key);
    const figures = (await client.query<FrozenYearFigure>(YEAR_FIGURES.sql, [id])).rows;
    const values = new Map(figures.map(({ key: name, value }) => [name, value]));
    const sections = HEADINGS.PTS.map((heading, at) => ({
      key: `${key}/${at + 1}`,
      followUp: key,
      version: 1,
      place: at + 1,
      heading: heading.sv,
      text: firstWords(FollowUpKind.PTS, at + 1, values, Language.sv),
    }));
    await insert('follow_up_section', rowsOf(sections, ['followUp']));
    if (on === null) continue;
    await client.query(
      `update follow_up set handed_in_on = $2, frozen_figures = $3, visibility_level = 'PARTNERSHIP' where id = $1`,
      [id, on, JSON.stringify(figures)],
    );
  }
}
