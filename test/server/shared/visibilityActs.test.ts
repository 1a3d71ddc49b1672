import pg from 'pg';
import { CATEGORY_OF, ActorCategory } from '../../../server/organization/OrganizationKind.js';
import { MARKET_KINDS } from '../../../server/database/migrations/M0012Visibility.js';
import { sessionOf } from '../../../server/shared/Caller.js';
import { fromGlobalId, toGlobalId } from '../../../server/shared/globalId.js';
import { World, type OrganizationKey, type Person } from '../../support/World.js';
import { settledLog } from '../../support/settledLog.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const organization = (key: OrganizationKey) => toGlobalId('Organization', world.organizations[key]);
const account = (person: Person) => toGlobalId('Account', world.callers[person].accountId);

const RECORD = `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id version } } }`;
const CHANGE = `mutation ($input: ChangeInteractionInput!) { changeInteraction(input: $input) { interaction { version } } }`;
const act = (name: string) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { record { id ... on Recorded { version visibility { level isSecret secrecyGround } } } } }`;
const [WIDEN, NARROW, MARK, UNMARK] = ['widenVisibility', 'narrowVisibility', 'markSecret', 'removeSecrecy'].map(
  act,
) as [string, string, string, string];
const REQUEST = `mutation ($input: RequestWideningInput!) { requestWidening(input: $input) { wideningRequests { id version asked { name } status } } }`;
const CONSENT = `mutation ($input: AnswerWideningInput!) { consentToWidening(input: $input) { wideningRequest { status answeredAt } } }`;
const DECLINE = `mutation ($input: AnswerWideningInput!) { declineWidening(input: $input) { wideningRequest { status } } }`;
const SEES = `query ($id: ID!) { node(id: $id) { id } }`;

async function record(person: Person, visibility: string, ...others: OrganizationKey[]): Promise<string> {
  const participants = others.map((key) => ({ organization: organization(key), role: 'RECIPIENT' }));
  const input = { kind: 'PHONE', topic: 'Sträckning', participants, visibility };
  const { recordInteraction } = await world.read(person, RECORD, { input });
  return recordInteraction.interaction.id as string;
}

const sees = async (person: Person, id: string) => (await world.read(person, SEES, { id })).node !== null;

/** Asks the only market actor of a record, and answers its request's id. */
async function ask(person: Person, id: string, visibility = 'PARTNERSHIP'): Promise<string> {
  const { requestWidening } = await world.read(person, REQUEST, { input: { id, visibility } });
  return requestWidening.wideningRequests[0].id as string;
}

test('only who recorded a record lets more people see it', async () => {
  const id = await record('coordinator', 'PRINCIPALS', 'municipality');
  const input = { id, expectedVersion: 1, visibility: 'PARTNERSHIP' };
  expect(await sees('village', id)).toBe(false);
  expect(await world.refusal('boardOfficer', WIDEN, { input })).toBe('FORBIDDEN');
  expect(await world.refusal('village', WIDEN, { input })).toBe('NOT_FOUND');
  const { widenVisibility } = await world.read('coordinator', WIDEN, { input });
  expect(widenVisibility.record).toMatchObject({ version: 2, visibility: { level: 'PARTNERSHIP' } });
  expect(await sees('village', id)).toBe(true);
});

test('what a market actor said is seen beyond the parties only when it has consented', async () => {
  const id = await record('coordinator', 'PARTIES', 'operatorA');
  const input = { id, expectedVersion: 1, visibility: 'PARTNERSHIP' };
  expect(await world.refusal('coordinator', WIDEN, { input })).toBe('INCONSISTENT');
  const request = await ask('coordinator', id);
  expect(await world.refusal('coordinator', WIDEN, { input })).toBe('INCONSISTENT');
  const answer = { id: request, expectedVersion: 1 };
  for (const person of ['coordinator', 'boardOfficer'] as const)
    expect(await world.refusal(person, CONSENT, { input: answer })).toBe('FORBIDDEN');
  expect(await world.refusal('operatorB', CONSENT, { input: answer })).toBe('NOT_FOUND');
  const { consentToWidening } = await world.read('operatorA', CONSENT, { input: answer });
  expect(consentToWidening.wideningRequest).toMatchObject({ status: 'CONSENTED', answeredAt: expect.any(Date) });
  expect(await sees('operatorB', id)).toBe(false);
  await world.read('coordinator', WIDEN, { input });
  expect(await sees('operatorB', id)).toBe(true);
});

test('a consent holds for what was read: it falls when the record is changed afterwards', async () => {
  const id = await record('coordinator', 'PARTIES', 'operatorA');
  const request = await ask('coordinator', id);
  await world.read('operatorA', CONSENT, { input: { id: request, expectedVersion: 1 } });
  await world.read('coordinator', CHANGE, { input: { id, expectedVersion: 1, topic: 'Något helt annat' } });
  const input = { id, expectedVersion: 2, visibility: 'PARTNERSHIP' };
  expect(await world.refusal('coordinator', WIDEN, { input })).toBe('INCONSISTENT');
});

test('a market actor that declines is not asked around: the record stays with the parties', async () => {
  const id = await record('coordinator', 'PARTIES', 'operatorA');
  const input = { id: await ask('coordinator', id), expectedVersion: 1 };
  await world.read('operatorA', DECLINE, { input });
  expect(await world.refusal('operatorA', CONSENT, { input: { ...input, expectedVersion: 2 } })).toBe('INCONSISTENT');
  const widen = { id, expectedVersion: 1, visibility: 'PARTNERSHIP' };
  expect(await world.refusal('coordinator', WIDEN, { input: widen })).toBe('INCONSISTENT');
});

describe('what comes from a market actor begins with the parties, however it is written down', () => {
  const participants = [{ organization: '', role: 'ATTENDEE' }];
  const withOperator = (visibility: string) => ({
    recordInteraction: {
      kind: 'MEETING',
      topic: 'Sträckning',
      participants: participants.map((one) => ({ ...one, organization: organization('operatorA') })),
      visibility,
    },
    openDialogue: { title: 'Sträckning', organizations: [organization('operatorA')], visibility },
    giveCommitment: {
      title: 'Ritning',
      giver: organization('operatorA'),
      receiver: organization('region'),
      visibility,
    },
    registerContact: {
      givenName: 'Ottar',
      familyName: 'Nätsson',
      affiliation: { organization: organization('operatorA') },
      visibility,
    },
  });
  const MADE = {
    recordInteraction: 'interaction',
    openDialogue: 'dialogue',
    giveCommitment: 'commitment',
    registerContact: 'contact',
  } as const;
  const asked = (name: keyof typeof MADE) =>
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${MADE[name]} { visibility { level } } } }`;

  test.each(Object.keys(MADE) as (keyof typeof MADE)[])('%s', async (name) => {
    for (const visibility of ['PARTNERSHIP', 'PUBLIC']) {
      const input = withOperator(visibility)[name];
      const { errors } = await world.ask('coordinator', asked(name), { input });
      expect(errors![0]).toMatchObject({ extensions: { code: 'INCONSISTENT', field: 'input.visibility' } });
      expect(errors![0]!.message).toContain('Fjällfiber AB');
    }
    const answer = await world.read('coordinator', asked(name), { input: withOperator('PARTIES')[name] });
    expect(answer[name][MADE[name]].visibility.level).toBe('PARTIES');
  });

  test('a contact named alone speaks for where the contact works', async () => {
    const REGISTER = `mutation ($input: RegisterContactInput!) { registerContact(input: $input) { contact { id } } }`;
    const { registerContact } = await world.read('coordinator', REGISTER, {
      input: withOperator('PARTIES').registerContact,
    });
    const alone = { kind: 'PHONE', topic: 'Priser', participants: [{ contact: registerContact.contact.id }] };
    const NAMED = `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { visibility { level } } } }`;
    const { recordInteraction } = await world.read('coordinator', NAMED, { input: alone });
    expect(recordInteraction.interaction.visibility.level).toBe('PARTIES');
    expect(await world.refusal('coordinator', NAMED, { input: { ...alone, visibility: 'PUBLIC' } })).toBe(
      'INCONSISTENT',
    );
  });

  test('a market actor is not brought into what more than its parties see', async () => {
    const id = await record('coordinator', 'PARTNERSHIP', 'municipality');
    const SET = `mutation ($input: SetParticipantsInput!) { setParticipants(input: $input) { interaction { id } } }`;
    const both = ['municipality', 'operatorA'] as const;
    const input = { id, expectedVersion: 1, participants: both.map((key) => ({ organization: organization(key) })) };
    expect(await world.refusal('coordinator', SET, { input })).toBe('INCONSISTENT');
    await world.read('coordinator', NARROW, { input: { id, expectedVersion: 1, visibility: 'PARTIES' } });
    await world.read('coordinator', SET, { input: { ...input, expectedVersion: 2 } });
    expect(await sees('operatorB', id)).toBe(false);
  });

  test('a dialogue of the partnership takes in no market actor before it is narrowed', async () => {
    const OPEN = `mutation ($input: OpenDialogueInput!) { openDialogue(input: $input) { dialogue { id } } }`;
    const JOIN = `mutation ($input: AddToDialogueInput!) { addToDialogue(input: $input) { dialogue { id } } }`;
    const opened = { title: 'Bredbandsforum', organizations: [organization('municipality')] };
    const { openDialogue } = await world.read('coordinator', OPEN, { input: opened });
    const input = { id: openDialogue.dialogue.id, organizations: [organization('operatorA')] };
    expect(await world.refusal('coordinator', JOIN, { input })).toBe('INCONSISTENT');
  });

  test('what a market actor promises in an open meeting is seen by the parties of the promise', async () => {
    const commitments = [
      { title: 'Grävplan', giver: organization('operatorA'), receiver: organization('municipality') },
      { title: 'Bygglov', giver: organization('municipality'), receiver: organization('region') },
    ];
    const participants = [{ organization: organization('municipality') }];
    const input = { kind: 'MEETING', topic: 'Samråd', participants, visibility: 'PUBLIC', commitments };
    const PROMISED = `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { commitments { visibility { level } } } }`;
    const { recordInteraction } = await world.read('coordinator', PROMISED, { input });
    expect(recordInteraction.commitments.map((one: { visibility: { level: string } }) => one.visibility.level)).toEqual(
      ['PARTIES', 'PUBLIC'],
    );
  });

  test('the market actor itself lets as many see it as it likes', async () => {
    const own = await record('operatorA', 'PARTNERSHIP', 'municipality');
    expect(await sees('operatorB', own)).toBe(true);
  });
});

