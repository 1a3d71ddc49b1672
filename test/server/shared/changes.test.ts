import { toGlobalId } from '../../../server/shared/globalId.js';
import { settledLog } from '../../support/settledLog.js';
import { World, type Person } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const id = (organization: keyof World['organizations']) =>
  toGlobalId('Organization', world.organizations[organization]);

const RECORD = `mutation ($input: RecordInteractionInput!) {
  recordInteraction(input: $input) { interaction { id version topic } }
}`;

async function record(person: Person, topic: string, ...others: (keyof World['organizations'])[]) {
  const participants = others.map((organization) => ({ organization: id(organization), role: 'RECIPIENT' }));
  const { recordInteraction } = await world.read(person, RECORD, { input: { kind: 'PHONE', topic, participants } });
  return recordInteraction.interaction as { id: string; version: number; topic: string };
}

const PAGE = `query ($after: String, $first: Int) {
  changes(after: $after, first: $first) {
    edges { cursor node { id kind occurredAt recordType recordId part role by { name } byOrganization { name }
      record { id ... on Interaction { topic } } fields { field before after recordAfter { ... on Organization { name } } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Edge {
  cursor: string;
  node: Record<string, unknown>;
}

/** Everything the feed tells a person from a cursor on. */
async function follow(person: Person, after: string): Promise<Edge[]> {
  await settledLog(world);
  const { changes } = await world.read(person, PAGE, { after, first: 50 });
  return changes.edges as Edge[];
}

async function latest(person: Person): Promise<string> {
  await settledLog(world);
  const { changes } = await world.read(person, `{ changes(last: 1) { pageInfo { endCursor } } }`);
  return changes.pageInfo.endCursor as string;
}

test('the feed tells what was recorded, by whom, in what role, and what it says', async () => {
  const after = await latest('coordinator');
  const { id: interaction } = await record('coordinator', 'Kanalisation längs väg 84', 'operatorA');
  const edges = await follow('coordinator', after);
  expect(edges.map(({ node }) => [node.kind, node.recordType, node.part])).toEqual([
    ['CREATED', 'Interaction', null],
    ['CHANGED', 'Interaction', 'InteractionParticipant'],
  ]);
  expect(edges[0]!.node).toMatchObject({
    recordId: interaction,
    record: { id: interaction, topic: 'Kanalisation längs väg 84' },
    by: { name: 'Prov coordinator' },
    byOrganization: { name: 'Provregionen' },
    role: 'COORDINATOR',
  });
  expect(edges[0]!.node['fields']).toContainEqual({
    field: 'topic',
    before: null,
    after: 'Kanalisation längs väg 84',
    recordAfter: null,
  });
  expect(edges[1]!.node['fields']).toContainEqual({
    field: 'organization',
    before: null,
    after: null,
    recordAfter: { name: 'Fjällfiber AB' },
  });
});
