import { type Answer, World } from '../../support/World.js';
import { LetterScene } from './LetterScene.js';
import { PositionScene } from './PositionScene.js';

let world: World;
let letters: LetterScene;
let positions: PositionScene;
let topic: string;
beforeAll(async () => {
  world = await World.make();
  letters = new LetterScene(world);
  positions = new PositionScene(world);
  topic = await positions.topic();
});
afterAll(() => world.close());

const AFFECTED = `affectedLetters { what sentence nowSays letter { id } position { id } authority { name } }`;
const touchedBy = async (position: string, by: 'coordinator' | 'operatorA' = 'coordinator') => {
  const seen = await world.read(by, `query ($id: ID!) { position(id: $id) { ${AFFECTED} } }`, { id: position });
  return seen.position.affectedLetters as Answer[];
};
const versionOf = async (id: string) => {
  const { position } = await world.read(
    'coordinator',
    'query ($id: ID!) { position(id: $id) { currentVersion { id } } }',
    {
      id,
    },
  );
  return position.currentVersion.id as string;
};

/** A letter that both sent, and that the authority owes an answer to. */
async function sentCiting(cites: string[], more: object = {}) {
  const made = await letters.registered();
  const { id } = await letters.draft(made['id'] as string, { cites, replyDueOn: '2099-01-31', ...more });
  await letters.approveByBoth(id as string);
  await letters.step('coordinator', 'sendLetter', id as string);
  return { id: id as string, correspondence: made['id'] as string };
}

const share = (value: number) => ({
  audience: positions.authority,
  facts: [
    {
      kind: 'FIGURE',
      sentence: `I Åre hade ${value} procent av hushållen tillgång till 100 Mbit/s 2024.`,
      measure: 'ACCESS_100_MBIT',
      population: 'HOUSEHOLDS',
      areaClass: 'TOTAL',
      place: '2321',
      on: '2024',
      unit: 'PERCENT',
      value,
      source: 'PTS bredbandskartläggning',
      vintage: '2025-03',
    },
  ],
});

test('when a position changes, every draft and every letter that awaits an answer is listed with its authority', async () => {
  const position = await positions.joint(topic);
  const version = await versionOf(position.id);
  const sent = await sentCiting([version]);
  const draft = await letters.draft(sent.correspondence, { cites: [version] });
  const settled = await sentCiting([version], { replyDueOn: null });
  expect(await touchedBy(position.id)).toEqual([]);

  await positions.step('coordinator', 'editPosition', position.id);
  const touched = await touchedBy(position.id);
  expect(touched.map(({ letter }) => letter.id).sort()).toEqual([sent.id, draft['id']].sort());
  expect(touched[0]).toMatchObject({ what: 'NEW_VERSION', authority: { name: 'Provmyndigheten' } });
  expect(touched.map(({ letter }) => letter.id)).not.toContain(settled.id);

  const { affectedLetters } = await world.read('coordinator', `{ ${AFFECTED} }`);
  expect(affectedLetters).toEqual(expect.arrayContaining(touched));

  await letters.act('coordinator', 'receiveLetter', 'ReceiveLetterInput', {
    correspondence: sent.correspondence,
    subject: 'Beslut',
    body: 'Vi har beslutat.',
  });
  expect((await touchedBy(position.id)).map(({ letter }) => letter.id)).toEqual([draft['id']]);
});

test('a withdrawn position touches the letters that cite it', async () => {
  const position = await positions.joint(await positions.topic('Tillstånd', ['tillstånd']));
  const { id } = await sentCiting([await versionOf(position.id)]);
  await positions.step('coordinator', 'withdrawPosition', position.id, { reason: 'Gäller inte längre.' });
  expect(await touchedBy(position.id)).toMatchObject([{ what: 'WITHDRAWN', letter: { id } }]);
});

test('a figure that becomes joint with another value touches the letters that state the old one, cited or not', async () => {
  const { id: correspondence } = await letters.registered();
  const body = 'I Åre kommun hade 76 procent av hushållen tillgång till 100 Mbit/s 2024, enligt PTS.';
  const { id: stating } = await letters.draft(correspondence as string, { body });
  const { id: other } = await letters.draft(correspondence as string, {
    body: 'I Åre kommun hade 69 procent av hushållen tillgång till 100 Mbit/s 2024, enligt PTS.',
  });
  await world.arrange(async (em) => {
    const { code } = (
      await em.execute<{ code: string }[]>(
        `select municipality_code as code from organization where name = 'Åviks kommun'`,
      )
    )[0]!;
    if (code !== '2321')
      await em.execute(
        `update organization set name = 'Åre kommun', municipality_code = '2321' where name = 'Åviks kommun'`,
      );
  });
  await letters.step('coordinator', 'editLetter', stating as string, { body: `${body} ` });
  await letters.step('coordinator', 'editLetter', other as string);
  const position = await positions.joint(await positions.topic('Tillgång', ['tillgång']), share(69));
  expect(await touchedBy(position.id)).toMatchObject([
    { what: 'FIGURE_CHANGED', letter: { id: stating }, sentence: body, nowSays: share(69).facts[0]!.sentence },
  ]);
});

test('who may not see the letters is told of none', async () => {
  const position = await positions.joint(await positions.topic('Öppenhet', ['öppenhet']));
  const { id: correspondence } = await letters.registered();
  await letters.draft(correspondence as string, { cites: [await versionOf(position.id)] });
  await positions.step('coordinator', 'editPosition', position.id);
  expect(await touchedBy(position.id)).toHaveLength(1);
  await positions.step('coordinator', 'requestApproval', position.id);
  const { data } = await world.ask('operatorA', `query ($id: ID!) { position(id: $id) { ${AFFECTED} } }`, {
    id: position.id,
  });
  expect(data?.['position']?.affectedLetters ?? []).toEqual([]);
});
