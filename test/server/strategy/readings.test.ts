import { toGlobalId } from '../../../server/shared/globalId.js';
import { World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const REGISTER = `mutation ($input: RegisterIndicatorInput!) { registerIndicator(input: $input) { indicator { id } } }`;
const RECORD = `mutation ($input: RecordReadingsInput!) { recordReadings(input: $input) { edition { id itemCount } } }`;
const SPEED = { measure: 'ACCESS_100_MBIT', population: 'HOUSEHOLDS', publisher: 'PTS' };
const FIBRE = { ...SPEED, measure: 'FIBRE_CONNECTED' };

async function indicator(code: string, facts: object): Promise<string> {
  const input = { code, name: code, ...facts };
  return (await world.read('coordinator', REGISTER, { input })).registerIndicator.indicator.id;
}

/** Readings as [place, year, value, kind of area], published in a vintage. */
async function published(of: string, vintage: string, readings: [string, number, number, string?][]): Promise<string> {
  const given = readings.map(([place, year, value, areaClass]) => ({ place, year, value, areaClass }));
  const input = { indicator: of, dataset: `Tabell ${vintage}`, vintage, readings: given };
  return (await world.read('coordinator', RECORD, { input })).recordReadings.edition.id;
}

const years = async (of: string, place: string) =>
  (
    await world.read(
      'village',
      `query ($id: ID!, $place: String!) { indicator(id: $id) { years(place: $place) { year total urban rural ruralGap vintage } } }`,
      { id: of, place },
    )
  ).indicator.years as Record<string, number | string | null>[];

test('a later vintage takes the place of an earlier one, which is kept as it was', async () => {
  const id = await indicator('SUPERSEDED', SPEED);
  await published(id, '2018-03', [
    ['23', 2017, 66],
    ['23', 2016, 59],
  ]);
  await published(id, '2019-03', [['23', 2017, 67]]);
  expect((await years(id, '23')).map(({ year, total, vintage }) => [year, total, vintage])).toEqual([
    [2016, 59, '2018-03'],
    [2017, 67, '2019-03'],
  ]);
  const { readings } = await world.read(
    'village',
    `query ($filter: ReadingFilter) { readings(first: 10, filter: $filter) { nodes { value isCurrent edition { vintage } } } }`,
    { filter: { indicator: { eq: id }, year: { eq: 2017 } } },
  );
  expect(readings.nodes).toHaveLength(2);
  expect(readings.nodes).toContainEqual({ value: 66, isCurrent: false, edition: { vintage: '2018-03' } });
});

test('the rural gap is how far the countryside lies behind the whole', async () => {
  const id = await indicator('GAP', FIBRE);
  await published(id, '2020-03', [
    ['2313', 2019, 49],
    ['2313', 2019, 22, 'RURAL'],
    ['2313', 2019, 81, 'URBAN'],
    ['2326', 2019, 44],
    // Measured later, in another county: the last year of this one is its own.
    ['1480', 2021, 90],
  ]);
  expect(await years(id, '2313')).toEqual([
    { year: 2019, total: 49, urban: 81, rural: 22, ruralGap: 27, vintage: '2020-03' },
  ]);
  const { places } = (
    await world.read(
      'village',
      `query ($id: ID!) { indicator(id: $id) { places(county: "23") { place year total ruralGap } } }`,
      { id },
    )
  ).indicator;
  expect(places).toEqual([
    { place: '2313', year: 2019, total: 49, ruralGap: 27 },
    { place: '2326', year: 2019, total: 44, ruralGap: null },
  ]);
});

test('76 with 100 Mbit/s and then 69 with fibre is no fall: a target is judged by its own measure alone', async () => {
  const [speed, fibre] = [await indicator('TRAP-100', SPEED), await indicator('TRAP-FIBRE', FIBRE)];
  await published(speed, '2017-03', [['2380', 2016, 76]]);
  await published(fibre, '2018-03', [['2380', 2017, 69]]);
  expect((await years(speed, '2380')).map(({ year, total }) => [year, total])).toEqual([[2016, 76]]);
  expect((await years(fibre, '2380')).map(({ year, total }) => [year, total])).toEqual([[2017, 69]]);
  const { registerStrategy } = await world.read(
    'coordinator',
    `mutation ($input: RegisterStrategyInput!) { registerStrategy(input: $input) { strategy { id } } }`,
    { input: { title: 'Mål för Östersund', scope: 'REGIONAL', validFrom: '2016-01-01' } },
  );
  const target = { population: 'HOUSEHOLDS', place: '2380', threshold: 70, dueOn: '2020-12-31' };
  const targets = [
    { ...target, measure: 'ACCESS_100_MBIT' },
    { ...target, measure: 'FIBRE_CONNECTED' },
    { ...target, measure: 'ACCESS_1_GBIT' },
  ];
  const { setGoal } = await world.read(
    'coordinator',
    `mutation ($input: SetGoalInput!) { setGoal(input: $input) { goal { targets { measure isReached latestReading { value year } } } } }`,
    { input: { strategy: registerStrategy.strategy.id, code: 'Ö', title: 'Östersund', targets } },
  );
  const judged = Object.fromEntries(
    setGoal.goal.targets.map((one: { measure: string }) => [one.measure, one]),
  ) as Record<string, { isReached: boolean | null; latestReading: { value: number } | null }>;
  expect(judged['ACCESS_100_MBIT']).toMatchObject({ isReached: true, latestReading: { value: 76, year: 2016 } });
  expect(judged['FIBRE_CONNECTED']).toMatchObject({ isReached: false, latestReading: { value: 69, year: 2017 } });
  expect(judged['ACCESS_1_GBIT']).toMatchObject({ isReached: null, latestReading: null });
});

test('a share above the whole, a place twice and a vintage without a year are refused', async () => {
  const id = await indicator('REFUSED', SPEED);
  const given = { indicator: id, dataset: 'Tabell', vintage: '2026-03' };
  const refused = (change: object) => world.refusal('coordinator', RECORD, { input: { ...given, ...change } });
  const one = { place: '23', year: 2025, value: 50 };
  expect(await refused({ readings: [{ ...one, value: 101 }] })).toBe('BAD_USER_INPUT');
  expect(await refused({ readings: [one, one] })).toBe('BAD_USER_INPUT');
  expect(await refused({ readings: [one], vintage: 'mars' })).toBe('BAD_USER_INPUT');
  expect(await world.refusal('municipality', RECORD, { input: { ...given, readings: [one] } })).toBe('FORBIDDEN');
});

test('what serves no goal is found: a dialogue by itself, a commitment by itself or by its dialogue', async () => {
  const { registerStrategy } = await world.read(
    'coordinator',
    `mutation ($input: RegisterStrategyInput!) { registerStrategy(input: $input) { strategy { id } } }`,
    { input: { title: 'Att tjäna', scope: 'REGIONAL', validFrom: '2026-01-01' } },
  );
  const { setGoal } = await world.read(
    'coordinator',
    `mutation ($input: SetGoalInput!) { setGoal(input: $input) { goal { id } } }`,
    { input: { strategy: registerStrategy.strategy.id, code: 'M1', title: 'Tjänas' } },
  );
  const organizations = [toGlobalId('Organization', world.organizations.village)];
  const open = async (title: string, goal: string | null) =>
    (
      await world.read(
        'coordinator',
        `mutation ($input: OpenDialogueInput!) { openDialogue(input: $input) { dialogue { id version goal { code } } } }`,
        { input: { title, organizations, goal } },
      )
    ).openDialogue.dialogue;
  const tied = await open('Med mål', setGoal.goal.id);
  const loose = await open('Utan mål', null);
  expect(tied.goal).toEqual({ code: 'M1' });
  const give = async (title: string, dialogue: string) =>
    world.read(
      'coordinator',
      `mutation ($input: GiveCommitmentInput!) { giveCommitment(input: $input) { commitment { id } } }`,
      {
        input: {
          title,
          dialogue,
          giver: toGlobalId('Organization', world.organizations.region),
          receiver: organizations[0],
        },
      },
    );
  await give('Löfte med mål', tied.id);
  await give('Löfte utan mål', loose.id);
  const read = await world.read(
    'coordinator',
    `query ($goal: ID!) { dialogues(first: 10, filter: { goal: { isNull: true } }) { nodes { title } }
      commitments(first: 10, filter: { servesGoal: { eq: false } }) { nodes { title } }
      goal(id: $goal) { dialogues(first: 5) { nodes { title } } commitments(first: 5) { nodes { title } } } }`,
    { goal: setGoal.goal.id },
  );
  expect(read.dialogues.nodes).toEqual([{ title: 'Utan mål' }]);
  expect(read.commitments.nodes).toEqual([{ title: 'Löfte utan mål' }]);
  expect(read.goal).toEqual({
    dialogues: { nodes: [{ title: 'Med mål' }] },
    commitments: { nodes: [{ title: 'Löfte med mål' }] },
  });
  const changed = await world.read(
    'coordinator',
    `mutation ($input: ChangeDialogueInput!) { changeDialogue(input: $input) { dialogue { goal { code } } } }`,
    { input: { id: loose.id, expectedVersion: loose.version, goal: setGoal.goal.id } },
  );
  expect(changed.changeDialogue.dialogue.goal).toEqual({ code: 'M1' });
});
