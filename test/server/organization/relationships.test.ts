import fc from 'fast-check';
import { asking } from '../../support/asking.js';
import { type OrganizationKey, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());
const { at, act, refusalOf } = asking(() => world);

const facts = 'relationship { id version kind from until sharePercent note subject { name } object { name } }';
const relate = async (subject: OrganizationKey, kind: string, object: OrganizationKey, more: object = {}) =>
  (await act('coordinator', 'relateOrganizations', { subject: at(subject), kind, object: at(object), ...more }, facts))
    .relationship;
const tiesOf = async (key: OrganizationKey) => {
  const query = `query ($id: ID!) { organization(id: $id) { ties(first: 20) { nodes { label from until sharePercent isCurrent counterpart { name } relationship { id } } totalCount } } }`;
  return (await world.read('coordinator', query, { id: at(key) })).organization.ties;
};

test('one row is seen from both ends, each with its own label', async () => {
  const { id } = await relate('municipality', 'OWNS', 'operatorA', { from: '2019-01-01', sharePercent: 40 });
  const tie = { from: '2019-01-01', until: null, sharePercent: 40, isCurrent: true, relationship: { id } };
  expect((await tiesOf('municipality')).nodes).toEqual([
    { ...tie, label: 'OWNS', counterpart: { name: 'Fjällfiber AB' } },
  ]);
  expect((await tiesOf('operatorA')).nodes).toEqual([
    { ...tie, label: 'OWNED_BY', counterpart: { name: 'Åviks kommun' } },
  ]);
});

test('what is said already is not said twice for the same time, from whichever end', async () => {
  await relate('countyBoard', 'COOPERATES', 'region', { from: '2020-01-01', until: '2022-12-31' });
  const again = { subject: at('region'), kind: 'COOPERATES', object: at('countyBoard') };
  expect(await refusalOf('coordinator', 'relateOrganizations', { ...again, from: '2022-12-31' })).toMatchObject({
    field: 'input.kind',
  });
  await act('coordinator', 'relateOrganizations', { ...again, from: '2023-01-01' }, facts);
  await relate('region', 'FUNDS', 'village');
  await relate('village', 'FUNDS', 'region');
});

test.each<[string, { object?: OrganizationKey; [fact: string]: unknown }, string]>([
  ['with itself', { object: 'region' }, 'input.object'],
  ['that ends before it begins', { from: '2021-01-02', until: '2021-01-01' }, 'input.until'],
  ['with a share of what is not owned', { sharePercent: 10 }, 'input.sharePercent'],
  ['with more than all of it', { kind: 'OWNS', sharePercent: 101 }, 'input.sharePercent'],
])('a relationship %s is refused', async (_what, wrong, field) => {
  const object = at(wrong.object ?? 'authority');
  const input = { subject: at('region'), kind: 'SUPERVISES', ...wrong, object };
  expect(await refusalOf('coordinator', 'relateOrganizations', input)).toMatchObject({ code: 'BAD_USER_INPUT', field });
});

test('a relationship is put right and ends; another member does neither', async () => {
  const { id } = await relate('operatorB', 'BUILDS_FOR', 'village', { note: 'Etapp 1' });
  const step = { id, expectedVersion: 1 };
  expect(await refusalOf('operatorA', 'endRelationship', step)).toMatchObject({ code: 'FORBIDDEN' });
  const changed = await act('coordinator', 'changeRelationship', { ...step, from: '2024-05-01', note: null }, facts);
  expect(changed.relationship).toMatchObject({ version: 2, from: '2024-05-01', note: null, kind: 'BUILDS_FOR' });
  const ended = await act(
    'coordinator',
    'endRelationship',
    { ...step, expectedVersion: 2, until: '2025-05-01' },
    facts,
  );
  expect(ended.relationship).toMatchObject({ until: '2025-05-01' });
  expect((await tiesOf('village')).nodes).toContainEqual(
    expect.objectContaining({ label: 'BUILT_FOR_BY', isCurrent: false }),
  );
});

const chain = `query ($id: ID!) { organization(id: $id) { activeUntil successionChain { direction distance kind occurredOn organization { name } } } }`;
const named = async (name: string) => {
  const input = { name, kind: 'OPERATOR', sector: 'PRIVATE' };
  return (await act('coordinator', 'registerOrganization', input, 'organization { id }')).organization.id as string;
};
const succeed = (predecessor: string, successor: string, more: object = {}) => ({
  predecessor,
  successor,
  kind: 'BOUGHT',
  occurredOn: '2015-07-01',
  ...more,
});

