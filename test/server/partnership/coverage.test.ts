import { asking } from '../../support/asking.js';
import { type OrganizationKey, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());
const { at, act } = asking(() => world);

const matrix = `query ($state: CoverageState, $area: ResponsibilityArea) { responsibilityCoverage(state: $state, area: $area) {
  area state organization { name } responsibilities { contact { givenName } } } }`;
const read = async (person: 'coordinator' | 'neighbour' | 'municipality', variables: object = {}) =>
  (await world.read(person, matrix, { ...variables })).responsibilityCoverage;

async function responsible(givenName: string, organization: OrganizationKey, area: string) {
  const registered = { givenName, familyName: 'Prov', affiliation: { organization: at(organization) } };
  const { contact } = await act('coordinator', 'registerContact', registered, 'contact { id version }');
  const input = { organization: at(organization), area, contact: contact.id };
  await act('coordinator', 'assignResponsibility', input, 'responsibility { id }');
  return contact as { id: string; version: number };
}

test('the matrix has every area in each municipality and principal, all gaps at first', async () => {
  const squares = await read('coordinator');
  expect(squares).toHaveLength(3 * 10);
  expect(squares.every((one: { state: string }) => one.state === 'GAP')).toBe(true);
  const names = [...new Set(squares.map((one: { organization: { name: string } }) => one.organization.name))];
  expect(names).toEqual(['Länsstyrelsen i Provlän', 'Provregionen', 'Åviks kommun']);
  expect(squares[0]).toMatchObject({ area: 'SPATIAL_PLANNING' });
});

test('one person covers an area, two cover it twice, and one who has left leaves a gap', async () => {
  const square = async () => (await read('coordinator', { area: 'LAND_PERMITS' })).at(-1);
  const first = await responsible('Saga', 'municipality', 'LAND_PERMITS');
  expect(await square()).toMatchObject({ state: 'COVERED', responsibilities: [{ contact: { givenName: 'Saga' } }] });
  const second = await responsible('Britta', 'municipality', 'LAND_PERMITS');
  expect(await square()).toMatchObject({ state: 'DOUBLE' });
  expect(await read('coordinator', { state: 'DOUBLE' })).toHaveLength(1);
  for (const { id, version } of [first, second]) {
    await act('coordinator', 'markContactLeft', { id, expectedVersion: version }, 'contact { id }');
  }
  expect(await square()).toMatchObject({ state: 'GAP' });
});

test('a responsibility with nobody named is a gap', async () => {
  await act(
    'coordinator',
    'assignResponsibility',
    { organization: at('region'), area: 'STATISTICS' },
    'responsibility { id }',
  );
  const squares = await read('municipality', { area: 'STATISTICS' });
  expect(squares[1]).toEqual({
    area: 'STATISTICS',
    state: 'GAP',
    organization: { name: 'Provregionen' },
    responsibilities: [{ contact: null }],
  });
});

test('the neighbour sees its own matrix', async () => {
  const squares = await read('neighbour');
  expect(new Set(squares.map((one: { organization: { name: string } }) => one.organization.name))).toEqual(
    new Set(['Grannregionen']),
  );
});
