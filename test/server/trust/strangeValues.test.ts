import { toGlobalId } from '../../../server/shared/globalId.js';
import { newId } from '../../../server/shared/uuid.js';
import { Served } from '../../support/Served.js';
import { World } from '../../support/World.js';

/* Whatever is sent, the answer says what does not fit: nothing that a caller can write is a fault of the server. */
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

const codeOf = async (query: string, variables: Record<string, unknown> = {}) =>
  (await served.ask(query, variables, token)).errors?.[0]?.extensions['code'] as string | undefined;

test('a character that no text holds is refused, wherever it stands', async () => {
  const text = 'a\u0000b';
  expect(await codeOf('query ($t: String!) { search(query: $t, first: 1) { totalCount } }', { t: text })).toBe(
    'BAD_USER_INPUT',
  );
  const list = 'query ($f: OrganizationFilter) { organizations(first: 1, filter: $f) { totalCount } }';
  expect(await codeOf(list, { f: { name: { contains: text } } })).toBe('BAD_USER_INPUT');
  expect(await codeOf(list, { f: { name: { in: [text] } } })).toBe('BAD_USER_INPUT');
  expect(await codeOf('{ search(query: "a\\u0000", first: 1) { totalCount } }')).toBe('BAD_USER_INPUT');
  const input = {
    kind: 'NOTE',
    topic: text,
    participants: [{ organization: toGlobalId('Organization', world.organizations.operatorB) }],
  };
  const record =
    'mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }';
  expect(await codeOf(record, { input })).toBe('BAD_USER_INPUT');
});

test('a number of any size can be compared with', async () => {
  const list = 'query ($than: Float!) { silences(first: 1, filter: { countedDays: { gt: $than } }) { totalCount } }';
  for (const than of [1.5, 1e308, -1e308]) expect(await codeOf(list, { than })).toBeUndefined();
});

test('a forged cursor is no cursor', async () => {
  const list =
    'query ($after: String) { organizations(first: 1, after: $after, orderBy: [{ field: RECORDED_AT }]) { pageInfo { endCursor } } }';
  const { data } = await served.ask(list, {}, token);
  const made = JSON.parse(Buffer.from(data.organizations.pageInfo.endCursor, 'base64url').toString()) as string[];
  const forged = (at: number, key: unknown) =>
    Buffer.from(JSON.stringify(made.map((part, place) => (place === at ? key : part)))).toString('base64url');
  for (const [at, key] of [
    [3, 'yesterday, or so'],
    [3, "2026-01-01' or true --"],
    [3, '2026-99-99 00:00:00+00'],
    [3, '\u0000'],
    [4, 'nobody'],
    [4, 5],
  ] as const) {
    expect({ key, code: await codeOf(list, { after: forged(at, key) }) }).toEqual({ key, code: 'INVALID_CURSOR' });
  }
});

test('a cursor of one search or tie is none of another', async () => {
  const search =
    'query ($q: String!, $after: String) { search(query: $q, first: 1, after: $after) { pageInfo { endCursor } } }';
  const { data } = await served.ask(search, { q: 'AB' }, token);
  const after = data.search.pageInfo.endCursor as string;
  expect(await codeOf(search, { q: 'AB', after })).toBeUndefined();
  expect(await codeOf(search, { q: 'kommun', after })).toBe('INVALID_CURSOR');
  expect(
    await codeOf(
      'query ($after: String) { search(query: "AB", types: [CONTACT], first: 1, after: $after) { totalCount } }',
      { after },
    ),
  ).toBe('INVALID_CURSOR');
});

test('a list is ordered by a few things, not by thousands', async () => {
  const list = 'query ($by: [OrganizationOrder!]) { organizations(first: 1, orderBy: $by) { totalCount } }';
  const by = (count: number) => Array.from({ length: count }, () => ({ field: 'NAME', direction: 'ASC' }));
  expect(await codeOf(list, { by: by(3) })).toBeUndefined();
  expect(await codeOf(list, { by: by(2_000) })).toBe('BAD_USER_INPUT');
});

test('more records than a page holds are refused, not cut off in silence', async () => {
  const ids = Array.from({ length: 101 }, () => toGlobalId('Organization', newId()));
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  expect(await codeOf(query, { ids })).toBe('BAD_USER_INPUT');
  expect((await served.ask(query, { ids: ids.slice(1) }, token)).data.nodes).toHaveLength(100);
});

test('an id that is none, and one of another kind, is looked up in vain like any that is unknown', async () => {
  const someone = toGlobalId('Account', world.callers.operatorB.accountId);
  for (const id of ['', 'x', someone, toGlobalId('Organization', newId())]) {
    const query =
      'query ($id: ID!) { organization(id: $id) { id } contact(id: $id) { id } organizations(first: 1) { totalCount } }';
    const { data } = await served.ask(query, { id }, token);
    expect({ id, ...data }).toMatchObject({
      id,
      organization: null,
      contact: null,
      organizations: { totalCount: expect.any(Number) },
    });
  }
});
