import { type Answer, type Person, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const capital = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
const mutation = (name: string, fields: string) =>
  `mutation ($input: ${capital(name)}!) { ${name}(input: $input) { ${fields} } }`;
const write = async (person: Person, name: string, input: object, fields: string): Promise<Answer> =>
  (await world.read(person, mutation(name, fields), { input }))[name] as Answer;
const refused = (person: Person, name: string, input: object) =>
  world.refusal(person, mutation(name, '__typename'), { input });

const FIELDS = `report { id version status sha256 isIntact treatedOn treatedParagraph treatedAt { id } replaces { id } replacedBy { id }
  viewpoints { id version text dueOn answer } figures { key value previous } clauses { clauseCode quarter strength recordCount }
  sections { id version chapter text } mentions { version text directive { id } } }`;
const meet = async (heldOn: string, paragraphs: object[] = []) =>
  (
    await write(
      'coordinator',
      'recordBoardMeeting',
      { heldOn, title: `Möte ${heldOn}`, paragraphs: [{ number: 1, heading: 'Rapport' }, ...paragraphs] },
      'meeting { id }',
    )
  )['meeting'] as Answer;
const draft = async (more: object = {}) =>
  (
    await write(
      'coordinator',
      'draftReport',
      { title: 'Rapport', from: '2026-01-01', until: '2026-03-31', ...more },
      FIELDS,
    )
  )['report'] as Answer;
const submit = async ({ id, version }: Answer) =>
  (await write('coordinator', 'submitReport', { id, expectedVersion: version }, FIELDS))['report'] as Answer;
const treatment = ({ id, version }: Answer, meeting: Answer, outcome: string, more: object = {}) => ({
  id,
  expectedVersion: version,
  meeting: meeting.id,
  paragraph: 1,
  outcome,
  ...more,
});
const treat = async (...of: Parameters<typeof treatment>) =>
  (await write('boardOfficer', 'treatReport', treatment(...of), FIELDS))['report'] as Answer;
const read = async (person: Person, id: string) =>
  (await world.read(person, `query ($id: ID!) { boardReport(id: $id) ${FIELDS.slice(7)} }`, { id }))
    .boardReport as Answer;
const frozenOf = ({ sha256, isIntact, figures, clauses, sections, mentions }: Answer) => ({
  sha256,
  isIntact,
  figures,
  clauses,
  sections,
  mentions,
});

test('a report is dealt with at a meeting, then approved there or later, and only once', async () => {
  const meeting = await meet('2026-04-14');
  const drafted = await draft();
  expect(await refused('coordinator', 'treatReport', treatment(drafted, meeting, 'APPROVED'))).toBe('INCONSISTENT');
  const submitted = await submit(drafted);
  const nowhere = treatment(submitted, meeting, 'APPROVED', { paragraph: 7 });
  expect(await refused('coordinator', 'treatReport', nowhere)).toBe('BAD_USER_INPUT');
  expect(await refused('boardMember', 'treatReport', treatment(submitted, meeting, 'APPROVED'))).toBe('FORBIDDEN');
  const treated = await treat(submitted, meeting, 'TREATED');
  expect(treated).toMatchObject({
    status: 'TREATED',
    treatedOn: '2026-04-14',
    treatedParagraph: 1,
    treatedAt: { id: meeting.id },
  });
  const approved = await treat(treated, await meet('2026-05-12'), 'APPROVED');
  expect(approved).toMatchObject({ status: 'APPROVED', treatedOn: '2026-05-12' });
  expect(await refused('coordinator', 'treatReport', treatment(approved, meeting, 'SENT_BACK'))).toBe('INCONSISTENT');
  expect(frozenOf(approved)).toEqual(frozenOf(submitted));
});

test('a report is sent back with viewpoints that must be answered before the one that replaces it is handed in', async () => {
  const meeting = await meet('2026-07-14', [{ number: 2, heading: 'Uppdrag', directive: 'Räkna om dialogen.' }]);
  const first = await draft({ from: '2026-04-01', until: '2026-06-30' });
  const [dialogue] = first.sections.filter(({ chapter }: Answer) => chapter === 'DIALOGUE') as Answer[];
  await write(
    'coordinator',
    'writeSection',
    { id: dialogue!.id, expectedVersion: 1, text: 'Vi har träffat alla.' },
    'section { id }',
  );
  expect(
    await refused('coordinator', 'draftReport', {
      title: 'Ny',
      from: '2026-04-01',
      until: '2026-06-30',
      replaces: first.id,
    }),
  ).toBe('BAD_USER_INPUT');
  const submitted = await submit(first);
  expect(await refused('coordinator', 'treatReport', treatment(submitted, meeting, 'SENT_BACK'))).toBe(
    'BAD_USER_INPUT',
  );
  await expect(
    world.arrange((em) =>
      em.execute(
        `update board_report set status = 'SENT_BACK', treated_at_id = (select id from board_meeting limit 1), treated_paragraph = 1, treated_on = '2026-07-14' where status = 'SUBMITTED'`,
      ),
    ),
  ).rejects.toThrow('a report is sent back with viewpoints');
  const back = await treat(submitted, meeting, 'SENT_BACK', {
    viewpoints: [{ text: 'Vilka kommuner har inte hörts?', dueOn: '2026-08-15' }],
  });
  expect(back).toMatchObject({ status: 'SENT_BACK', viewpoints: [{ dueOn: '2026-08-15', answer: null }] });

  const again = await draft({ title: 'Omarbetad', from: '2026-04-01', until: '2026-06-30', replaces: back.id });
  expect(again.replaces).toEqual({ id: back.id });
  expect(again.sections.map(({ text }: Answer) => text)).toContain('Vi har träffat alla.');
  expect((await read('village', back.id)).status).toBe('SENT_BACK');
  const unanswered = { id: again.id, expectedVersion: again.version };
  expect(await refused('coordinator', 'submitReport', unanswered)).toBe('INCONSISTENT');
  await expect(
    world.arrange((em) =>
      em.execute(
        `update board_report set status = 'SUBMITTED', submitted_at = now(), frozen_figures = '[]' where title = 'Omarbetad'`,
      ),
    ),
  ).rejects.toThrow('what the report was sent back with is not answered');
  const [viewpoint] = back.viewpoints as Answer[];
  await write(
    'coordinator',
    'answerViewpoint',
    { id: viewpoint!.id, expectedVersion: viewpoint!.version, answer: 'Alla utom en.' },
    'viewpoint { id }',
  );
  const replacing = await submit(again);
  // What was sent back is not what figures are compared with.
  expect(await draft({ from: '2026-07-01', until: '2026-09-30' })).toMatchObject({
    figures: expect.arrayContaining([{ key: 'DIRECTIVES_OPEN', value: 1, previous: 1 }]) as unknown,
  });
  expect(replacing.status).toBe('SUBMITTED');
  expect(await read('boardMember', back.id)).toMatchObject({ replacedBy: { id: replacing.id }, isIntact: true });
  const taken = { title: 'Tredje', from: '2026-04-01', until: '2026-06-30', replaces: back.id };
  expect(await refused('coordinator', 'draftReport', taken)).toBe('BAD_USER_INPUT');
});

test('what was handed in is frozen whatever becomes of it, and of what it counted', async () => {
  const submitted = await submit(await draft({ from: '2026-10-01', until: '2026-11-30' }));
  const meeting = await meet('2026-12-08', [{ number: 2, heading: 'Nytt', directive: 'Ännu ett uppdrag.' }]);
  await write('coordinator', 'raiseObstacle', { kind: 'LOCAL_PROCESSES', text: 'Nytt hinder.' }, '__typename');
  const approved = await treat(submitted, meeting, 'APPROVED');
  expect(frozenOf(await read('coordinator', submitted.id))).toEqual(frozenOf(submitted));
  expect(approved.isIntact).toBe(true);
  for (const change of [
    `update board_report set status = 'SUBMITTED', treated_at_id = null, treated_paragraph = null, treated_on = null where status = 'APPROVED'`,
    `update board_report set frozen_clauses = '[]' where status <> 'DRAFT'`,
    `update board_report set compared_with_id = id where status <> 'DRAFT'`,
    `update report_section set text = 'Efteråt'`,
    `delete from board_report where status = 'SENT_BACK'`,
  ])
    await expect(world.arrange((em) => em.execute(change))).rejects.toThrow('a report that is handed in stands');
});

test('two who write on one report lose nothing: the later is told, whatever they write on', async () => {
  const report = await draft({ from: '2026-12-01', until: '2026-12-31' });
  const [section] = report.sections as Answer[];
  const words = (text: string, expectedVersion: number) => ({ id: section!.id, expectedVersion, text });
  await write('regionOfficer', 'writeSection', words('Deras.', 1), 'section { id }');
  expect(await refused('coordinator', 'writeSection', words('Mina.', 1))).toBe('CONFLICT');
  await write('coordinator', 'writeSection', words('Deras. Mina.', 2), 'section { id }');
  const [mention] = report.mentions as Answer[];
  const said = (text: string, expectedVersion?: number) => ({
    report: report.id,
    directive: mention!.directive.id as string,
    text,
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  });
  await write('regionOfficer', 'mentionDirective', said('Deras.', 1), 'report { id }');
  expect(await refused('coordinator', 'mentionDirective', said('Mina.', 1))).toBe('CONFLICT');
  expect(await refused('coordinator', 'mentionDirective', said('Mina.'))).toBe('CONFLICT');
  const now = await read('coordinator', report.id);
  expect(now.sections[0]).toMatchObject({ version: 3, text: 'Deras. Mina.' });
  expect(now.mentions.map(({ text }: Answer) => text)).toContain('Deras.');
});

test('a directive that the coordinator calls done is open until the board has confirmed it, or work goes on', async () => {
  const { directives } = await world.read(
    'coordinator',
    '{ directives(first: 10) { nodes { id version text status } } }',
  );
  const [directive] = directives.nodes as Answer[];
  const move = async (version: number, status: string, more: object = {}) =>
    (
      await write(
        'coordinator',
        'moveDirective',
        { id: directive!.id, expectedVersion: version, status, ...more },
        'directive { version status doneHow settledOn }',
      )
    )['directive'] as Answer;
  const confirmed = await move(directive!.version as number, 'CONFIRMED');
  const undone = { id: directive!.id, expectedVersion: confirmed.version, status: 'DONE' };
  expect(await refused('coordinator', 'moveDirective', undone)).toBe('BAD_USER_INPUT');
  const done = await move(confirmed.version as number, 'DONE', { text: 'Dialogen är omräknad.' });
  const report = await draft({ from: '2027-01-01', until: '2027-03-31' });
  expect(report.mentions.map(({ directive: { id } }: Answer) => id)).toContain(directive!.id);
  const again = await move(done.version as number, 'IN_PROGRESS');
  const redone = await move(again.version as number, 'DONE', { text: 'Nu även byarna.' });
  const meeting = await meet('2027-01-12');
  expect(await move(redone.version as number, 'CARRIED_OUT', { confirmedAt: meeting.id })).toMatchObject({
    status: 'CARRIED_OUT',
    doneHow: 'Nu även byarna.',
    settledOn: '2027-01-12',
  });
});
