import pg from 'pg';
import { makeDemoCode } from '../../../server/access/makeDemoCode.js';
import { World } from '../../support/World.js';
import { Served } from '../../support/Served.js';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await World.make();
  served = await Served.on(world, { documents: 'test/support/documents.json' });
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const isSignedIn = async (headers: Record<string, string>) =>
  ((await (await served.fetch('/session', { headers })).json()) as { signedIn: boolean }).signedIn;

const attempt = async (email: string, password: string, headers: Record<string, string> = {}) => {
  const response = await served.post('/session', { email, password }, headers);
  const { errors } = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
  return { status: response.status, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
};

/** Moves a session back in time, as if it had been idle or open for so long. */
const age = (column: 'used_at' | 'started_at', by: string) =>
  world.arrange((em) => em.getConnection().execute(`update session set ${column} = ${column} - interval '${by}'`));

test('who knows the password gets a cookie that scripts cannot read', async () => {
  const credentials = await served.password(world, 'coordinator', 'en häst går i regnet');
  const response = await served.post('/session', { ...credentials, email: ' Coordinator@Example.se' });
  expect(response.status).toBe(200);
  const [cookie] = response.headers.getSetCookie();
  expect(cookie).toMatch(/^samnod_session=[\w-]{43}; Max-Age=43200; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/);
  expect(await isSignedIn({ cookie: cookie!.split(';')[0]! })).toBe(true);
});

test('behind https the cookie is bound to this very host', async () => {
  const proxied = await Served.on(world, { settings: { trustedProxies: 1, publicUrl: 'https://samnod.example.se' } });
  const credentials = await served.password(world, 'regionOfficer', 'en häst går i regnet');
  const response = await fetch(`${proxied.listeningAt}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-proto': 'https', origin: 'https://samnod.example.se' },
    body: JSON.stringify(credentials),
  });
  expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-samnod=.*; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/);
  expect(response.headers.get('strict-transport-security')).toMatch('max-age');
  await proxied.close();
});

test('an unknown address and a wrong password get the same answer', async () => {
  await served.password(world, 'village', 'en häst går i regnet');
  const wrong = await attempt('village@example.se', 'fel lösenord helt');
  expect(wrong).toEqual({
    status: 401,
    code: 'UNAUTHENTICATED',
    message: 'E-postadressen eller lösenordet stämmer inte.',
  });
  expect(await attempt('nobody@example.se', 'fel lösenord helt')).toEqual(wrong);
  expect(await attempt('registrar@example.se', '')).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
});

test('an unknown address costs as much work as a known one', async () => {
  const time = async (email: string) => {
    const start = performance.now();
    await attempt(email, 'fel lösenord helt');
    return performance.now() - start;
  };
  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 5; round++) {
    known.push(await time('operatorA@example.se'));
    unknown.push(await time('nowhere@example.se'));
  }
  expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 2);
});

test('a session ends after half an hour without use, and after twelve hours in any case', async () => {
  const credentials = await served.password(world, 'boardOfficer', 'en häst går i regnet');
  const idle = await served.signIn(credentials);
  await age('used_at', '31 minutes');
  expect(await isSignedIn(idle)).toBe(false);
  const long = await served.signIn(credentials);
  await age('started_at', '11 hours 59 minutes');
  expect(await isSignedIn(long)).toBe(true);
  await age('started_at', '2 minutes');
  expect(await isSignedIn(long)).toBe(false);
});

test('signing in again ends the session there was', async () => {
  const credentials = await served.password(world, 'municipality', 'en häst går i regnet');
  const former = await served.signIn(credentials);
  await served.post('/session', credentials, former);
  expect(await isSignedIn(former)).toBe(false);
});

test('who signs out is out at once', async () => {
  const session = await served.signIn(await served.password(world, 'operatorB', 'en häst går i regnet'));
  const response = await served.fetch('/session', { method: 'DELETE', headers: session });
  expect([response.status, response.headers.getSetCookie()[0]]).toEqual([
    204,
    expect.stringMatching('samnod_session=;'),
  ]);
  expect(await isSignedIn(session)).toBe(false);
});

test('a new password ends the sessions on other devices, and keeps this one', async () => {
  const change = {
    documentId: 'changePassword',
    variables: { input: { currentPassword: 'en häst går i regnet', newPassword: 'två kor står på ängen' } },
  };
  const credentials = await served.password(world, 'boardDecider', 'en häst går i regnet');
  const [here, there] = [await served.signIn(credentials), await served.signIn(credentials)];
  const weak = { ...change, variables: { input: { ...change.variables.input, newPassword: 'boardDecider samnod' } } };
  expect(await codeOf(await served.post('/graphql', weak, here))).toBe('BAD_USER_INPUT');
  const wrong = { ...change, variables: { input: { ...change.variables.input, currentPassword: 'gissning' } } };
  expect(await codeOf(await served.post('/graphql', wrong, here))).toBe('BAD_USER_INPUT');
  expect(await codeOf(await served.post('/graphql', change, here))).toBeUndefined();
  expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
  expect((await attempt(credentials.email, credentials.password)).status).toBe(401);
  expect((await attempt(credentials.email, 'två kor står på ängen')).status).toBe(200);
});

test('a browser runs only the documents of the pages', async () => {
  const session = await served.signIn(await served.password(world, 'neighbour', 'en häst går i regnet'));
  const stored = await served.post('/graphql', { documentId: 'viewer' }, session);
  expect(((await stored.json()) as { data: unknown }).data).toEqual({ viewer: { name: 'Prov neighbour' } });
  expect((await served.ask('{ viewer { name } }', {}, session)).errors![0]!.extensions['code']).toBe('FORBIDDEN');
  expect(await codeOf(await served.post('/graphql', { documentId: 'unknown' }, session))).toBe('NOT_FOUND');
  const both = { documentId: 'viewer', query: '{ organizations(first: 1) { nodes { id } } }' };
  expect(((await (await served.post('/graphql', both, session)).json()) as { data: unknown }).data).toEqual({
    viewer: { name: 'Prov neighbour' },
  });
});

test('after ten wrong guesses of one account from one address, even the right password waits', async () => {
  const { email, password } = await served.password(world, 'registrar', 'en häst går i regnet');
  for (let guess = 0; guess < 10; guess++) expect((await attempt(email, `gissning ${guess}`)).status).toBe(401);
  const response = await served.post('/session', { email, password });
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(800);
  expect(await codeOf(response)).toBe('RATE_LIMITED');
  // As does an account that does not exist.
  for (let guess = 0; guess < 10; guess++) await attempt('ghost@example.se', `gissning ${guess}`);
  expect((await attempt('ghost@example.se', 'x')).status).toBe(429);
});

async function codeOf(response: Response): Promise<string | undefined> {
  return ((await response.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;
}

test('a link of the demo signs in once, and only where the demo is shown', async () => {
  const owner = new pg.Client(world.database.owner);
  await owner.connect();
  const code = await makeDemoCode(owner, 'Integrator@example.se');
  const demo = await Served.on(world, { isDemo: true });
  expect((await served.post('/session/link', { code })).status).toBe(401);
  expect((await demo.post('/session/link', { code })).status).toBe(200);
  expect((await demo.post('/session/link', { code })).status).toBe(401);
  await demo.close();
  await owner.end();
});
