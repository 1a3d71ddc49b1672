import pg from 'pg';
import { fromGlobalId, toGlobalId } from '../../../server/shared/globalId.js';
import { settledLog } from '../../support/settledLog.js';
import { World, type OrganizationKey, type Person } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const organization = (key: OrganizationKey) => toGlobalId('Organization', world.organizations[key]);

const RECORD = `mutation ($input: RecordInteractionInput!) {
  recordInteraction(input: $input) { interaction { id version } }
}`;
const CHANGE = `mutation ($input: ChangeInteractionInput!) { changeInteraction(input: $input) { interaction { version } } }`;
const PARTICIPANTS = `mutation ($input: SetParticipantsInput!) { setParticipants(input: $input) { interaction { version } } }`;
const WITHDRAW = `mutation ($input: WithdrawInteractionInput!) { withdrawInteraction(input: $input) { withdrawal { id } } }`;

const HISTORY = `query ($id: ID!) { node(id: $id) { ... on Recorded { history(first: 50) { nodes {
  kind part by { name } byOrganization { name } role recordVersion
  fields { field before after recordBefore { ... on Organization { name } } recordAfter { ... on Organization { name } } } } } } } }`;

type Line = { kind: string; part: string | null; fields: Record<string, unknown>[] } & Record<string, unknown>;

/** A record's history as a person sees it, the latest first; null when the record is not to be seen. */
async function history(person: Person, id: string): Promise<Line[] | null> {
  const { node } = await world.read(person, HISTORY, { id });
  return node && (node.history.nodes as Line[]);
}

async function record(person: Person, input: Record<string, unknown>, ...others: OrganizationKey[]): Promise<string> {
  const participants = others.map((key) => ({ organization: organization(key), role: 'RECIPIENT' }));
  const { recordInteraction } = await world.read(person, RECORD, {
    input: { kind: 'PHONE', topic: 'Sträckning', participants, ...input },
  });
  return recordInteraction.interaction.id as string;
}

/** All that the feed tells a person of one record, whatever of it can be read. */
async function told(person: Person, id: string): Promise<Line[]> {
  const page = `query ($after: String) { changes(first: 100, after: $after) { nodes { kind part recordId fields { field before after } } pageInfo { endCursor hasNextPage } } }`;
  const all: (Line & { recordId: string })[] = [];
  await settledLog(world);
  for (let after = null, more = true; more;) {
    const { changes } = await world.read(person, page, { after });
    all.push(...changes.nodes);
    more = changes.pageInfo.hasNextPage;
    after = changes.pageInfo.endCursor;
  }
  return all.filter(({ recordId }) => recordId === id);
}

test('a record tells who changed what, from what to what, the latest first', async () => {
  const id = await record('coordinator', { timeSpentMinutes: 20 }, 'municipality');
  await world.read('boardOfficer', CHANGE, { input: { id, expectedVersion: 1, timeSpentMinutes: 35 } });
  const [last, ...before] = (await history('coordinator', id))!;
  expect(last).toEqual({
    kind: 'CHANGED',
    part: null,
    by: { name: 'Prov boardOfficer' },
    byOrganization: { name: 'Länsstyrelsen i Provlän' },
    role: 'CASE_OFFICER',
    recordVersion: 2,
    fields: [{ field: 'timeSpentMinutes', before: '20', after: '35', recordBefore: null, recordAfter: null }],
  });
  expect(before.map(({ kind, part }) => [kind, part])).toEqual([
    ['CHANGED', 'InteractionParticipant'],
    ['CREATED', null],
  ]);
  expect(before[0]!.fields).toContainEqual({
    field: 'organization',
    before: null,
    after: null,
    recordBefore: null,
    recordAfter: { name: 'Åviks kommun' },
  });
});

test('those who take part see the history from its beginning, others see none', async () => {
  const id = await record('coordinator', {}, 'operatorA');
  expect((await history('operatorA', id))!.map(({ kind }) => kind)).toEqual(['CHANGED', 'CREATED']);
  expect(await history('operatorB', id)).toBeNull();
  expect(await told('operatorB', id)).toEqual([]);
});

test('whoever comes too late is told who changed which fields since', async () => {
  const id = await record('coordinator', {}, 'municipality');
  await world.read('boardOfficer', CHANGE, {
    input: { id, expectedVersion: 1, topic: 'Ny sträckning', timeSpentMinutes: 5 },
  });
  const { errors } = await world.ask('coordinator', CHANGE, { input: { id, expectedVersion: 1, topic: 'Gammal' } });
  expect(errors![0]!.extensions).toMatchObject({
    code: 'CONFLICT',
    currentVersion: 2,
    changedBy: 'Prov boardOfficer',
    changedFields: ['timeSpentMinutes', 'topic'],
  });
});

