import pg from 'pg';
import { Door } from '../../../server/access/Door.js';
import { RateLimits, TooMany } from '../../../server/access/RateLimits.js';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { ChangeHub } from '../../../server/shared/changes/ChangeHub.js';
import { Served } from '../../support/Served.js';
import { settledLog } from '../../support/settledLog.js';
import { World } from '../../support/World.js';

/** Two nodes on one database. */
let world: World;
let one: Served;
let two: Served;

beforeAll(async () => {
  world = await World.make();
  one = await Served.on(world, { documents: 'test/support/documents.json' });
  two = await Served.on(world, { documents: 'test/support/documents.json' });
});
afterAll(async () => {
  await one.close();
  await two.close();
  await world.close();
});

const isSignedIn = async (node: Served, headers: Record<string, string>) =>
  ((await (await node.fetch('/session', { headers })).json()) as { signedIn: boolean }).signedIn;

test('who signs in at one node is signed in at the other, and who signs out there is out at both', async () => {
  const session = await one.signIn(await one.password(world, 'coordinator', 'en häst går i regnet'));
  expect([await isSignedIn(one, session), await isSignedIn(two, session)]).toEqual([true, true]);
  await two.fetch('/session', { method: 'DELETE', headers: session });
  expect([await isSignedIn(one, session), await isSignedIn(two, session)]).toEqual([false, false]);
});

test('wrong guesses at a password are counted together', async () => {
  const { email, password } = await one.password(world, 'village', 'en häst går i regnet');
  for (let guess = 0; guess < 10; guess++) {
    const node = guess % 2 === 0 ? one : two;
    expect((await node.post('/session', { email, password: `gissning ${guess}` })).status).toBe(401);
  }
  for (const node of [one, two]) expect((await node.post('/session', { email, password })).status).toBe(429);
});

test('what a caller may spend in a minute is spent once, whichever node takes it', async () => {
  const door = new Door(world.database.login);
  const limits = [new RateLimits(door, 1_000), new RateLimits(door, 1_000)];
  let spent = 0;
  let refused = 0;
  for (let at = 0; refused < 2; at++) {
    try {
      await limits[at % 2]!.spend('somebody', 5);
      spent += 5;
      refused = 0;
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
      refused++;
    }
  }
  // Each node may be left with less than an instalment that it drew and nobody came for.
  expect(spent).toBeLessThanOrEqual(1_000);
  expect(spent).toBeGreaterThan(950);
  await door.close();
});

test('an answer to an Idempotency-Key given by one node is given again by the other', async () => {
  const headers = { ...(await one.token(world, 'coordinator')), 'idempotency-key': 'samma-nyckel' };
  const organization = toGlobalId('Organization', world.organizations.municipality);
  const mutation = `mutation ($organization: ID!) { recordInteraction(input: { kind: PHONE, topic: "En gång",
    participants: [{ organization: $organization, role: RECIPIENT }] }) { interaction { id } } }`;
  const answers = await Promise.all([one, two].map((node) => node.ask(mutation, { organization }, headers)));
  expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
  expect(answers[0]!.data).toEqual(answers[1]!.data);
});

test('the log is sealed by whichever node comes first, once, and without a break', async () => {
  await settledLog(world);
  const hubs = await Promise.all([0, 1].map(() => ChangeHub.open(world.database.login)));
  await Promise.all([...hubs, ...hubs].map((hub) => hub.seal()));
  const client = new pg.Client(world.database.owner);
  await client.connect();
  const sealed = await client.query(
    'select (select count(*)::int from change) as changes, (select count(*)::int from change_seal) as seals, (select count(*)::int from first_broken_seal()) as broken',
  );
  expect(sealed.rows[0]).toEqual({ changes: sealed.rows[0].seals, seals: expect.any(Number), broken: 0 });
  expect(sealed.rows[0].seals).toBeGreaterThan(0);
  await client.end();
  await Promise.all(hubs.map((hub) => hub.close()));
});
