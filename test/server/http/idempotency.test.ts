import { toGlobalId } from '../../../server/shared/globalId.js';
import { World } from '../../support/World.js';
import { Served } from '../../support/Served.js';

let world: World;
let served: Served;
let token: { authorization: string };
beforeAll(async () => {
  world = await World.make();
  served = await Served.on(world);
  token = await served.token(world, 'coordinator');
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const record = `mutation ($organization: ID!, $topic: String!) {
  recordInteraction(input: { kind: PHONE, topic: $topic, participants: [{ organization: $organization, role: RECIPIENT }] }) { interaction { id topic } }
}`;
const variables = (topic: string) => ({
  organization: toGlobalId('Organization', world.organizations.municipality),
  topic,
});
const send = (key: string, topic: string, as = token, document = record) =>
  served.ask(document, variables(topic), { ...as, 'idempotency-key': key });
const recorded = async (topic: string) => {
  const { data } = await served.ask('{ interactions(first: 100) { nodes { topic } } }', {}, token);
  return data.interactions.nodes.filter((one: { topic: string }) => one.topic === topic).length;
};

test('a request that is repeated with its key is answered as the first time, and done once', async () => {
  const first = await send('key-1', 'En gång');
  const again = await send('key-1', 'En gång');
  expect(first.data.recordInteraction.interaction.topic).toBe('En gång');
  expect(again.data).toEqual(first.data);
  expect(await recorded('En gång')).toBe(1);
});

test('ten repetitions at once are one', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => send('key-2', 'Samtidigt')));
  const ids = new Set(answers.map(({ data }) => data?.recordInteraction.interaction.id));
  expect(ids.size).toBe(1);
  expect(await recorded('Samtidigt')).toBe(1);
});

test('a key that was used for something else is refused', async () => {
  await send('key-3', 'Det ena');
  const { errors } = await send('key-3', 'Det andra');
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'Idempotency-Key' });
  expect(await recorded('Det andra')).toBe(0);
});

test('a request that was refused may be sent again with the same key', async () => {
  expect((await send('key-4', ' ')).errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
  expect((await send('key-4', 'Rättat')).data.recordInteraction.interaction.topic).toBe('Rättat');
});

test('two people may use the same key', async () => {
  const other = await served.token(world, 'municipality');
  const mine = await send('key-5', 'Var för sig');
  const theirs = await send('key-5', 'Var för sig', other);
  expect(theirs.data.recordInteraction.interaction.id).not.toBe(mine.data.recordInteraction.interaction.id);
});

test('two mutations in one request are kept apart', async () => {
  const two = record
    .replace('recordInteraction(', 'a: recordInteraction(')
    .replace(
      /}\s*$/,
      `b: recordInteraction(input: { kind: EMAIL, topic: $topic, participants: [{ organization: $organization, role: RECIPIENT }] }) { interaction { id topic } } }`,
    );
  const first = await send('key-6', 'Två på en gång', token, two);
  expect(first.errors).toBeUndefined();
  expect((await send('key-6', 'Två på en gång', token, two)).data).toEqual(first.data);
  expect(await recorded('Två på en gång')).toBe(2);
});

test('the secret of a token is told once, also to who asks again, and not kept', async () => {
  const make = 'mutation { createToken(input: { name: "Nyckel", scopes: [] }) { it: secret token { id } } }';
  const first = (
    await send('key-7', '', token, make.replace('mutation', 'mutation ($organization: ID, $topic: String)'))
  ).errors;
  expect(first![0]!.extensions['code']).toBe('BAD_USER_INPUT');
  const headers = { ...token, 'idempotency-key': 'key-8' };
  const told = await served.ask(make, {}, headers);
  expect(told.data.createToken.it).toMatch(/^snd_/);
  expect((await served.ask(make, {}, headers)).data.createToken).toEqual({ ...told.data.createToken, it: null });
});

test('an answer is kept for seven days', async () => {
  const first = await send('key-9', 'För länge sedan');
  await world.arrange((em) =>
    em.getConnection().execute(`update idempotent_answer set made_at = now() - interval '8 days' where key = 'key-9'`),
  );
  const later = await send('key-9', 'För länge sedan');
  expect(later.data.recordInteraction.interaction.id).not.toBe(first.data.recordInteraction.interaction.id);
});

test('a key is text that a header can carry, at most 200 characters', async () => {
  expect((await send('x'.repeat(201), 'För lång nyckel')).errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
});
