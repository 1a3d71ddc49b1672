import { toGlobalId } from '../../../server/shared/globalId.js';
import { Served } from '../../support/Served.js';
import { type OrganizationKey, World } from '../../support/World.js';

/* A secret record tells its text in more places than its own page. Whoever reads it there has read it. */
let world: World;
let served: Served;
let interaction: string;
let contact: string;
beforeAll(async () => {
  world = await World.make();
  served = await Served.on(world);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const organization = (key: OrganizationKey) => toGlobalId('Organization', world.organizations[key]);
const MARK = `mutation ($input: MarkSecretInput!) { markSecret(input: $input) { record { id } } }`;

async function mark(id: string): Promise<void> {
  const { node } = await world.read(
    'coordinator',
    `query ($id: ID!) { node(id: $id) { ... on Recorded { version } } }`,
    { id },
  );
  const readers = [toGlobalId('Account', world.callers.boardOfficer.accountId)];
  await world.read('coordinator', MARK, { input: { id, expectedVersion: node.version, readers } });
}

async function attach(): Promise<string> {
  const headers = await served.token(world, 'coordinator');
  const body = new FormData();
  body.append('file', new Blob(['Sträckningens kablar'], { type: 'text/plain' }), 'skiss.txt');
  const { upload } = (await (await served.fetch('/files', { method: 'POST', headers, body })).json()) as {
    upload: string;
  };
  const { data } = await served.ask(
    `mutation ($input: AttachFileInput!) { attachFile(input: $input) { attachment { id } } }`,
    { input: { interaction, upload } },
    headers,
  );
  return data.attachFile.attachment.id as string;
}

/** How many readings by the named reader are written down of a record. */
async function readings(id: string): Promise<number> {
  const query = `query ($id: ID!) { node(id: $id) { ... on Recorded { secretReads(first: 100) { nodes { by { name } } } } } }`;
  const { node } = await world.read('coordinator', query, { id });
  return node.secretReads.nodes.filter(({ by }: { by: { name: string } }) => by.name === 'Prov boardOfficer').length;
}

test('a secret interaction is read on a timeline, in a search, in a list of points and in its file, and each is written down', async () => {
  const made = await world.read(
    'coordinator',
    `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }`,
    {
      input: {
        kind: 'MEETING',
        topic: 'Skyddsobjektets kanalisation',
        visibility: 'PARTIES',
        participants: [{ organization: organization('operatorA') }],
        minutesPoints: [{ text: 'Kanalisationens läge', owner: organization('region'), followUpOn: '2026-01-01' }],
      },
    },
  );
  interaction = made.recordInteraction.interaction.id;
  const attachment = await attach();
  await mark(interaction);
  const headers = await served.token(world, 'boardOfficer');
  const operator = organization('operatorA');
  const ways: (() => Promise<unknown>)[] = [
    () =>
      world.read('boardOfficer', `{ organization(id: "${operator}") { timeline(first: 5) { nodes { title text } } } }`),
    () => world.read('boardOfficer', `{ search(query: "kanalisation", first: 5) { nodes { title excerpt } } }`),
    () => world.read('boardOfficer', `{ minutesPoints(first: 5) { nodes { text } } }`),
    () => world.read('boardOfficer', `{ overview { minutesPointsDue(first: 5) { nodes { text } } } }`),
    async () =>
      expect(await (await served.fetch(`/files/${attachment}`, { headers })).text()).toBe('Sträckningens kablar'),
  ];
  for (const [at, read] of ways.entries()) {
    const before = await readings(interaction);
    await read();
    expect({ at, written: (await readings(interaction)) - before }).toEqual({ at, written: 1 });
  }
});

test('a secret contact is named in the graph, and that is written down', async () => {
  const { registerContact } = await world.read(
    'coordinator',
    `mutation ($input: RegisterContactInput!) { registerContact(input: $input) { contact { id } } }`,
    {
      input: {
        givenName: 'Skyddad',
        familyName: 'Person',
        visibility: 'PARTIES',
        affiliation: { organization: organization('operatorA') },
      },
    },
  );
  contact = registerContact.contact.id;
  await mark(contact);
  const before = await readings(contact);
  const { neighbourhood } = await world.read(
    'boardOfficer',
    `{ neighbourhood(of: "${organization('operatorA')}") { nodes { name } } }`,
  );
  expect(JSON.stringify(neighbourhood)).toContain('Skyddad');
  expect((await readings(contact)) - before).toBe(1);
});

test('a list that tells of nothing secret writes nothing down', async () => {
  const before = await readings(interaction);
  await world.read(
    'boardOfficer',
    `{ search(query: "kanalisation", first: 5) { totalCount } minutesPoints(first: 5) { totalCount } }`,
  );
  await world.read('regionOfficer', `{ search(query: "kanalisation", first: 5) { nodes { title } } }`);
  expect(await readings(interaction)).toBe(before);
});
