import { type RawBuilder, sql } from 'kysely';
import type pg from 'pg';
import type { FrozenFigure } from '../board/report/Frozen.js';
import { CLAUSES_NOW, FIGURES_NOW, STANDINGS_NOW } from '../board/report/readFigures.js';
import { ReportChapter } from '../board/report/ReportChapter.js';
import { sectionsOf } from '../board/report/reportWords.js';
import { Language } from '../shared/Caller.js';
import { standingWords } from '../strategy/targetStandings.js';
import { compiler } from './compiler.js';
import type { Day, DemoBoardMeeting } from './content/DemoRows.js';
import { recorded } from './content/recorded.js';
import { addDays, workingDayOnOrAfter } from './content/swedishDay.js';
import type { Insert } from './insertBoard.js';
import { rowsOf, uuidOfKey } from './rowsOf.js';

const ELIN = 'account:elin-fjallstrom';
const RECORDED = ['partnership', 'recordedBy', 'recordedByOrganization'];

/** First and last day of the quarter before a day. */
function quarterBefore(day: Day): { from: Day; until: Day } {
  const month = 3 * Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  const on = (months: number, date: number) =>
    new Date(Date.UTC(Number(day.slice(0, 4)), month + months, date)).toISOString().slice(0, 10);
  return { from: on(-3, 1), until: on(0, 0) };
}

/** The report on the quarter before a meeting, handed in a week before it. */
export async function handInQuarter(client: pg.Client, insert: Insert, meeting: DemoBoardMeeting): Promise<void> {
  await handIn(client, insert, meeting, workingDayOnOrAfter(addDays(meeting.heldOn, -7)), '');
}

/** The report that takes the place of the one that a meeting sent back, with more of what the board asked for. */
export async function handInAnew(client: pg.Client, insert: Insert, meeting: DemoBoardMeeting): Promise<void> {
  await handIn(client, insert, meeting, meeting.sentBack!.answeredOn, '/anew');
}

async function handIn(
  client: pg.Client,
  insert: Insert,
  { key, heldOn, sentBack }: DemoBoardMeeting,
  on: Day,
  which: '' | '/anew',
): Promise<void> {
  const { from, until } = quarterBefore(heldOn);
  const report = recorded(`${key}/report${which}`, on, '09:00', ELIN, 'PRINCIPALS');
  const replaces = which ? `${key}/report` : null;
  const title = `Rapport till styrelsen, ${from} till ${until}${which ? ', omarbetad' : ''}`;
  await insert(
    'board_report',
    rowsOf([{ ...report, title, from, until, status: 'DRAFT', replaces }], [...RECORDED, 'replaces']),
  );
  const id = uuidOfKey(report.key);
  const figures = await rowsNow(client, FIGURES_NOW, id);
  const clauses = await rowsNow(client, CLAUSES_NOW, id);
  const unmet = await unmetOf(client, figures);
  const standings = (await rowsNow(client, STANDINGS_NOW, id)).map((standing) => standingWords(standing, Language.sv));
  const sections = sectionsOf({ figures, clauses, unmet, standings }, Language.sv).map(
    ([chapter, heading, text], place) => ({
      key: `${report.key}/${place}`,
      boardReport: report.key,
      version: 1,
      place,
      chapter,
      heading,
      text: which && chapter === ReportChapter.DIALOGUE ? `${text}\n\n${sentBack!.added}` : text,
    }),
  );
  await insert('report_section', rowsOf(sections, ['boardReport']));
  await client.query(
    `insert into report_mention (id, board_report_id, directive_id, text)
     select md5($1::text || d.id::text)::uuid, $1::uuid, d.id, 'Arbetet pågår. Ska vara utfört ' || d.due_on || '.'
     from directive d where d.status = 'IN_PROGRESS'`,
    [id],
  );
  await client.query(
    `update board_report set status = 'SUBMITTED', frozen_figures = $2, frozen_clauses = $3, submitted_at = recorded_at, visibility_level = 'PARTNERSHIP',
       compared_with_id = (select b.id from board_report b where b.status in ('SUBMITTED', 'TREATED', 'APPROVED') and b.until < $4 order by b.until desc limit 1)
     where id = $1`,
    [id, JSON.stringify(figures), JSON.stringify(clauses), from],
  );
}

/** What a statement about a stored report finds; written out when it is asked, after every rule has been declared. */
async function rowsNow<Row extends object>(
  client: pg.Client,
  statementOf: (id: unknown) => RawBuilder<Row>,
  id: string,
): Promise<Row[]> {
  return (await client.query<Row>(statementOf(sql.raw('$1')).compile(compiler).sql, [id])).rows;
}

async function unmetOf(client: pg.Client, figures: FrozenFigure[]): Promise<Record<string, string[]>> {
  const unmet = figures.filter(({ key }) => key.startsWith('UNMET_'));
  const names = async ({ records }: FrozenFigure) =>
    (
      await client.query<{ name: string }>('select name from organization where id = any($1) order by name', [
        records['Organization'] ?? [],
      ])
    ).rows.map(({ name }) => name);
  return Object.fromEntries(await Promise.all(unmet.map(async (one) => [one.key, await names(one)] as const)));
}

/** What the board did at a meeting with a report: approved it, or sent it back with viewpoints, which were answered. */
export async function treat(
  client: pg.Client,
  insert: Insert,
  { key, sentBack }: DemoBoardMeeting,
  at: DemoBoardMeeting,
  which: '' | '/anew' = '',
): Promise<void> {
  const isSentBack = sentBack !== null && which === '';
  await client.query(
    `update board_report set status = $2, treated_at_id = $3, treated_paragraph = $4, treated_on = $5 where id = $1`,
    [
      uuidOfKey(`${key}/report${which}`),
      isSentBack ? 'SENT_BACK' : 'APPROVED',
      uuidOfKey(at.key),
      at.firstParagraph + 1,
      at.heldOn,
    ],
  );
  if (!isSentBack) return;
  const viewpoints = sentBack.viewpoints.map(([text, answer], place) => ({
    ...recorded(`${key}/sent-back/${place}`, workingDayOnOrAfter(addDays(at.heldOn, 2)), '10:30', ELIN, 'PARTNERSHIP'),
    boardMeeting: at.key,
    boardReport: `${key}/report`,
    paragraph: at.firstParagraph + 1,
    text,
    dueOn: sentBack.answeredOn,
    answer,
    answeredOn: sentBack.answeredOn,
  }));
  await insert('viewpoint', rowsOf(viewpoints, [...RECORDED, 'boardMeeting', 'boardReport']));
}
