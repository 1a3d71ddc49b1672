import { getIntrospectionQuery } from 'graphql';
import { World } from '../../support/World.js';
import { Served } from '../../support/Served.js';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await World.make();
  served = await Served.on(world);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const codeOf = async (query: string, variables: Record<string, unknown> = {}) => {
  const { status, data, errors } = await served.ask(query, variables);
  expect(data).toBeUndefined();
  return [status, errors?.[0]?.extensions['code']];
};

const nested = (levels: number): string => (levels === 1 ? 'id' : `parent { ${nested(levels - 1)} }`);
const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join(' ');

test('anyone may ask who they are, and is told what it cost', async () => {
  const { status, data, extensions } = await served.ask('{ __typename viewer { name } }');
  expect({ status, data }).toEqual({ status: 200, data: { __typename: 'Query', viewer: null } });
  expect(extensions).toEqual({ cost: { requested: 1, limit: 10_000 } });
});

test('a stranger is asked to sign in, whatever the way to the question', async () => {
  expect(await codeOf('{ organizations(first: 1) { nodes { name } } }')).toEqual([401, 'UNAUTHENTICATED']);
  expect(await codeOf('query { viewer { id } ...F } fragment F on Query { partnership { name } }')).toEqual([
    401,
    'UNAUTHENTICATED',
  ]);
  expect(await codeOf('mutation { __typename }')).toEqual([401, 'UNAUTHENTICATED']);
});

test('the contract is no secret: tools may read it', async () => {
  const { data } = await served.ask(getIntrospectionQuery());
  expect(data.__schema.queryType.name).toBe('Query');
});

test('operations beyond a limit are refused before they run', async () => {
  const aliases = many(31, (at) => `a${at}: __typename`);
  const inFragments = `{ ...F x { ...F } } fragment F on Query { ${many(16, (at) => `a${at}: __typename`)} }`;
  const fields = many(21, (at) => `... { a${at}: node(id: "") { id } }`);
  expect(await codeOf(`{ organization(id: "x") { ${nested(10)} } }`)).toEqual([400, 'COST_EXCEEDED']);
  expect(await codeOf(`{ ${aliases} }`)).toEqual([400, 'COST_EXCEEDED']);
  expect(await codeOf(inFragments.replace('x {', 'node(id: "") {'))).toEqual([400, 'COST_EXCEEDED']);
  expect(await codeOf(`{ ${fields} }`)).toEqual([400, 'COST_EXCEEDED']);
  expect(await codeOf(`{ ${many(1_600, () => '__typename')} }`)).toEqual([400, 'COST_EXCEEDED']);
  expect(await codeOf(`{ viewer(x: "${'x'.repeat(300_000)}") { id } }`)).toEqual([413, 'COST_EXCEEDED']);
});

test('a fragment that opens itself is a mistake, not an endless job', async () => {
  expect(await codeOf('{ ...F } fragment F on Query { viewer { id } ...F }')).toEqual([400, 'BAD_USER_INPUT']);
});

test('fragments in fragments cannot hide how much is asked for', async () => {
  const layers = many(20, (at) => `fragment F${at} on Query { ...F${at + 1} ... { ...F${at + 1} } }`);
  const bomb = `{ ...F0 } ${layers} fragment F20 on Query { a: __typename }`;
  expect(await codeOf(bomb)).toEqual([400, 'COST_EXCEEDED']);
});

test('malformed JSON is answered in JSON', async () => {
  const headers = { 'content-type': 'application/json' };
  const response = await served.fetch('/graphql', { method: 'POST', headers, body: '{"query"' });
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toMatch('application/json');
  expect((await response.json()).errors[0].extensions).toEqual({
    code: 'BAD_USER_INPUT',
    requestId: response.headers.get('x-request-id'),
  });
});

test('a request that a form of another site could send is refused', async () => {
  const headers = { 'content-type': 'text/plain' };
  const response = await served.fetch('/graphql', { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
  expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
});

test('a mistake in a query is told without help to guess what else there is', async () => {
  const { errors } = await served.ask('{ viewr { name } }');
  expect(errors![0]!.message).toBe('Cannot query field "viewr" on type "Query".');
});

test('a value that does not fit is never repeated', async () => {
  const query =
    'query ($id: ID!, $filter: OrganizationFilter) { node(id: $id) { id } organizations(first: 1, filter: $filter) { totalCount } }';
  const token = await served.token(world, 'coordinator');
  const { status, errors } = await served.ask(query, { id: { hemligt: 'kanariefågel' } }, token);
  expect([status, errors![0]!.extensions['code'], errors![0]!.extensions['field']]).toEqual([
    400,
    'BAD_USER_INPUT',
    'id',
  ]);
  expect(JSON.stringify(errors)).not.toMatch(/hemligt|kanarie/);
  const wrong = await served.ask(query, { id: 'x', filter: { kind: { eq: 'KANARIEFÅGEL' } } }, token);
  expect(wrong.errors![0]!.extensions['field']).toBe('filter.kind.eq');
  expect(JSON.stringify(wrong)).not.toMatch(/KANARIE/);
});

test('an answer holds at most five errors', async () => {
  const { errors } = await served.ask(`{ ${many(9, (at) => `wrong${at}`)} }`);
  expect(errors).toHaveLength(5);
});

test('a page from elsewhere may not read on behalf of whoever is signed in', async () => {
  const response = await served.post(
    '/session',
    { email: 'a@b.se', password: 'x' },
    { origin: 'https://elsewhere.example' },
  );
  expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
});

test('the page may load nothing from elsewhere, and nobody may frame it', async () => {
  const { headers } = await served.fetch('/healthz');
  expect(headers.get('content-security-policy')).toMatch(
    /default-src 'self'.*script-src 'self';.*frame-ancestors 'none'/,
  );
  expect(headers.get('x-powered-by')).toBeNull();
});
