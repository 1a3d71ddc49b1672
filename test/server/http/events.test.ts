import { createClient } from 'graphql-sse';
import { toGlobalId } from '../../../server/shared/globalId.js';
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

const subscription = 'subscription { recordChanged { kind record { __typename ... on Interaction { topic } } } }';
const record = `mutation ($organization: ID!, $topic: String!) {
  recordInteraction(input: { kind: PHONE, topic: $topic, participants: [{ organization: $organization, role: RECIPIENT }] }) { interaction { id } }
}`;
const call = async (topic: string, at: 'operatorA' | 'municipality') => {
  const organization = toGlobalId('Organization', world.organizations[at]);
  const { errors } = await served.ask(record, { organization, topic }, await served.token(world, 'coordinator'));
  expect(errors).toBeUndefined();
};
const subscribe = (headers: Record<string, string>, body: object = { query: subscription }) =>
  served.post('/graphql', body, { accept: 'text/event-stream', ...headers });

test('what is recorded reaches those who may see it, as it happens', async () => {
  const heard: Record<string, string[]> = { operatorA: [], operatorB: [] };
  const stops = await Promise.all(
    (['operatorA', 'operatorB'] as const).map(async (person) => {
      const client = createClient({ url: `${served.listeningAt}/graphql`, headers: await served.token(world, person) });
      return client.subscribe<{ recordChanged: { record: { topic?: string } | null } }>(
        { query: subscription },
        {
          next: ({ data }) => void heard[person]!.push(data!.recordChanged.record?.topic ?? ''),
          error: () => undefined,
          complete: () => undefined,
        },
      );
    }),
  );
  await new Promise((done) => setTimeout(done, 1000));
  await call('Hemligt pris', 'operatorA');
  await call('Öppet möte', 'municipality');
  for (let tries = 0; tries < 200 && Object.values(heard).some((topics) => topics.length === 0); tries++)
    await new Promise((done) => setTimeout(done, 50));
  for (const stop of stops) stop();
  expect(heard['operatorA']).toContain('Hemligt pris');
  expect(heard['operatorB']!.filter(Boolean)).toEqual(['Öppet möte']);
});

test('a stream is held to the same rules as a question', async () => {
  const refusal = async (headers: Record<string, string>, body?: object) => {
    const response = await subscribe(headers, body);
    expect(response.headers.get('content-type')).toMatch('application/json');
    return [response.status, (await response.json()).errors[0].extensions.code];
  };
  const token = await served.token(world, 'coordinator');
  expect(await refusal({})).toEqual([401, 'UNAUTHENTICATED']);
  expect(await refusal({ authorization: 'Bearer snd_nothing-that-was-ever-made' })).toEqual([401, 'UNAUTHENTICATED']);
  expect(await refusal(token, { query: '{ viewer { name } }' })).toEqual([400, 'BAD_USER_INPUT']);
  expect(await refusal(token, { query: 'subscription { nothing }' })).toEqual([400, 'BAD_USER_INPUT']);
  expect(await refusal(token, { query: 'subscription {' })).toEqual([400, 'BAD_USER_INPUT']);
  const aliases = Array.from({ length: 31 }, (_, at) => `a${at}: kind`).join(' ');
  expect(await refusal(token, { query: `subscription { recordChanged { ${aliases} } }` })).toEqual([
    400,
    'COST_EXCEEDED',
  ]);
  const session = await served.signIn(await served.password(world, 'village', 'en häst går i regnet'));
  expect(await refusal(session)).toEqual([403, 'FORBIDDEN']);
});

test('a browser hears through a stored document', async () => {
  const session = await served.signIn(await served.password(world, 'municipality', 'en häst går i regnet'));
  const response = await subscribe(session, { documentId: 'recordChanged' });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  await response.body!.cancel();
});

test('an account holds at most fifty streams', async () => {
  const token = await served.token(world, 'boardMember');
  const streams = await Promise.all(Array.from({ length: 52 }, () => subscribe(token)));
  expect(streams.filter(({ status }) => status === 200)).toHaveLength(50);
  expect(streams.filter(({ status }) => status === 429)).toHaveLength(2);
  for (const { body } of streams) await body?.cancel();
});

test('closing the server ends its streams', async () => {
  const other = await Served.on(world);
  const response = await other.post(
    '/graphql',
    { query: subscription },
    { accept: 'text/event-stream', ...(await other.token(world, 'coordinator')) },
  );
  const start = Date.now();
  await other.close();
  await response.text().catch(() => undefined);
  expect(Date.now() - start).toBeLessThan(1_900);
});