test('a market actor opens its own record by itself, but not what another one said', async () => {
  const own = await record('operatorA', 'PARTIES', 'municipality');
  await world.read('operatorA', WIDEN, { input: { id: own, expectedVersion: 1, visibility: 'PARTNERSHIP' } });
  const shared = await record('operatorA', 'PARTIES', 'operatorB');
  const input = { id: shared, expectedVersion: 1, visibility: 'PARTNERSHIP' };
  expect(await world.refusal('operatorA', WIDEN, { input })).toBe('INCONSISTENT');
});

test('who is asked must be able to read what it is about', async () => {
  const id = await record('coordinator', 'PRINCIPALS', 'operatorA');
  const input = { id, visibility: 'PARTNERSHIP' };
  expect(await world.refusal('coordinator', REQUEST, { input })).toBe('INCONSISTENT');
});

test('a principal narrows what another principal recorded, but not out of its own sight', async () => {
  const id = await record('coordinator', 'PARTNERSHIP', 'municipality');
  const narrow = (visibility: string, expectedVersion: number) => ({ input: { id, expectedVersion, visibility } });
  expect(await world.refusal('boardOfficer', NARROW, narrow('OWN_ORGANIZATION', 1))).toBe('BAD_USER_INPUT');
  expect(await world.refusal('boardOfficer', NARROW, narrow('PUBLIC', 1))).toBe('BAD_USER_INPUT');
  await world.read('boardOfficer', NARROW, narrow('PRINCIPALS', 1));
  expect(await sees('municipality', id)).toBe(false);
  expect(await sees('coordinator', id)).toBe(true);
});

