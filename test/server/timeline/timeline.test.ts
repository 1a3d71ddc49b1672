import { Organization } from '../../../server/organization/Organization.js';
import { Succession, SuccessionKind } from '../../../server/organization/Succession.js';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { World } from '../../support/World.js';

let world: World;
let predecessor: string;

const record = `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }`;
const page = `query ($id: ID!, $after: String, $filter: TimelineEntryFilter) {
  organization(id: $id) { timeline(first: 4, after: $after, filter: $filter) {
    nodes { kind title reason occurredAt isDayOnly recordedBy { name } via { name } record { __typename } }
    pageInfo { hasNextPage endCursor } totalCount
  } }
}`;
const operator = () => toGlobalId('Organization', world.organizations.operatorA);

beforeAll(async () => {
  world = await World.make();
  predecessor = await world.arrange(async (em) => {
    const successor = await em.findOneOrFail(Organization, world.organizations.operatorA);
    const before = new Organization(world.callers.coordinator, {
      name: 'Gamla Nätbolaget AB',
      kind: successor.kind,
      sector: successor.sector,
    });
    em.persist([before, new Succession(before, successor, { kind: SuccessionKind.BOUGHT, occurredOn: '2017-05-02' })]);
    await em.flush();
    return before.id;
  });
  for (let at = 0; at < 6; at++) {
    const organization = toGlobalId('Organization', at < 3 ? predecessor : world.organizations.operatorA);
    const occurredAt = new Date(Date.UTC(2016 + at, 2, 1, 9)).toISOString();
    const input = {
      kind: 'PHONE',
      topic: `Samtal ${at}`,
      occurredAt,
      participants: [{ organization, role: 'RECIPIENT' }],
    };
    await world.read('coordinator', record, { input });
  }
});
afterAll(() => world.close());

test('a timeline follows the organization through its succession, under the names it had then', async () => {
  const titles: string[] = [];
  const via: string[] = [];
  let after: string | null = null;
  do {
    const { organization } = await world.read('coordinator', page, { id: operator(), after });
    for (const node of organization.timeline.nodes) {
      titles.push(node.title);
      via.push(node.via?.name ?? '');
    }
    after = organization.timeline.pageInfo.hasNextPage ? organization.timeline.pageInfo.endCursor : null;
  } while (after);
  expect(titles).toEqual([
    'Samtal 5',
    'Samtal 4',
    'Samtal 3',
    'Samtal 2',
    'Gamla Nätbolaget AB → Fjällfiber AB',
    'Samtal 1',
    'Samtal 0',
  ]);
  expect(via).toEqual([
    '',
    '',
    '',
    'Gamla Nätbolaget AB',
    'Gamla Nätbolaget AB',
    'Gamla Nätbolaget AB',
    'Gamla Nätbolaget AB',
  ]);
});

test('a line says why it stands there, who recorded it, and holds its record', async () => {
  const { organization } = await world.read('coordinator', page, { id: operator() });
  expect(organization.timeline.nodes[0]).toMatchObject({
    kind: 'INTERACTION',
    reason: 'PARTICIPANT',
    recordedBy: { name: 'Prov coordinator' },
    record: { __typename: 'Interaction' },
  });
});

test('a timeline is filtered by kind, period and text', async () => {
  const filtered = async (filter: object) => {
    const { organization } = await world.read('coordinator', page, { id: operator(), filter });
    return organization.timeline.totalCount;
  };
  expect(await filtered({ kind: { eq: 'SUCCESSION' } })).toBe(1);
  expect(await filtered({ occurredAt: { gt: '2019-01-01T00:00:00Z' } })).toBe(3);
  expect(await filtered({ text: { contains: 'samtal 2' } })).toBe(1);
  expect(await filtered({ recordedBy: { eq: toGlobalId('Account', world.callers.operatorA.accountId) } })).toBe(0);
});

test('the competitor sees the succession, which is public, and none of the calls', async () => {
  const { organization } = await world.read('operatorB', page, { id: operator() });
  expect(organization.timeline.nodes.map((node: { kind: string }) => node.kind)).toEqual(['SUCCESSION']);
  expect(organization.timeline.totalCount).toBe(1);
});
