import { toGlobalId } from '../../../server/shared/globalId.js';
import { type Answer, type Person, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const write = async (person: Person, name: string, type: string, input: object, fields: string): Promise<Answer> =>
  (await world.read(person, `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input }))[
    name
  ] as Answer;
const refused = (person: Person, name: string, type: string, input: object) =>
  world.refusal(person, `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, { input });

const REPORT = `report { id version status sha256 isIntact submittedAt visibility { level } figures { key value previous page }
  sections { id version heading text } mentions { text directive { id } } forgotten { id text } }`;
const MEETING = 'RecordBoardMeetingInput';

const meet = (heldOn: string, paragraphs: object[]) =>
  write('coordinator', 'recordBoardMeeting', MEETING, { heldOn, title: 'Styrelsemöte', paragraphs }, 'meeting { id }');
const draft = async (from: string, until: string) =>
  (await write('coordinator', 'draftReport', 'DraftReportInput', { title: 'Kvartalsrapport', from, until }, REPORT))[
    'report'
  ] as Answer;
const submit = async (report: Answer) =>
  (
    await write(
      'coordinator',
      'submitReport',
      'SubmitReportInput',
      { id: report.id, expectedVersion: report.version },
      REPORT,
    )
  )['report'] as Answer;
const directives = async () =>
  (
    await world.read(
      'boardMember',
      '{ directives(first: 50) { nodes { id version status text doneHow returnedWhy } } }',
    )
  ).directives.nodes as Answer[];
const figure = (report: Answer, key: string) =>
  (report.figures as Answer[]).find((one) => one.key === key) as { value: number; previous: number | null };

test('what the board directs and thinks becomes directives and viewpoints, which its members read', async () => {
  await meet('2026-02-10', [
    { number: 1, heading: 'Mötet öppnas' },
    { number: 2, heading: 'Täckning', text: 'Läget gicks igenom.', directive: 'Ta fram en plan för fjällbyarna.' },
    { number: 3, heading: 'Dialog', viewpoint: 'Fler byar bör höras.' },
  ]);
  const { boardMeetings, viewpoints } = await world.read(
    'boardMember',
    '{ boardMeetings(first: 5) { nodes { heldOn paragraphs { number heading text } } } viewpoints(first: 5) { nodes { id version text answer paragraph } } }',
  );
  expect(boardMeetings.nodes[0].paragraphs.map(({ number }: Answer) => number)).toEqual([1, 2, 3]);
  expect(viewpoints.nodes).toMatchObject([{ text: 'Fler byar bör höras.', answer: null, paragraph: 3 }]);
  expect((await directives()).map(({ status }) => status)).toEqual(['RECEIVED']);
  const [viewpoint] = viewpoints.nodes;
  const input = { id: viewpoint.id, expectedVersion: viewpoint.version, answer: 'Tre stormöten i vår.' };
  await write('coordinator', 'answerViewpoint', 'AnswerViewpointInput', input, 'viewpoint { answer }');
});

test('only the principals write down what the board gave', async () => {
  const input = { heldOn: '2026-02-10', title: 'Eget möte', paragraphs: [] };
  expect(await refused('municipality', 'recordBoardMeeting', MEETING, input)).toBe('FORBIDDEN');
  expect(await refused('boardMember', 'recordBoardMeeting', MEETING, input)).toBe('FORBIDDEN');
});

test('a directive is carried out when the board has said so, and returned only with a reason', async () => {
  const [directive] = await directives();
  const move = (status: string, more: object = {}) => ({ id: directive!.id, status, ...more });
  const step = async (version: number, status: string, more: object = {}) =>
    (
      await write(
        'coordinator',
        'moveDirective',
        'MoveDirectiveInput',
        { ...move(status, more), expectedVersion: version },
        'directive { version status }',
      )
    )['directive'] as Answer;
  const refusedStep = (version: number, status: string, more: object = {}) =>
    refused('coordinator', 'moveDirective', 'MoveDirectiveInput', { ...move(status, more), expectedVersion: version });
  expect(await refusedStep(1, 'CARRIED_OUT', { text: 'Klart.' })).toBe('BAD_USER_INPUT');
  expect(await refusedStep(1, 'RETURNED')).toBe('BAD_USER_INPUT');
  const { version } = await step(1, 'CONFIRMED');
  expect(await refusedStep(version, 'CARRIED_OUT', { text: 'Klart.' })).toBe('BAD_USER_INPUT');
  const { meeting } = await meet('2026-05-12', [
    { number: 4, heading: 'Återlämning', directive: 'Mät all mobiltäckning.' },
    { number: 5, heading: 'Plan', directive: 'Bjud in operatörerna.', directiveDueOn: '2026-09-01' },
  ]);
  expect(await step(version, 'CARRIED_OUT', { text: 'Planen är klar.', confirmedAt: meeting.id })).toMatchObject({
    status: 'CARRIED_OUT',
  });
  const unreasonable = (await directives()).find(({ text }) => text === 'Mät all mobiltäckning.')!;
  await write(
    'boardDecider',
    'moveDirective',
    'MoveDirectiveInput',
    { id: unreasonable.id, expectedVersion: unreasonable.version, status: 'RETURNED', text: 'Ryms inte i mandatet.' },
    'directive { status }',
  );
});

test('a report begins with every open directive, and its figures follow the records', async () => {
  const report = await draft('2026-01-01', '2026-03-31');
  expect(report.mentions).toHaveLength(1);
  expect(report.forgotten).toEqual([]);
  expect(figure(report, 'DIRECTIVES_OPEN').value).toBe(1);
  expect(figure(report, 'SPOKEN_WITH_VILLAGE').value).toBe(0);
  await write(
    'coordinator',
    'recordInteraction',
    'RecordInteractionInput',
    {
      kind: 'PHONE',
      occurredAt: '2026-03-31T21:30:00Z',
      topic: 'Byn',
      initiative: 'OURS',
      participants: [{ organization: toGlobalId('Organization', world.organizations.village), role: 'ATTENDEE' }],
    },
    'interaction { id }',
  );
  const again = (
    await world.read(
      'boardOfficer',
      `query ($id: ID!) { boardReport(id: $id) { figures { key value previous page } } }`,
      {
        id: report.id,
      },
    )
  ).boardReport as Answer;
  expect(figure(again, 'SPOKEN_WITH_VILLAGE').value).toBe(1);
  expect((await world.read('municipality', '{ boardReports(first: 5) { nodes { id } } }')).boardReports.nodes).toEqual(
    [],
  );
});

test('a report that leaves an open directive unmentioned cannot be handed in, not even past the rule of the code', async () => {
  const report = await draft('2025-01-01', '2025-03-31');
  await meet('2026-06-01', [{ number: 9, heading: 'Nytt', directive: 'Redovisa kostnaderna.' }]);
  const id = (await directives()).find(({ text }) => text === 'Redovisa kostnaderna.')!.id as string;
  const input = { id: report.id, expectedVersion: report.version };
  expect(await refused('coordinator', 'submitReport', 'SubmitReportInput', input)).toBe('INCONSISTENT');
  await expect(
    world.arrange((em) =>
      em.execute(
        `update board_report set status = 'SUBMITTED', submitted_at = now(), frozen_figures = '[]' where title = 'Kvartalsrapport'`,
      ),
    ),
  ).rejects.toThrow('an open directive is not mentioned');
  await write(
    'coordinator',
    'mentionDirective',
    'MentionDirectiveInput',
    { report: report.id, directive: id, text: 'Redovisas i maj.' },
    'report { id }',
  );
  expect((await submit(report)).status).toBe('SUBMITTED');
});

test('a report that is handed in is sealed and read by every member, and never changes whatever happens later', async () => {
  const report = await draft('2026-04-01', '2026-06-30');
  expect(figure(report, 'DIRECTIVES_OPEN')).toMatchObject({ value: 2, previous: 2 });
  const [section] = report.sections as Answer[];
  await write(
    'regionOfficer',
    'writeSection',
    'WriteSectionInput',
    { id: section!.id, expectedVersion: section!.version, text: 'Vi har träffat alla kommuner.' },
    'section { text }',
  );
  expect(
    await refused('coordinator', 'writeSection', 'WriteSectionInput', {
      id: section!.id,
      expectedVersion: section!.version,
      text: 'Jag skrev samtidigt.',
    }),
  ).toBe('CONFLICT');
  const { sha256, isIntact, visibility } = await submit(report);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect({ isIntact, level: visibility.level }).toEqual({ isIntact: true, level: 'PARTNERSHIP' });
  await meet('2026-08-01', [{ number: 10, heading: 'Senare', directive: 'Ett senare uppdrag.' }]);
  const read = async () =>
    (
      await world.read(
        'village',
        `query ($id: ID!) { boardReport(id: $id) { isIntact sections { text } figures { key value } } }`,
        {
          id: report.id,
        },
      )
    ).boardReport as Answer;
  expect(figure(await read(), 'DIRECTIVES_OPEN').value).toBe(2);
  expect((await read()).sections[0].text).toBe('Vi har träffat alla kommuner.');
  expect((await read()).isIntact).toBe(true);
  const text = { id: section!.id, expectedVersion: 2, text: 'Efteråt.' };
  expect(await refused('coordinator', 'writeSection', 'WriteSectionInput', text)).toBe('INCONSISTENT');
  for (const change of [
    `update report_section set text = 'Efteråt'`,
    `delete from report_mention`,
    `update board_report set frozen_figures = '[]' where status = 'SUBMITTED'`,
    `delete from board_report where status = 'SUBMITTED'`,
  ])
    await expect(world.arrange((em) => em.execute(change))).rejects.toThrow('a report that is handed in stands');
});

test('what the board is told and answered shows R1', async () => {
  const { clauseByCode } = await world.read(
    'village',
    '{ clauseByCode(code: R1) { quarters(last: 1) { strength tallies { rule { key } recordCount } } } }',
  );
  expect(clauseByCode.quarters[0].strength).toBe('STRONG');
  const found = Object.fromEntries(
    (clauseByCode.quarters[0].tallies as Answer[]).map(({ rule, recordCount }) => [rule.key, recordCount]),
  );
  expect(found).toMatchObject({ REPORT_SUBMITTED: 2, VIEWPOINT_ANSWERED: 1 });
});