test('a secrecy mark leaves the named readers alone, in the log too, until who recorded it takes it off', async () => {
  const id = await record('coordinator', 'PARTNERSHIP', 'municipality');
  const input = { id, expectedVersion: 1, readers: [account('boardOfficer')], legalGround: 'OSL 18 kap. 13 §' };
  const { markSecret } = await world.read('coordinator', MARK, { input });
  expect(markSecret.record.visibility).toEqual({
    level: 'PARTNERSHIP',
    isSecret: true,
    secrecyGround: 'OSL 18 kap. 13 §',
  });
  expect(
    await Promise.all(
      (['coordinator', 'boardOfficer', 'regionOfficer', 'municipality'] as const).map((person) => sees(person, id)),
    ),
  ).toEqual([true, true, false, false]);
  await settledLog(world);
  const told = async (person: Person) => {
    const { changes } = await world.read(person, `{ changes(last: 50) { nodes { kind recordId } } }`);
    return changes.nodes
      .filter((node: { recordId: string }) => node.recordId === id)
      .map(({ kind }: { kind: string }) => kind);
  };
  expect(await told('municipality')).toEqual(['WITHDRAWN']);
  expect(await told('boardOfficer')).toEqual(['CREATED', 'CHANGED', 'CHANGED']);
  expect(await world.refusal('boardOfficer', UNMARK, { input: { id, expectedVersion: 2 } })).toBe('FORBIDDEN');
  await world.read('coordinator', UNMARK, { input: { id, expectedVersion: 2 } });
  expect(await sees('municipality', id)).toBe(true);
});