test('a chain of successions is followed both ways, with how and when, and each predecessor has its last day', async () => {
  const [power, tingslag, only, global] = [
    await named('Älvkraft Telenät'),
    await named('Tingslagens El'),
    await named('Bara IP'),
    await named('Världsnät'),
  ];
  await act('coordinator', 'recordSuccession', succeed(power, only), 'succession { id }');
  await act(
    'coordinator',
    'recordSuccession',
    succeed(tingslag, only, { occurredOn: '2017-03-01', endsPredecessor: false }),
    'succession { id }',
  );
  await act(
    'coordinator',
    'recordSuccession',
    succeed(only, global, { kind: 'RENAMED', occurredOn: '2021-01-01' }),
    'succession { id }',
  );
  const last = (await world.read('coordinator', chain, { id: global })).organization;
  expect(last.successionChain).toEqual([
    {
      direction: 'PREDECESSOR',
      distance: 2,
      kind: 'BOUGHT',
      occurredOn: '2015-07-01',
      organization: { name: 'Älvkraft Telenät' },
    },
    {
      direction: 'PREDECESSOR',
      distance: 2,
      kind: 'BOUGHT',
      occurredOn: '2017-03-01',
      organization: { name: 'Tingslagens El' },
    },
    {
      direction: 'PREDECESSOR',
      distance: 1,
      kind: 'RENAMED',
      occurredOn: '2021-01-01',
      organization: { name: 'Bara IP' },
    },
  ]);
  const first = (await world.read('coordinator', chain, { id: power })).organization;
  expect(first.activeUntil).toBe('2015-06-30');
  expect(
    first.successionChain.map((step: { direction: string; organization: { name: string } }) => [
      step.direction,
      step.organization.name,
    ]),
  ).toEqual([
    ['SUCCESSOR', 'Bara IP'],
    ['SUCCESSOR', 'Världsnät'],
  ]);
  expect((await world.read('coordinator', chain, { id: tingslag })).organization.activeUntil).toBeNull();
});

test('a succession recorded by mistake is taken back, and its predecessor lives on', async () => {
  const [before, after] = [await named('Före'), await named('Efter')];
  const { succession } = await act('coordinator', 'recordSuccession', succeed(before, after), 'succession { id }');
  expect(await refusalOf('coordinator', 'recordSuccession', succeed(before, after))).toMatchObject({
    field: 'input.successor',
  });
  expect(await refusalOf('operatorA', 'removeSuccession', { id: succession.id })).toMatchObject({ code: 'FORBIDDEN' });
  const { predecessor } = await act(
    'coordinator',
    'removeSuccession',
    { id: succession.id },
    'predecessor { activeUntil successionChain { distance } } successor { successionChain { distance } }',
  );
  expect(predecessor).toEqual({ activeUntil: null, successionChain: [] });
});

test('nobody succeeds oneself: whatever is recorded, in any order, no chain bites its tail', async () => {
  const names = ['Ett', 'Två', 'Tre', 'Fyra', 'Fem'];
  const step = fc.tuple(fc.nat(names.length - 1), fc.nat(names.length - 1));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const ids = await Promise.all(names.map(named));
      const edges = new Set<string>();
      const reaches = (from: number, to: number, seen = new Set<number>()): boolean =>
        from === to ||
        names.some((_, next) => edges.has(`${from}-${next}`) && !seen.has(next) && reaches(next, to, seen.add(next)));
      for (const [from, to] of steps) {
        const input = succeed(ids[from]!, ids[to]!, { endsPredecessor: false });
        if (edges.has(`${from}-${to}`) || reaches(to, from)) {
          expect(await refusalOf('coordinator', 'recordSuccession', input)).toMatchObject({
            code: 'BAD_USER_INPUT',
            field: 'input.successor',
          });
        } else {
          await act('coordinator', 'recordSuccession', input, 'succession { id }');
          edges.add(`${from}-${to}`);
        }
      }
    }),
    { numRuns: process.env['SAMNOD_LONG'] ? 100 : 8 },
  );
});
