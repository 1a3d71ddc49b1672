import { World } from '../../support/World.js';
import { toGlobalId } from '../../../server/shared/globalId.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const record = `mutation ($input: RecordInteractionInput!) {
  recordInteraction(input: $input) { interaction { id topic visibility { level reason } recordedBy { name } participants { role organization { name } } } }
}`;

test('a coordinator records a call and reads it back with who recorded it', async () => {
  const organization = toGlobalId('Organization', world.organizations.operatorA);
  const { recordInteraction } = await world.read('coordinator', record, {
    input: { kind: 'PHONE', topic: 'Planer för Åvik', participants: [{ organization, role: 'RECIPIENT' }] },
  });
  expect(recordInteraction.interaction).toMatchObject({
    topic: 'Planer för Åvik',
    visibility: { level: 'PARTIES', reason: 'OWN_ORGANIZATION' },
    recordedBy: { name: 'Prov coordinator' },
    participants: [{ role: 'RECIPIENT', organization: { name: 'Fjällfiber AB' } }],
  });
});

test('a competitor does not learn that the other operator was called', async () => {
  const page = `{ interactions(first: 10) { nodes { topic } totalCount } }`;
  expect(await world.read('operatorA', page)).toEqual({
    interactions: { nodes: [{ topic: 'Planer för Åvik' }], totalCount: 1 },
  });
  expect(await world.read('operatorB', page)).toEqual({ interactions: { nodes: [], totalCount: 0 } });
});

test('a list pages by cursor in the Swedish alphabet, forwards and backwards', async () => {
  const page = `query ($after: String, $before: String, $first: Int, $last: Int) {
    organizations(first: $first, last: $last, after: $after, before: $before) { edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } }
  }`;
  const names: string[] = [];
  let after: string | null = null;
  do {
    const { organizations } = await world.read('coordinator', page, { first: 3, after });
    names.push(...organizations.edges.map((edge: { node: { name: string } }) => edge.node.name));
    after = organizations.pageInfo.hasNextPage ? organizations.pageInfo.endCursor : null;
  } while (after);
  expect(names).toEqual([
    'Dalbredband AB',
    'Fjällfiber AB',
    'Grannregionen',
    'Länsstyrelsen i Provlän',
    'Provmyndigheten',
    'Provregionen',
    'Åviks kommun',
    'Östbyns byalag',
  ]);
  const { organizations } = await world.read('coordinator', page, { last: 2 });
  expect(organizations.edges.map((edge: { node: { name: string } }) => edge.node.name)).toEqual([
    'Åviks kommun',
    'Östbyns byalag',
  ]);
});

test('node answers any record by its id, and null for one that is hidden', async () => {
  const { interactions } = await world.read('operatorA', `{ interactions(first: 1) { nodes { id } } }`);
  const look = `query ($id: ID!) { node(id: $id) { __typename id ... on Interaction { topic } } }`;
  const { id } = interactions.nodes[0];
  expect(await world.read('operatorA', look, { id })).toEqual({
    node: { __typename: 'Interaction', id, topic: 'Planer för Åvik' },
  });
  expect(await world.read('operatorB', look, { id })).toEqual({ node: null });
});
