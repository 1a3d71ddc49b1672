import fc from 'fast-check';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { Contact } from '../../../server/contact/Contact.js';
import { TOKEN_SCOPES } from '../../../server/access/Token.js';
import { Visibility } from '../../../server/shared/Visibility.js';
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

const create = `mutation ($input: CreateTokenInput!) {
  createToken(input: $input) { secret token { id name prefix scopes madeAt expiresAt usedAt revokedAt } }
}`;
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const made = async (input: object) =>
  (await served.ask(create, { input }, await served.token(world, 'operatorA'))).data.createToken;
const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();

test('a token is told once, works, and is recognised by its first characters', async () => {
  const { secret, token } = await made({ name: 'Kartan', scopes: ['write'] });
  expect(secret).toMatch(/^snd_[\w-]{43}$/);
  expect(token).toMatchObject({
    name: 'Kartan',
    prefix: secret.slice(0, 10),
    scopes: ['read', 'write'],
    usedAt: null,
    revokedAt: null,
  });
  expect(Date.parse(token.expiresAt) - Date.parse(token.madeAt)).toBeCloseTo(90 * 86_400_000, -4);
  const { data } = await served.ask(
    '{ viewer { name permissions } tokens(first: 9) { nodes { name usedAt } } }',
    {},
    bearer(secret),
  );
  expect(data.viewer).toEqual({ name: 'Prov operatorA', permissions: ['RECORD'] });
  expect(data.tokens.nodes).toContainEqual({ name: 'Kartan', usedAt: expect.stringMatching(/Z$/) });
  expect(JSON.stringify(data)).not.toMatch(secret);
});

test('a token that is wrong, withdrawn or too old is told so at once', async () => {
  const { secret, token } = await made({ name: 'Tillfällig', scopes: [] });
  const code = async (given: string) => {
    const { status, errors, headers } = await served.ask('{ viewer { name } }', {}, bearer(given));
    return [status, errors?.[0]?.extensions['code'], headers.get('www-authenticate')];
  };
  const refused = [401, 'UNAUTHENTICATED', 'Bearer'];
  expect(await code(`${secret.slice(0, -1)}!`)).toEqual(refused);
  expect(await code(secret.replace(/.$/, (last: string) => (last === 'A' ? 'B' : 'A')))).toEqual(refused);
  const owner = await served.token(world, 'operatorA');
  await served.ask('mutation ($id: ID!) { revokeToken(id: $id) { token { revokedAt } } }', { id: token.id }, owner);
  expect(await code(secret)).toEqual(refused);
  const old = await made({ name: 'Gammal', scopes: [], expiresAt: days(1) });
  await world.arrange((em) => em.getConnection().execute(`update token set expires_at = now() where name = 'Gammal'`));
  expect(await code(old.secret)).toEqual(refused);
});

test('nobody withdraws, or hears of, the token of somebody else', async () => {
  const { token } = await made({ name: 'Min', scopes: [] });
  const other = await served.token(world, 'operatorB');
  const { errors } = await served.ask(
    'mutation ($id: ID!) { revokeToken(id: $id) { token { id } } }',
    { id: token.id },
    other,
  );
  expect(errors![0]!.extensions['code']).toBe('NOT_FOUND');
  const { data } = await served.ask('query ($id: ID!) { node(id: $id) { id } }', { id: token.id }, other);
  expect(data).toEqual({ node: null });
});

test('a token lasts a year at most and is named', async () => {
  const refusal = async (input: object) => {
    const { errors } = await served.ask(create, { input }, await served.token(world, 'operatorA'));
    return [errors?.[0]?.extensions['code'], errors?.[0]?.extensions['field']];
  };
  expect(await refusal({ name: 'x', scopes: [], expiresAt: days(367) })).toEqual(['BAD_USER_INPUT', 'input.expiresAt']);
  expect(await refusal({ name: 'x', scopes: [], expiresAt: days(-1) })).toEqual(['BAD_USER_INPUT', 'input.expiresAt']);
  expect(await refusal({ name: ' ', scopes: [] })).toEqual(['BAD_USER_INPUT', 'input.name']);
  expect(await refusal({ name: 'x', scopes: ['everything'] })).toEqual(['BAD_USER_INPUT', 'input.scopes']);
});

test('whatever its scopes, a token never makes one that may do more than itself', async () => {
  const subset = fc.subarray([...TOKEN_SCOPES]);
  await fc.assert(
    fc.asyncProperty(subset, subset, async (own, asked) => {
      const maker = await served.token(world, 'coordinator', ['read', ...own]);
      const { data, errors } = await served.ask(create, { input: { name: 'Barn', scopes: asked } }, maker);
      const mayWrite = own.includes('write');
      const isWithin = asked.every((scope) => scope === 'read' || own.includes(scope));
      if (mayWrite && isWithin)
        expect(data.createToken.token.scopes).toEqual(
          TOKEN_SCOPES.filter((one) => one === 'read' || asked.includes(one)),
        );
      else expect(errors![0]!.extensions['code']).toBe('FORBIDDEN');
    }),
    { numRuns: 25 },
  );
});

test('without write a token changes nothing, whoever made it', async () => {
  const organization = toGlobalId('Organization', world.organizations.municipality);
  const input = { kind: 'PHONE', topic: 'Prov', participants: [{ organization, role: 'RECIPIENT' }] };
  const record =
    'mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { topic } } }';
  const reading = await served.ask(
    record.replace('RecordInteractionInput', await inputName()),
    { input },
    await served.token(world, 'coordinator', ['read']),
  );
  expect(reading.errors![0]!.extensions['code']).toBe('FORBIDDEN');
});

test('without contacts:read a token sees no person, wherever a person is named', async () => {
  await world.arrange(async (em) => {
    em.persist(
      new Contact(
        world.callers.coordinator,
        { givenName: 'Kanarie', familyName: 'Fågel', email: 'kanarie@example.se' },
        Visibility.PUBLIC,
      ),
    );
  });
  const queries = [
    '{ contacts(first: 5) { totalCount nodes { name email } } }',
    '{ search(query: "kanarie", first: 5) { nodes { __typename } } }',
  ];
  const [narrow, wide] = [
    await served.token(world, 'coordinator', ['read', 'write', 'files:read']),
    await served.token(world, 'coordinator'),
  ];
  const answers = (token: { authorization: string }) =>
    Promise.all(queries.map(async (query) => (await served.ask(query, {}, token)).data));
  expect(await answers(wide)).toEqual([
    { contacts: { totalCount: 1, nodes: [{ name: 'Kanarie Fågel', email: 'kanarie@example.se' }] } },
    { search: { nodes: [{ __typename: 'SearchHit' }] } },
  ]);
  expect(await answers(narrow)).toEqual([{ contacts: { totalCount: 0, nodes: [] } }, { search: { nodes: [] } }]);
});

test('a token stops seeing what its maker may no longer see', async () => {
  const token = await served.token(world, 'village');
  await world.arrange((em) =>
    em.getConnection().execute(`update account set closed_at = now() where name = 'Prov village'`),
  );
  expect((await served.ask('{ viewer { name } }', {}, token)).status).toBe(401);
});

/** The name of the input that recordInteraction takes. */
async function inputName(): Promise<string> {
  const { data } = await served.ask(
    '{ __type(name: "Mutation") { fields { name args { type { ofType { name } } } } } }',
  );
  return data.__type.fields.find(({ name }: { name: string }) => name === 'recordInteraction').args[0].type.ofType.name;
}
