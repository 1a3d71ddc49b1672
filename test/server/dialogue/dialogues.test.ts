import { asking } from '../../support/asking.js';
import { type OrganizationKey, type Person, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());
const { at, act, refusalOf } = asking(() => world);

const facts = 'dialogue { id version title purpose status cadenceDays organizations { name } visibility { level } }';
async function open(organizations: OrganizationKey[], more: object = {}) {
  const input = { title: 'Fiber till Östbyn', organizations: organizations.map(at), ...more };
  return (await act('coordinator', 'openDialogue', input, facts)).dialogue;
}
const sees = async (person: Person, id: string) =>
  (await world.read(person, `query ($id: ID!) { dialogue(id: $id) { title } }`, { id })).dialogue !== null;

test('a dialogue is opened with those who take part, each once', async () => {
  expect(await open(['village', 'municipality', 'village'], { purpose: ' ', cadenceDays: 60 })).toMatchObject({
    status: 'OPEN',
    purpose: null,
    cadenceDays: 60,
    visibility: { level: 'PARTNERSHIP' },
    organizations: [{ name: 'Åviks kommun' }, { name: 'Östbyns byalag' }],
  });
});

test('whoever joins a dialogue of parties sees it, and whoever leaves does not', async () => {
  const { id } = await open(['operatorA']);
  expect([await sees('operatorA', id), await sees('village', id), await sees('operatorB', id)]).toEqual([
    true,
    false,
    false,
  ]);
  await act('coordinator', 'addToDialogue', { id, organizations: [at('village'), at('operatorA')] }, facts);
  expect(await sees('village', id)).toBe(true);
  await act('coordinator', 'removeFromDialogue', { id, organizations: [at('operatorA')] }, facts);
  expect([await sees('operatorA', id), await sees('village', id)]).toEqual([false, true]);
  expect(await refusalOf('coordinator', 'removeFromDialogue', { id, organizations: [at('village')] })).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'input.organizations',
  });
});

test('a dialogue rests, changes its cadence, and keeps what is not mentioned', async () => {
  const { id } = await open(['municipality'], { purpose: 'Samråd', cadenceDays: 30 });
  const change = { id, expectedVersion: 1, status: 'RESTING', cadenceDays: null };
  const { dialogue } = await act('boardOfficer', 'changeDialogue', change, facts);
  expect(dialogue).toMatchObject({
    version: 2,
    status: 'RESTING',
    cadenceDays: null,
    purpose: 'Samråd',
    title: 'Fiber till Östbyn',
  });
  const refused = (wrong: object) => refusalOf('coordinator', 'changeDialogue', { id, expectedVersion: 2, ...wrong });
  expect(await refused({ title: null })).toMatchObject({ field: 'input.title' });
  expect(await refused({ cadenceDays: 0 })).toMatchObject({ field: 'input.cadenceDays' });
  expect(await refused({ expectedVersion: 1 })).toMatchObject({ code: 'CONFLICT' });
  expect(await refusalOf('municipality', 'changeDialogue', change)).toMatchObject({ code: 'FORBIDDEN' });
  expect(
    await refusalOf('operatorB', 'addToDialogue', {
      id: (await open(['operatorA'])).id,
      organizations: [at('operatorB')],
    }),
  ).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test.each([
  ['without a title', { title: ' ' }, 'input.title'],
  ['with nobody', { organizations: [] }, 'input.organizations'],
  ['with a cadence of years', { cadenceDays: 1001 }, 'input.cadenceDays'],
])('a dialogue %s is refused', async (_what, wrong, field) => {
  const input = { title: 'x', organizations: [at('village')], ...wrong };
  expect(await refusalOf('coordinator', 'openDialogue', input)).toMatchObject({ code: 'BAD_USER_INPUT', field });
});
