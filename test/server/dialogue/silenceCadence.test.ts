import { sql } from 'kysely';
import { sessionOf } from '../../../server/shared/Caller.js';
import { SilenceScene } from './SilenceScene.js';

let scene: SilenceScene;
beforeAll(async () => {
  scene = await SilenceScene.make();
});
afterAll(() => scene.world.close());

const setting = `mutation ($input: SetCadenceInput!) { setCadence(input: $input) {
  cadence { actorCategory days daysInOpenDialogue version setBy { name } partnership { name } } } }`;
const cadences = `{ partnership { cadences { actorCategory days daysInOpenDialogue version setBy { name } setAt } } }`;

test('a partnership has a cadence for every category of actors from its start', async () => {
  const { partnership } = await scene.world.read('municipality', cadences);
  const rows = partnership.cadences as { actorCategory: string; days: number | null; daysInOpenDialogue: number }[];
  expect(rows.map(({ actorCategory, days, daysInOpenDialogue }) => [actorCategory, days, daysInOpenDialogue])).toEqual([
    ['PRINCIPAL', null, null],
    ['MUNICIPALITY', 180, null],
    ['MARKET', 180, null],
    ['VILLAGE', 365, 60],
    ['NATIONAL', null, null],
    ['OTHER', null, null],
  ]);
  expect(partnership.cadences[0]).toMatchObject({ setBy: null, setAt: null });
});

test('the coordinator sets another, and what was in touch is silent beyond it', async () => {
  const organization = await scene.member();
  await scene.said([organization], { days: 90 });
  expect(await scene.silenceWith(organization)).toMatchObject({ state: 'IN_TOUCH', cadenceDays: 180 });
  const input = { actorCategory: 'MUNICIPALITY', days: 30, expectedVersion: 1 };
  expect(await scene.world.read('coordinator', setting, { input })).toEqual({
    setCadence: {
      cadence: {
        actorCategory: 'MUNICIPALITY',
        days: 30,
        daysInOpenDialogue: null,
        version: 2,
        setBy: { name: 'Prov coordinator' },
        partnership: { name: 'Provpartnerskapet' },
      },
    },
  });
  expect(await scene.silenceWith(organization)).toMatchObject({ state: 'BEYOND_CADENCE', cadenceDays: 30 });
  const none = { actorCategory: 'MUNICIPALITY', days: null, expectedVersion: 2 };
  await scene.world.read('coordinator', setting, { input: none });
  expect(await scene.silenceWith(organization)).toMatchObject({ state: 'IN_TOUCH', cadenceDays: null });
});

test('who saw an older version is told so, and unlikely days are refused', async () => {
  const refusal = (input: object) => scene.world.refusal('coordinator', setting, { input });
  expect(await refusal({ actorCategory: 'MARKET', days: 90, expectedVersion: 7 })).toBe('CONFLICT');
  expect(await refusal({ actorCategory: 'MARKET', days: 0, expectedVersion: 1 })).toBe('BAD_USER_INPUT');
  expect(await refusal({ actorCategory: 'MARKET', days: 90, daysInOpenDialogue: 1001, expectedVersion: 1 })).toBe(
    'BAD_USER_INPUT',
  );
});

test.each([
  'boardOfficer',
  'regionDecider',
  'municipality',
  'operatorA',
  'boardMember',
  'registrar',
  'integrator',
] as const)('the %s does not set the cadence', async (person) => {
  const input = { actorCategory: 'VILLAGE', days: 10, expectedVersion: 1 };
  expect(await scene.world.refusal(person, setting, { input })).toBe('FORBIDDEN');
});

test('the coordinator of another partnership sets its own alone', async () => {
  const input = { actorCategory: 'VILLAGE', days: 10, expectedVersion: 1 };
  const { setCadence } = await scene.world.read('neighbour', setting, { input });
  expect(setCadence.cadence.partnership.name).toBe('Grannpartnerskapet');
  const { partnership } = await scene.world.read('coordinator', cadences);
  expect(partnership.cadences[3]).toMatchObject({ actorCategory: 'VILLAGE', days: 365, version: 1 });
});

test.each(['boardOfficer', 'municipality', 'neighbour', 'integrator'] as const)(
  'the wall itself lets the %s change no cadence of the partnership',
  async (person) => {
    const { ground, callers, partnership } = scene.world;
    const changed = await ground.orm.em
      .fork({ session: sessionOf(callers[person]) })
      .transactional((em) =>
        sql`update cadence set days = 1 where partnership_id = ${partnership}`.execute(em.getKysely()),
      );
    expect(Number(changed.numAffectedRows)).toBe(0);
  },
);