test('nobody is locked out of what their own organization recorded by the mark of another', async () => {
  const id = await record('municipality', 'PARTNERSHIP', 'village');
  const mark = (readers: Person[]) => ({ input: { id, expectedVersion: 1, readers: readers.map(account) } });
  expect(await world.refusal('coordinator', MARK, mark(['boardOfficer']))).toBe('BAD_USER_INPUT');
  await world.read('coordinator', MARK, mark(['municipality']));
  expect(await sees('municipality', id)).toBe(true);
  expect(await sees('boardOfficer', id)).toBe(false);
});

test('every reading of a secret record is written down, by whatever way it is read', async () => {
  const id = await record('coordinator', 'PARTNERSHIP', 'municipality');
  await world.read('coordinator', MARK, { input: { id, expectedVersion: 1, readers: [account('boardOfficer')] } });
  const READS = `query ($id: ID!) { node(id: $id) { ... on Recorded { secretReads(first: 20) { nodes { role by { name } } } } } }`;
  const reads = async () => {
    const { node } = await world.read('coordinator', READS, { id });
    return node.secretReads.nodes.map(({ by }: { by: { name: string } }) => by.name) as string[];
  };
  const before = (await reads()).length;
  await world.read('boardOfficer', `{ interactions(first: 100) { nodes { topic } } }`);
  await world.read('boardOfficer', `{ interactions(first: 100) { totalCount } }`);
  await world.read('municipality', `{ interactions(first: 100) { nodes { topic } } }`);
  const after = await reads();
  expect(after.length - before).toBe(2);
  expect(after.filter((name) => name === 'Prov boardOfficer')).toHaveLength(1);
});

