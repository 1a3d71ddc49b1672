import { toGlobalId } from '../../../server/shared/globalId.js';
import { Served } from '../../support/Served.js';
import { World } from '../../support/World.js';

/* A filter is work for the database as much as a page is: what is asked of every row is paid for, and bounded. */
let world: World;
let served: Served;
let token: { authorization: string };
beforeAll(async () => {
  world = await World.make();
  served = await Served.on(world);
  token = await served.token(world, 'operatorB');
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const list = 'query ($filter: InteractionFilter) { interactions(first: 1, filter: $filter) { totalCount } }';
const someone = () => ({
  participants: { none: { organization: { eq: toGlobalId('Organization', world.organizations.village) } } },
});
const answer = (filter: unknown) => served.ask(list, { filter }, token);

test('each condition of a filter has its price', async () => {
  const costs = await Promise.all(
    [
      null,
      { kind: { eq: 'PHONE' } },
      { or: [{ kind: { eq: 'PHONE' } }, { not: { kind: { eq: 'NOTE' } } }] },
      someone(),
    ].map(async (filter) => (await answer(filter)).extensions!['cost'].requested as number),
  );
  expect(costs).toEqual([...costs].sort((one, other) => one - other));
  expect(new Set(costs).size).toBe(4);
});

test('a filter of a thousand conditions costs more than an operation may', async () => {
  const { status, errors } = await answer({ and: Array.from({ length: 1_000 }, someone) });
  expect([status, errors![0]!.extensions['code']]).toEqual([400, 'COST_EXCEEDED']);
});

test('a filter within a filter within a filter comes to an end', async () => {
  const nested = (levels: number): unknown => {
    const text = `${'{"not":'.repeat(levels)}{"kind":{"eq":"PHONE"}}${'}'.repeat(levels)}`;
    return served.fetch('/graphql', {
      method: 'POST',
      headers: { ...token, 'content-type': 'application/json' },
      body: `{"query":${JSON.stringify(list)},"variables":{"filter":${text}}}`,
    });
  };
  expect(((await nested(8)) as Response).status).toBe(200);
  for (const levels of [50, 3_000, 20_000]) {
    const response = (await nested(levels)) as Response;
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([levels, response.status, errors[0]!.extensions.code]).toEqual([levels, 400, 'COST_EXCEEDED']);
  }
});

test('a picture of the neighbourhood costs what it takes to draw', async () => {
  const of = toGlobalId('Organization', world.organizations.village);
  const { extensions } = await served.ask(`{ neighbourhood(of: "${of}", steps: 3) { nodes { name } } }`, {}, token);
  expect(extensions!['cost'].requested).toBeGreaterThan(500);
});
