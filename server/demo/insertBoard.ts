import type pg from 'pg';
import type { DemoBoardMeeting, DemoPartnership } from './content/DemoRows.js';
import { recorded } from './content/recorded.js';
import { addDays, workingDayOnOrAfter } from './content/swedishDay.js';
import { accountForYears, seatBoard } from './insertFollowUps.js';
import { handInAnew, handInQuarter, treat } from './insertReports.js';
import { rowsOf, uuidOfKey } from './rowsOf.js';

export type Insert = (table: string, rows: Record<string, unknown>[]) => Promise<void>;

const RECORDED = ['partnership', 'recordedBy', 'recordedByOrganization'];
const ELIN = 'account:elin-fjallstrom';

/**
 * The board's years, told in the order they happened: a report is handed in a week before each meeting, with the directives
 * that are open then; the meeting deals with it, settles some directives and gives others. One report was sent back, and
 * another took its place at the next meeting.
 */
export async function insertBoard(client: pg.Client, insert: Insert, demo: DemoPartnership): Promise<void> {
  for (const [at, meeting] of demo.boardMeetings.entries()) {
    const before = demo.boardMeetings[at - 1];
    if (before) await handInQuarter(client, insert, meeting);
    await meet(insert, meeting);
    await settle(client, meeting.key, demo.boardMeetings);
    if (before) await treat(client, insert, meeting, meeting);
    if (before?.sentBack) await treat(client, insert, before, meeting, '/anew');
    if (meeting.sentBack) await handInAnew(client, insert, meeting);
  }
  await seatBoard(insert, demo);
  await accountForYears(client, insert, demo);
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
    text: [null, meeting.onReport, [directive, viewpoint].filter(Boolean).join('\n\n')][place] ?? null,
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
