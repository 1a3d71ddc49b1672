import { createClient } from 'graphql-sse';
import { pino } from 'pino';
import { Writable } from 'node:stream';
import { asking } from '../../support/asking.js';
import { Served } from '../../support/Served.js';
import { World } from '../../support/World.js';

/*
 * A word that operator B must never meet stands in everything that the region notes of operator A: it is looked for in
 * all that B is sent, by whatever way, and in what the server writes in its log, whoever asks.
 */
const CANARY = 'Kanariegul';

let world: World;
let served: Served;
let logged = '';
beforeAll(async () => {
  world = await World.make();
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      logged += chunk.toString();
      done();
    },
  });
  served = await Served.on(world, { log: pino({ level: 'trace' }, stream) });
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const { at, act } = asking(() => world);

/** Notes the word in one record of each noun; answers their ids. */
async function hide(): Promise<string[]> {
  const participants = [{ organization: at('operatorA'), role: 'RECIPIENT' }];
  const visibility = 'PARTIES';
  const { contact } = await act(
    'coordinator',
    'registerContact',
    {
      givenName: 'Sill',
      familyName: CANARY,
      email: 'kanariegul@example.se',
      visibility,
      affiliation: { organization: at('operatorA') },
    },
    'contact { id }',
  );
  const { interaction } = await act(
    'coordinator',
    'recordInteraction',
    { kind: 'PHONE', topic: `Sill ${CANARY}`, summary: `Sillburk ${CANARY}`, participants, visibility },
    'interaction { id }',
  );
  const { commitment } = await act(
    'coordinator',
    'giveCommitment',
    { title: `Sill ${CANARY}`, giver: at('operatorA'), receiver: at('region'), dueOn: '2026-12-24', visibility },
    'commitment { id }',
  );
  return [contact, interaction, commitment].map(({ id }: { id: string }) => id);
}

const everything = `
  organizations(first: 20) { nodes { name notes contacts(first: 5) { nodes { name email } } timeline(first: 10) { nodes { title text } } } }
  contacts(first: 50) { nodes { name email } } interactions(first: 50) { nodes { topic summary } }
  commitments(first: 50) { nodes { title } } search(query: "sill", first: 20) { nodes { title excerpt } }
  changes(first: 100) { nodes { fields { field before after } record { id } } }`;

test('a word hidden from an operator is in no answer, event, export or line of the log', async () => {
  const operatorB = await served.token(world, 'operatorB');
  const coordinator = await served.token(world, 'coordinator');
  const heard: string[] = [];
  const client = createClient({ url: `${served.listeningAt}/graphql`, headers: operatorB });
  const stop = client.subscribe(
    {
      query:
        'subscription { recordChanged { kind recordId record { __typename ... on Interaction { topic } ... on Contact { name } } } }',
    },
    { next: (event) => void heard.push(JSON.stringify(event)), error: () => undefined, complete: () => undefined },
  );
  await new Promise((done) => setTimeout(done, 1_000));
  const ids = await hide();

  const bodies = [JSON.stringify(await served.ask(`{ ${everything} }`, {}, operatorB))];
  for (const id of ids) {
    const seen = '{ __typename ... on Contact { name } ... on Interaction { topic } ... on Commitment { title } }';
    bodies.push(
      JSON.stringify(
        await served.ask(
          `query ($id: ID!) { node(id: $id) ${seen} history: changes(first: 5) { nodes { recordId } } }`,
          { id },
          operatorB,
        ),
      ),
    );
    const changing =
      'mutation ($id: ID!) { withdrawInteraction(input: { id: $id, expectedVersion: 1, reason: "x" }) { withdrawal { topic } } }';
    bodies.push(JSON.stringify(await served.ask(changing, { id }, operatorB)));
  }
  const exported = await (await served.fetch('/exports/contacts.csv', { headers: operatorB })).text();

  const own = JSON.stringify(await served.ask(`{ ${everything} }`, {}, coordinator));
  const broken = await served.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...coordinator },
    body: `{ "query": "{ ${CANARY}`,
  });
  await served.ask('query ($input: Nonsense!) { viewer { name } }', { input: CANARY }, coordinator);
  await served.fetch(`/files/${ids[1]}`, { headers: operatorB });
  stop();
  await world.arrange(async (em) => {
    // What fails in the database tells the row that it failed on.
    await em.execute(`alter table interaction add constraint no_such_topic check (topic not like 'Fel%') not valid`);
    await em.execute('alter function search_records(text, text[]) rename to lost_records');
  });
  const participants = [{ organization: at('operatorA'), role: 'RECIPIENT' }];
  const input = { kind: 'PHONE', topic: `Fel ${CANARY}`, participants, visibility: 'PARTIES' };
  const record =
    'mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }';
  bodies.push(JSON.stringify(await served.ask(record, { input }, coordinator)));
  const search = 'query ($query: String!) { search(query: $query, first: 1) { nodes { title } } }';
  bodies.push(JSON.stringify(await served.ask(search, { query: CANARY }, coordinator)));

  // The word is there for those who may meet it, and B was told something: silence would prove nothing.
  expect(own).toContain(CANARY);
  expect(bodies[0]).toContain('Provregionen');
  expect(exported).toMatch(/\w/);
  expect(logged.length).toBeGreaterThan(100);
  for (const sent of [...bodies, ...heard, exported, await broken.text(), logged])
    expect(sent.toLowerCase()).not.toContain(CANARY.toLowerCase());
});
