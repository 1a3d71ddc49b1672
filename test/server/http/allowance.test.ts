import { World } from '../../support/World.js';
import { Served } from '../../support/Served.js';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await World.make();
  served = await Served.on(world, { settings: { pointsPerMinute: 3_000 } });
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const cost = async (query: string, variables: Record<string, unknown> = {}) => {
  const { extensions } = await served.ask(query, variables, await served.token(world, 'administrator'));
  return extensions!['cost'].requested;
};

test('a page costs what its size says, in variables too, and pages in pages multiply', async () => {
  const page = 'query ($first: Int!) { organizations(first: $first) { nodes { name } } }';
  expect(await cost(page, { first: 10 })).toBeLessThan(await cost(page, { first: 100 }));
  const nested = `query ($first: Int!) { organizations(first: $first) { nodes { contacts(first: $first) { nodes { givenName } } } } }`;
  expect(await cost(nested, { first: 10 })).toBeGreaterThan(100);
  const far = await served.ask(nested, { first: 100 }, await served.token(world, 'coordinator'));
  expect(far.errors![0]!.extensions['code']).toBe('COST_EXCEEDED');
  expect(far.extensions!['cost']).toEqual({ requested: expect.any(Number), limit: 10_000 });
  expect(far.extensions!['cost'].requested).toBeGreaterThan(10_000);
});

test('every answer tells what is left of the minute, and so does the API', async () => {
  const token = await served.token(world, 'registrar');
  const first = await served.ask('{ rateLimit { limit remaining cost resetAt } }', {}, token);
  expect(first.data.rateLimit).toMatchObject({ limit: 3_000, remaining: 2_999, cost: 1 });
  const { headers } = await served.ask('{ organizations(first: 50) { nodes { name } } }', {}, token);
  expect(headers.get('ratelimit-limit')).toBe('3000');
  expect(Number(headers.get('ratelimit-remaining'))).toBeLessThan(2_999);
  expect(Number(headers.get('ratelimit-reset'))).toBeGreaterThan(0);
});

test('who has spent the minute waits; nobody else does', async () => {
  const [eager, calm] = [await served.token(world, 'operatorA'), await served.token(world, 'operatorB')];
  const heavy = '{ organizations(first: 100) { nodes { name contacts(first: 10) { nodes { name } } } } }';
  const answers = [];
  for (let tries = 0; tries < 4; tries++) answers.push(await served.ask(heavy, {}, eager));
  const last = answers.at(-1)!;
  expect([last.status, last.errors![0]!.extensions['code']]).toEqual([429, 'RATE_LIMITED']);
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(last.headers.get('ratelimit-remaining')).toBe('0');
  expect((await served.ask('{ viewer { name } }', {}, calm)).data.viewer.name).toBe('Prov operatorB');
});