test('a record tells who can see it, and by which rule', async () => {
  const READERS = `query ($id: ID!) { node(id: $id) { ... on Recorded { readers { reason organization { name } account { name } } } } }`;
  const readers = async (id: string) => {
    const { node } = await world.read('coordinator', READERS, { id });
    return node.readers.map(({ reason, organization, account }: Record<string, { name: string } | null>) => [
      reason,
      organization?.name ?? account?.name ?? null,
    ]);
  };
  expect(await readers(await record('coordinator', 'PARTIES', 'operatorA'))).toEqual([
    ['OWN_ORGANIZATION', 'Provregionen'],
    ['PRINCIPAL', 'Länsstyrelsen i Provlän'],
    ['PARTY', 'Fjällfiber AB'],
  ]);
  expect(await readers(await record('coordinator', 'OWN_ORGANIZATION', 'operatorA'))).toEqual([
    ['OWN_ORGANIZATION', 'Provregionen'],
  ]);
  expect(
    (await readers(await record('coordinator', 'PARTNERSHIP', 'municipality'))).map(([reason]: [string]) => reason),
  ).toEqual(['OWN_ORGANIZATION', 'PRINCIPAL', 'PARTY', 'MEMBER', 'MEMBER', 'MEMBER']);
});

describe('in the database itself', () => {
  const under = async (person: Person, statement: string, values: unknown[]) => {
    const client = new pg.Client(world.database.login);
    await client.connect();
    try {
      const { role, variables } = sessionOf(world.callers[person]);
      await client.query('begin');
      await client.query(`set local role ${role}`);
      for (const [name, value] of Object.entries(variables!))
        await client.query('select set_config($1, $2, true)', [name, value]);
      return (await client.query(statement, values)).rowCount;
    } finally {
      await client.end();
    }
  };

  test.each([
    ['boardOfficer', `visibility_level = 'PUBLIC'`, 'only its recorder'],
    ['coordinator', `visibility_level = 'PUBLIC'`, 'has not consented'],
    [
      'boardOfficer',
      `recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for'), '')::uuid)`,
      'who recorded it stands',
    ],
    ['coordinator', `recorded_at = '2020-01-01'`, 'who recorded it stands'],
  ] as const)('%s cannot set %s past the acts', async (person, assignment, message) => {
    const uuid = fromGlobalId(await record('coordinator', 'PARTIES', 'operatorA'))!.uuid;
    await expect(under(person, `update interaction set ${assignment} where id = $1`, [uuid])).rejects.toThrow(message);
  });

  test('a market actor is not brought in past the acts, either', async () => {
    const uuid = fromGlobalId(await record('coordinator', 'PARTNERSHIP', 'municipality'))!.uuid;
    const statement = `insert into interaction_participant (id, interaction_id, organization_id, role) values (gen_random_uuid(), $1, $2, 'ATTENDEE')`;
    await expect(under('coordinator', statement, [uuid, world.organizations.operatorA])).rejects.toThrow(
      'has not consented',
    );
    expect(await under('coordinator', statement, [uuid, world.organizations.village])).toBe(1);
  });

  test('nobody consents in the name of who is asked', async () => {
    const request = fromGlobalId(await ask('coordinator', await record('coordinator', 'PARTIES', 'operatorA')))!.uuid;
    const consent = `update widening_request set status = 'CONSENTED' where id = $1`;
    await expect(under('coordinator', consent, [request])).rejects.toThrow('who is asked answers');
    expect(await under('operatorA', consent, [request])).toBe(1);
  });

  test('market actors are the same there as in the room of organizations', () => {
    const market = Object.entries(CATEGORY_OF).filter(([, category]) => category === ActorCategory.MARKET);
    expect([...MARKET_KINDS].sort()).toEqual(market.map(([kind]) => kind).sort());
  });
});
