import { Affiliation } from '../../../server/contact/Affiliation.js';
import { Contact } from '../../../server/contact/Contact.js';
import { Organization } from '../../../server/organization/Organization.js';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { Visibility } from '../../../server/shared/Visibility.js';
import { type OrganizationKey, World } from '../../support/World.js';

let world: World;
let kjell: string;

const id = (key: OrganizationKey) => toGlobalId('Organization', world.organizations[key]);
const record = `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }`;
const pathQuery = `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { node { name step } edge { kind label times from { name } to { name } } } }`;
const neighbourhood = `query ($of: ID!, $steps: Int) { neighbourhood(of: $of, steps: $steps) { nodes { name step record { __typename } } edges { kind times from { name } to { name } record { __typename } } } }`;

async function spoke(a: OrganizationKey, b: OrganizationKey, visibility: Visibility): Promise<void> {
  const participants = [a, b].map((key) => ({ organization: id(key), role: 'ATTENDEE' }));
  await world.read('coordinator', record, { input: { kind: 'MEETING', topic: 'Möte', visibility, participants } });
}

beforeAll(async () => {
  world = await World.make();
  kjell = await world.arrange(async (em) => {
    const village = await em.findOneOrFail(Organization, world.organizations.village);
    const contact = new Contact(
      world.callers.coordinator,
      { givenName: 'Kjell', familyName: 'Provemdal' },
      Visibility.PARTNERSHIP,
    );
    em.persist([contact, new Affiliation(contact, village, { title: 'Ordförande' })]);
    await em.flush();
    return contact.id;
  });
  await spoke('village', 'municipality', Visibility.PARTNERSHIP);
  await spoke('municipality', 'region', Visibility.PARTNERSHIP);
  await spoke('region', 'operatorA', Visibility.PARTIES);
  await spoke('region', 'operatorA', Visibility.PARTIES);
});
afterAll(() => world.close());

test('a path tells who knows whom, through whom', async () => {
  const { path } = await world.read('coordinator', pathQuery, {
    from: toGlobalId('Contact', kjell),
    to: id('operatorA'),
  });
  expect(path.map((step: { node: { name: string } }) => step.node.name)).toEqual([
    'Östbyns byalag',
    'Åviks kommun',
    'Provregionen',
    'Fjällfiber AB',
  ]);
  expect(path.map((step: { edge: { kind: string } }) => step.edge.kind)).toEqual([
    'AFFILIATION',
    'CONVERSATION',
    'CONVERSATION',
    'CONVERSATION',
  ]);
  expect(path[0].edge.label).toBe('Ordförande');
  expect(path[3].edge.times).toBe(2);
});

test('a path goes only over what the caller may see', async () => {
  const ends = { from: toGlobalId('Contact', kjell), to: id('operatorA') };
  expect((await world.read('operatorB', pathQuery, ends)).path).toEqual([]);
  expect((await world.read('operatorA', pathQuery, ends)).path).toHaveLength(4);
  expect((await world.read('neighbour', pathQuery, ends)).path).toEqual([]);
});

test('no path is longer than four steps, and unknown ends have none', async () => {
  await spoke('operatorA', 'authority', Visibility.PARTIES);
  expect(
    (await world.read('coordinator', pathQuery, { from: toGlobalId('Contact', kjell), to: id('authority') })).path,
  ).toEqual([]);
  expect((await world.read('coordinator', pathQuery, { from: 'bm9uZQ', to: id('authority') })).path).toEqual([]);
});

test('a neighbourhood is a picture of nodes and the ties between them', async () => {
  const { neighbourhood: graph } = await world.read('coordinator', neighbourhood, { of: id('village'), steps: 2 });
  const nodes = graph.nodes.map((node: { name: string; step: number }) => [node.step, node.name]);
  expect(nodes[0]).toEqual([0, 'Östbyns byalag']);
  expect(nodes.slice(1)).toEqual(
    expect.arrayContaining([
      [1, 'Kjell Provemdal'],
      [1, 'Åviks kommun'],
      [2, 'Provregionen'],
    ]),
  );
  expect(nodes).toHaveLength(4);
  expect(graph.edges).toHaveLength(3);
});

test('a neighbourhood of what the caller may not see is null, and too many steps are refused', async () => {
  expect((await world.read('neighbour', neighbourhood, { of: toGlobalId('Contact', kjell) })).neighbourhood).toBeNull();
  expect(await world.refusal('coordinator', neighbourhood, { of: id('village'), steps: 4 })).toBe('BAD_USER_INPUT');
});
