import { uuidOf } from '../../../server/shared/globalId.js';
import { World } from '../../support/World.js';
import { LetterScene } from './LetterScene.js';
import { PositionScene } from './PositionScene.js';

let world: World;
let letters: LetterScene;
let positions: PositionScene;
beforeAll(async () => {
  world = await World.make();
  letters = new LetterScene(world);
  positions = new PositionScene(world);
});
afterAll(() => world.close());

const TEXT = 'I Dalarnas län hade 78 procent av hushållen tillgång till 100 Mbit/s 2019, enligt PTS.';
const against = async (by: 'coordinator' | 'boardOfficer' | 'operatorA') => {
  const { checkAgreement } = await world.read(
    by,
    'query ($text: String!) { checkAgreement(text: $text) { findings { code opposedSentence } } }',
    { text: TEXT },
  );
  return (checkAgreement.findings as { code: string; opposedSentence: string | null }[])
    .filter(({ code }) => code === 'VALUE_CONFLICT')
    .map(({ opposedSentence }) => opposedSentence ?? '');
};
const fact = (value: number) => ({
  kind: 'FIGURE',
  sentence: `I Dalarna hade ${value} procent av hushållen tillgång till 100 Mbit/s 2019.`,
  measure: 'ACCESS_100_MBIT',
  population: 'HOUSEHOLDS',
  place: '20',
  on: '2019',
  unit: 'PERCENT',
  value,
  source: 'PTS',
});

test('a check sees what was agreed a moment ago, however often it was asked before, and each caller no more than they may', async () => {
  for (const by of ['coordinator', 'boardOfficer', 'operatorA'] as const) expect(await against(by)).toEqual([]);

  const draft = await letters.draft((await letters.registered())['id'] as string, { body: TEXT.replace('78', '61') });
  const says61 = [expect.stringContaining('61 procent')];
  expect(await against('coordinator')).toEqual(says61);
  expect(await against('boardOfficer')).toEqual(says61);
  expect(await against('operatorA')).toEqual([]);

  await letters.step('coordinator', 'editLetter', draft['id'] as string, { body: 'Inga uppgifter.' });
  expect(await against('boardOfficer')).toEqual([]);

  const { id } = await positions.joint(await positions.topic('Tillgång', ['tillgång']), { facts: [fact(73)] });
  const says73 = [expect.stringContaining('73 procent')];
  for (const by of ['coordinator', 'boardOfficer', 'operatorA'] as const) expect(await against(by)).toEqual(says73);

  await positions.step('coordinator', 'withdrawPosition', id, { reason: 'Fel uppgift.' });
  for (const by of ['coordinator', 'boardOfficer'] as const) expect(await against(by)).toEqual([]);
});

test('what was being written while a later change was seen is seen, too, once it is committed', async () => {
  const draftOf = async (body: string) =>
    (await letters.draft((await letters.registered())['id'] as string, { body }))['id'] as string;
  const [model, slow, quick] = [
    await draftOf(TEXT.replace('78', '66')),
    await draftOf('Inget.'),
    await draftOf('Inget.'),
  ];
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let begin = () => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const uuid = (id: string) => uuidOf('Letter', id);
  const [{ claims }] = await world.arrange((em) =>
    em.execute<[{ claims: unknown }]>('select claims from letter where id = ?', [uuid(model)]),
  );
  await letters.step('coordinator', 'editLetter', model, { body: 'Inget mer.' });
  expect(await against('coordinator')).toEqual([]);
  // Its number in the log is drawn first, and it is committed last.
  const committed = world.arrange(async (em) => {
    await em.execute('update letter set claims = ?::jsonb where id = ?', [JSON.stringify(claims), uuid(slow)]);
    begin();
    await held;
  });
  await begun;
  await letters.step('boardOfficer', 'editLetter', quick, { body: 'Inget alls.' });
  expect(await against('coordinator')).toEqual([]);
  release();
  await committed;
  expect(await against('coordinator')).toEqual([expect.stringContaining('66 procent')]);
});
