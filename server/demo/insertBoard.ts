import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import type pg from 'pg';
import type { FrozenFigure } from '../board/report/BoardReport.js';
import { firstWords } from '../board/followUp/draftFollowUp.js';
import { FollowUpKind, type FrozenYearFigure } from '../board/followUp/FollowUp.js';
import { yearFigureRows } from '../board/followUp/followUpFigures.js';
import { HEADINGS } from '../board/followUp/followUpHeadings.js';
import { figureRows } from '../board/report/reportFigures.js';
import { sectionsOf } from '../board/report/reportWords.js';
import { Language } from '../shared/Caller.js';
import { rowOf } from '../shared/reading/Reading.js';
import type { DemoBoardMeeting, DemoPartnership } from './content/DemoRows.js';
import { recorded } from './content/recorded.js';
import { addDays, workingDayOnOrAfter } from './content/swedishDay.js';
import { rowsOf, uuidOfKey } from './rowsOf.js';

type Insert = (table: string, rows: Record<string, unknown>[]) => Promise<void>;

const RECORDED = ['partnership', 'recordedBy', 'recordedByOrganization'];
const ELIN = 'account:elin-fjallstrom';

const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});
const FIGURES =
  sql`select f.key, f.value from board_report r cross join lateral (${figureRows(rowOf('r'))}) f where r.id = ${sql.raw('$1')} order by f.place`.compile(
    compiler,
  );

const YEAR_FIGURES =
  sql`select f.key, f.value from follow_up r cross join lateral (${yearFigureRows(rowOf('r'))}) f where r.id = ${sql.raw('$1')}`.compile(
    compiler,
  );

/**
 * The board's years, told in the order they happened: a report is handed in a week before each meeting, with the directives
 * that are open then; the meeting settles some and gives others.
 */
export async function insertBoard(client: pg.Client, insert: Insert, demo: DemoPartnership): Promise<void> {
  for (const [at, meeting] of demo.boardMeetings.entries()) {
    if (at > 0) await handIn(client, insert, meeting);
    await meet(insert, meeting);
    await settle(client, meeting.key, demo.boardMeetings);
  }
  await seat(insert, demo);
  await account(client, insert, demo);
}

async function meet(insert: Insert, meeting: DemoBoardMeeting): Promise<void> {
  const { key, heldOn, title, agenda, attendance, firstParagraph, directive, viewpoint, answer } = meeting;
  const made = (name: string) =>
    recorded(`${key}/${name}`, workingDayOnOrAfter(addDays(heldOn, 2)), '10:00', ELIN, 'PARTNERSHIP');
  const own = { ...made('meeting'), key };
  await insert('board_meeting', rowsOf([{ ...own, heldOn, title, agenda, attendance }], RECORDED));
  const headings = ['Mötet öppnas', 'Rapport från koordinatorn', 'Uppdrag och synpunkter'];
  const paragraphs = headings.map((heading, place) => ({
    key: `${key}/${place}`,
    boardMeeting: key,
    number: firstParagraph + place,
    heading,
    text: place === 2 ? [directive, viewpoint].filter(Boolean).join('\n\n') : null,
  }));
  await insert('board_paragraph', rowsOf(paragraphs, ['boardMeeting']));
  const paragraph = firstParagraph + 2;
  if (directive) {
    const given = { ...made('directive'), boardMeeting: key, paragraph, text: directive, status: 'IN_PROGRESS' };
    const dueOn = workingDayOnOrAfter(addDays(heldOn, meeting.dueAfterDays));
    await insert('directive', rowsOf([{ ...given, dueOn }], [...RECORDED, 'boardMeeting']));
  }
  if (viewpoint) {
    const said = { ...made('viewpoint'), boardMeeting: key, paragraph, text: viewpoint, answer };
    const answeredOn = answer ? workingDayOnOrAfter(addDays(heldOn, 30)) : null;
    await insert('viewpoint', rowsOf([{ ...said, answeredOn }], [...RECORDED, 'boardMeeting']));
  }
}

/** What earlier directives came to at a meeting. */
async function settle(client: pg.Client, meeting: string, meetings: DemoBoardMeeting[]): Promise<void> {
  for (const { key, settled } of meetings.filter((one) => one.settled?.at === meeting)) {
    const change = settled!.returned
      ? `status = 'RETURNED', returned_why = $2, settled_on = m.held_on`
      : `status = 'CARRIED_OUT', done_how = $2, confirmed_at_id = m.id, settled_on = m.held_on`;
    await client.query(`update directive d set ${change} from board_meeting m where d.id = $1 and m.id = $3`, [
      uuidOfKey(`${key}/directive`),
      settled!.how,
      uuidOfKey(meeting),
    ]);
  }
}

/** The report on the quarter before a meeting, handed in a week before it. */
async function handIn(client: pg.Client, insert: Insert, { key, heldOn }: DemoBoardMeeting): Promise<void> {
  const on = workingDayOnOrAfter(addDays(heldOn, -7));
  const month = 3 * Math.floor((Number(heldOn.slice(5, 7)) - 1) / 3);
  const day = (months: number, date: number) =>
    new Date(Date.UTC(Number(heldOn.slice(0, 4)), month + months, date)).toISOString().slice(0, 10);
  const [from, until] = [day(-3, 1), day(0, 0)];
  const report = { ...recorded(`${key}/report`, on, '09:00', ELIN, 'PRINCIPALS') };
  const title = `Rapport till styrelsen, ${from} till ${until}`;
  await insert('board_report', rowsOf([{ ...report, title, from, until, status: 'DRAFT' }], RECORDED));
  const id = uuidOfKey(report.key);
  const figures = (await client.query<FrozenFigure>(FIGURES.sql, [id])).rows;
  const sections = sectionsOf(figures, Language.sv).map(([heading, text], place) => ({
    key: `${report.key}/${place}`,
    boardReport: report.key,
    version: 1,
    place,
    heading,
    text,
  }));
  await insert('report_section', rowsOf(sections, ['boardReport']));
  await client.query(
    `insert into report_mention (id, board_report_id, directive_id, text)
     select md5($1::text || d.id::text)::uuid, $1::uuid, d.id, 'Arbetet pågår. Ska vara utfört ' || d.due_on || '.' from directive d where d.status = 'IN_PROGRESS'`,
    [id],
  );
  await client.query(
    `update board_report set status = 'SUBMITTED', frozen_figures = $2, submitted_at = recorded_at, visibility_level = 'PARTNERSHIP' where id = $1`,
    [id, JSON.stringify(figures)],
  );
}

/** Who sits on the board, and who of them came to each meeting. */
async function seat(insert: Insert, { boardSeats, boardMeetings }: DemoPartnership): Promise<void> {
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
async function account(client: pg.Client, insert: Insert, { municipalityPhases }: DemoPartnership): Promise<void> {
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
