import { toGlobalId } from '../../../server/shared/globalId.js';
import { World } from '../../support/World.js';
import { Served } from '../../support/Served.js';

let world: World;
let served: Served;
let administrator: { authorization: string };
beforeAll(async () => {
  world = await World.make();
  served = await Served.on(world, { documents: 'test/support/documents.json' });
  administrator = await served.token(world, 'administrator');
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const create = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { code account { id name email role closedAt } } }`;
const invite = `mutation ($id: ID!) { inviteAccount(id: $id) { code account { name } } }`;
const close = `mutation ($id: ID!) { closeAccount(id: $id) { account { closedAt } } }`;
const input = () => ({
  name: 'Ny Handläggare',
  email: 'ny@example.se',
  role: 'CASE_OFFICER',
  organization: toGlobalId('Organization', world.organizations.region),
});
const byLink = (code: string) => served.post('/session/link', { code });

test('an invited person signs in once by link and chooses a password', async () => {
  const { createAccount } = (await served.ask(create, { input: input() }, administrator)).data;
  expect(createAccount.account).toMatchObject({ name: 'Ny Handläggare', email: 'ny@example.se', role: 'CASE_OFFICER' });
  const response = await byLink(createAccount.code);
  expect(response.status).toBe(200);
  const session = { cookie: response.headers.getSetCookie()[0]!.split(';')[0]! };
  const variables = { input: { newPassword: 'två kor står på ängen' } };
  await served.post('/graphql', { documentId: 'changePassword', variables }, session);
  await served.signIn({ email: 'ny@example.se', password: 'två kor står på ängen' });
  expect((await byLink(createAccount.code)).status).toBe(401);
  expect((await byLink('ingen-sådan-kod')).status).toBe(401);
});

test('an account that was closed is open again when its person is invited anew', async () => {
  const asked = { ...input(), name: 'Åter Inbjuden', email: 'ater@example.se' };
  const { createAccount } = (await served.ask(create, { input: asked }, administrator)).data;
  const { id } = createAccount.account;
  await served.ask(close, { id }, administrator);
  expect((await byLink(createAccount.code)).status).toBe(401);
  const { inviteAccount } = (await served.ask(invite, { id }, administrator)).data;
  expect((await byLink(inviteAccount.code)).status).toBe(200);
});

test('whether somebody has a password is told to the person and to administrators alone', async () => {
  const asking = `{ accounts(first: 100) { nodes { name hasPassword } } }`;
  const told = async (headers: { authorization: string }) =>
    (await served.ask(asking, {}, headers)).data.accounts.nodes as { name: string; hasPassword: boolean | null }[];
  const coordinator = await told(await served.token(world, 'coordinator'));
  expect(coordinator.filter(({ hasPassword }) => hasPassword !== null)).toHaveLength(1);
  const byName = new Map((await told(administrator)).map(({ name, hasPassword }) => [name, hasPassword]));
  expect([...byName.values()]).not.toContain(null);
  expect([byName.get('Ny Handläggare'), byName.get('Åter Inbjuden')]).toEqual([true, false]);
});

test('an address has one account', async () => {
  const { errors } = await served.ask(create, { input: { ...input(), email: 'Ny@Example.se' } }, administrator);
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.email' });
});

test('only an administrator opens, invites and closes accounts, and never the own', async () => {
  const id = toGlobalId('Account', world.callers.village.accountId);
  for (const person of ['coordinator', 'regionDecider', 'village'] as const) {
    const token = await served.token(world, person);
    for (const [query, variables] of [
      [create, { input: { ...input(), email: 'x@example.se' } }],
      [invite, { id }],
      [close, { id }],
    ] as const) {
      expect((await served.ask(query, variables, token)).errors![0]!.extensions['code']).toBe('FORBIDDEN');
    }
  }
  const own = toGlobalId('Account', world.callers.administrator.accountId);
  expect((await served.ask(close, { id: own }, administrator)).errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
  expect((await served.ask(invite, { id: own }, administrator)).errors![0]!.extensions['code']).toBe('NOT_FOUND');
});

test('an administrator reaches no account of another partnership', async () => {
  const id = toGlobalId('Account', world.callers.neighbour.accountId);
  expect((await served.ask(invite, { id }, administrator)).errors![0]!.extensions['code']).toBe('NOT_FOUND');
  expect((await served.ask(close, { id }, administrator)).errors![0]!.extensions['code']).toBe('NOT_FOUND');
});

test('the database itself lets nobody change the own role', async () => {
  const raise = world.ground.orm.em.fork({
    session: {
      role: 'samnod_user',
      variables: { 'samnod.account': world.callers.village.accountId, 'samnod.scopes': '*' },
    },
  });
  const attempt = raise.transactional((em) =>
    em
      .getConnection()
      .execute(
        `update account set role = 'COORDINATOR' where name = 'Prov village'`,
        [],
        'run',
        em.getTransactionContext(),
      ),
  );
  await expect(attempt).rejects.toMatchObject({ code: '42501' });
});

test('closing an account ends its sessions and tokens', async () => {
  const session = await served.signIn(await served.password(world, 'operatorB', 'en häst går i regnet'));
  const token = await served.token(world, 'operatorB');
  const { data } = await served.ask(
    close,
    { id: toGlobalId('Account', world.callers.operatorB.accountId) },
    administrator,
  );
  expect(data.closeAccount.account.closedAt).not.toBeNull();
  expect(await (await served.fetch('/session', { headers: session })).json()).toEqual({ signedIn: false });
  expect((await served.ask('{ viewer { name } }', {}, token)).status).toBe(401);
});

test('an address is seen by its person and by administrators', async () => {
  const emails = async (person: 'coordinator' | 'administrator') => {
    const { data } = await served.ask(
      '{ accounts(first: 50) { nodes { email } } }',
      {},
      await served.token(world, person),
    );
    return data.accounts.nodes.filter(({ email }: { email: string | null }) => email !== null).length;
  };
  expect(await emails('coordinator')).toBe(1);
  expect(await emails('administrator')).toBeGreaterThan(10);
});

test('the language of the screen is the language of refusals', async () => {
  const token = await served.token(world, 'regionOfficer');
  const set = 'mutation ($to: Language!) { setLanguage(language: $to) { account { language } } }';
  expect((await served.ask(set, { to: 'en' }, token)).data).toEqual({ setLanguage: { account: { language: 'en' } } });
  const message = async (headers = {}) =>
    (await served.ask('{ organizations { totalCount } }', {}, { ...token, ...headers })).errors![0]!.message;
  expect(await message()).toBe('The list organizations needs either first or last.');
  expect(await message({ 'accept-language': 'sv-SE' })).toBe('Listan organizations behöver antingen first eller last.');
});