test('a part that names somebody hidden leaves no trace in the history of the whole', async () => {
  const REGISTER = `mutation ($input: RegisterContactInput!) { registerContact(input: $input) { contact { id } } }`;
  const input = { givenName: 'Hemlig', familyName: 'Kontakt', visibility: 'OWN_ORGANIZATION' };
  const { registerContact } = await world.read('boardOfficer', REGISTER, { input });
  const id = await record('boardOfficer', {
    participants: [
      { organization: organization('municipality'), role: 'RECIPIENT' },
      { contact: registerContact.contact.id, role: 'ATTENDEE' },
    ],
  });
  const parts = async (person: Person) => (await history(person, id))!.filter(({ part }) => part !== null).length;
  expect(await parts('boardOfficer')).toBe(2);
  expect(await parts('coordinator')).toBe(1);
  expect(await told('coordinator', registerContact.contact.id as string)).toEqual([]);
});

test('an organization that no longer takes part is told that the record is withdrawn, and reads nothing of it in the log', async () => {
  const id = await record('coordinator', { topic: 'Kanariefågel' }, 'operatorA', 'municipality');
  const input = {
    id,
    expectedVersion: 1,
    participants: [{ organization: organization('municipality'), role: 'RECIPIENT' }],
  };
  await world.read('coordinator', PARTICIPANTS, { input });
  expect(await told('operatorA', id)).toEqual([expect.objectContaining({ kind: 'WITHDRAWN', fields: [] })]);
  const kept = await told('municipality', id);
  expect(kept[0]).toMatchObject({ kind: 'CREATED' });
  expect(kept.map(({ kind }) => kind)).not.toContain('WITHDRAWN');
});

test('what is taken back is told as withdrawn, and what it said only to its recorder and the principals', async () => {
  const id = await record('coordinator', { topic: 'Fel organisation' }, 'operatorB');
  await world.read('coordinator', WITHDRAW, { input: { id, expectedVersion: 1, reason: 'Fel operatör.' } });
  expect(await told('operatorB', id)).toEqual([expect.objectContaining({ kind: 'WITHDRAWN', fields: [] })]);
  const kept = await told('boardOfficer', id);
  const withdrawn = kept.filter(({ kind }) => kind === 'WITHDRAWN');
  expect(withdrawn.map(({ part }) => part)).toEqual([null, 'InteractionParticipant']);
  expect(withdrawn[0]!.fields).toContainEqual({ field: 'topic', before: 'Fel organisation', after: null });
});

test('a token without the scope of contacts reads nothing of contacts in the log', async () => {
  const REGISTER = `mutation ($input: RegisterContactInput!) { registerContact(input: $input) { contact { id } } }`;
  const input = { givenName: 'Karin', familyName: 'Kanalisation', visibility: 'PARTNERSHIP' };
  const { registerContact } = await world.read('coordinator', REGISTER, { input });
  const { id } = registerContact.contact as { id: string };
  const page = `{ changes(last: 5) { nodes { recordType } } }`;
  await settledLog(world);
  const types = async (scopes: string[]) => {
    const { changes } = await world.read({ ...world.callers.coordinator, scopes }, page);
    return changes.nodes.map(({ recordType }: { recordType: string }) => recordType);
  };
  expect(await types(['read', 'contacts:read'])).toContain('Contact');
  expect(await types(['read'])).not.toContain('Contact');
  expect(fromGlobalId(id)!.type).toBe('Contact');
});

describe('the log itself', () => {
  let client: pg.Client;
  beforeAll(async () => {
    client = new pg.Client(world.database.owner);
    await client.connect();
  });
  afterAll(() => client.end());

  test.each(['update change set role = null', 'delete from change', 'truncate change'])(
    'refuses even its owner to "%s"',
    async (statement) => {
      await record('coordinator', {}, 'municipality');
      await expect(client.query(statement)).rejects.toThrow('only added to');
    },
  );

  test('sees a bulk update in raw SQL as one row for each record, and nothing where nothing changed', async () => {
    const count = async () =>
      Number((await client.query<{ count: string }>('select count(*) from change')).rows[0]!.count);
    const before = await count();
    const { rowCount } = await client.query(`update interaction set time_spent_minutes = 77, version = version + 1`);
    expect((await count()) - before).toBe(rowCount);
    await client.query(`update interaction set time_spent_minutes = 77, version = version + 1`);
    expect((await count()) - before).toBe(rowCount);
  });

  test('goes on in order after a restore into a cluster that counts its transactions from the beginning', async () => {
    await client.query('begin');
    const { rows } = await client.query<{ far: string }>(
      `insert into change (position, occurred_at, kind, record_type, record_id, visibility_level, recorded_by_organization_id, partnership_id, party_ids)
       select 1000000 + change_position(), now(), 'CREATED', 'Dialogue', gen_random_uuid(), 'PUBLIC', gen_random_uuid(), gen_random_uuid(), '{}' returning position as far`,
    );
    await client.query('select set_change_clock()');
    const after = await client.query<{ ok: boolean }>(`select change_position() > $1 and change_horizon() > $1 as ok`, [
      rows[0]!.far,
    ]);
    expect(after.rows[0]!.ok).toBe(true);
    await client.query('rollback');
  });
});
