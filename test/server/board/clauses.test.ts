import { toGlobalId } from '../../../server/shared/globalId.js';
import { dayOf } from '../../../server/shared/today.js';
import { type Answer, type OrganizationKey, type Person, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const CODES = ['P1', 'A1', 'A2', 'A3', 'A4', 'A5', 'P2', 'K1', 'K2', 'K3', 'K4', 'K5', 'R1'] as const;
type Code = (typeof CODES)[number];

const id = (key: OrganizationKey) => toGlobalId('Organization', world.organizations[key]);

/** A day in a quarter of its own, so many quarters back: what one test records does not show in another's cell. */
const dayBack = (quarters: number) => {
  const now = new Date();
  return dayOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 3 * quarters, 1, 12)));
};

/** The cell of a clause in the quarter of a day. */
async function cell(person: Person, code: Code, on = dayOf(new Date())): Promise<Answer> {
  const { clauseByCode } = await world.read(
    person,
    `query ($code: ClauseCode!, $on: Date) { clauseByCode(code: $code) { id quarters(last: 1, on: $on) {
      quarter startsOn endsOn strength recordCount linkCount tallies { rule { key swedish strongFrom } recordCount counted missing } } } }`,
    { code, on },
  );
  return { clause: clauseByCode.id, ...clauseByCode.quarters[0] };
}

/** People speak with those who take part, today unless the input says otherwise. */
async function speak(
  input: Record<string, unknown>,
  others: OrganizationKey[],
  person: Person = 'coordinator',
): Promise<string> {
  const { recordInteraction } = await world.read(
    person,
    `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }`,
    {
      input: {
        kind: 'MEETING',
        occurredAt: new Date(Date.now() - 60_000).toISOString(),
        topic: 'Provmöte',
        initiative: 'OURS',
        participants: others.map((other) => ({ organization: id(other), role: 'ATTENDEE' })),
        ...input,
      },
    },
  );
  return recordInteraction.interaction.id as string;
}

async function promise(origin: string): Promise<string> {
  const { giveCommitment } = await world.read(
    'coordinator',
    `mutation ($input: GiveCommitmentInput!) { giveCommitment(input: $input) { commitment { id } } }`,
    { input: { title: 'Ta fram underlag', giver: id('region'), receiver: id('countyBoard'), origin } },
  );
  return giveCommitment.commitment.id as string;
}

test('a partnership has thirteen clauses from its first day, in both languages', async () => {
  const { partnership } = await world.read(
    'village',
    '{ partnership { clauseList { code place swedish english rules { key swedish english } } } }',
  );
  expect(partnership.clauseList.map(({ code }: Answer) => code)).toEqual(CODES);
  for (const { swedish, english, rules } of partnership.clauseList) {
    expect(swedish.length).toBeGreaterThan(40);
    expect(english.length).toBeGreaterThan(40);
    expect(rules.length).toBeGreaterThan(0);
  }
});

async function register(name: string, more: object): Promise<string> {
  const { registerOrganization } = await world.read(
    'coordinator',
    `mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { organization { id } } }`,
    { input: { name, sector: 'PUBLIC', ...more } },
  );
  return registerOrganization.organization.id as string;
}

async function acrossBorders(day: string): Promise<unknown> {
  const codes = ['9801', '9802'];
  const both = await Promise.all(
    codes.map((municipalityCode) => register(`Kommun ${municipalityCode}`, { kind: 'MUNICIPALITY', municipalityCode })),
  );
  const participants = both.map((organization) => ({ organization, role: 'ATTENDEE' }));
  return speak({ ...at(day), participants }, []);
}

/** A member joins, that was assessed and invited some quarters before. */
async function join(day: string): Promise<void> {
  const organization = await register('Nykomna byanätet', { kind: 'FIBRE_ASSOCIATION', sector: 'NON_PROFIT' });
  const facts = { interest: 'PRIMARY', worksForRegionalDevelopment: true, reason: 'Bygger nät.' };
  await world.read(
    'coordinator',
    'mutation ($input: AssessInterestInput!) { assessInterest(input: $input) { assessment { id } } }',
    { input: { organization, ...facts, assessedOn: dayBack(24) } },
  );
  for (const [status, happenedOn] of [
    ['INVITED', dayBack(23)],
    ['MEMBER', day],
  ])
    await world.read(
      'coordinator',
      'mutation ($input: MoveMembershipInput!) { moveMembership(input: $input) { step { id } } }',
      { input: { organization, status, happenedOn } },
    );
}

const at = (day: string) => ({ occurredAt: `${day}T09:00:00.000Z` });

/** What shows each clause, as people record it, and how well it then is shown. */
const SHOWING: Record<Code, { act: (day: string) => Promise<unknown>; becomes: 'STRONG' | 'THIN' }> = {
  R1: { act: () => promise('DIRECTIVE'), becomes: 'THIN' },
  P1: { act: join, becomes: 'STRONG' },
  A1: { act: (day) => speak({ ...at(day), kind: 'PHONE' }, ['region'], 'municipality'), becomes: 'THIN' },
  A2: {
    act: (day) => speak({ ...at(day), activityArea: 'COORDINATION' }, ['region', 'countyBoard']),
    becomes: 'THIN',
  },
  A3: { act: (day) => speak({ ...at(day), timeSpentMinutes: 45 }, ['village']), becomes: 'THIN' },
  A4: { act: (day) => speak({ ...at(day) }, ['municipality', 'operatorA', 'village']), becomes: 'STRONG' },
  A5: { act: (day) => speak({ ...at(day) }, ['region', 'countyBoard', 'authority']), becomes: 'STRONG' },
  P2: { act: (day) => speak({ ...at(day) }, ['region', 'municipality', 'village']), becomes: 'THIN' },
  K1: { act: (day) => speak({ ...at(day), activityArea: 'MAPPING' }, ['municipality']), becomes: 'THIN' },
  K2: { act: acrossBorders, becomes: 'THIN' },
  K3: { act: (day) => speak({ ...at(day) }, ['municipality', 'village']), becomes: 'STRONG' },
  K4: { act: (day) => speak({ ...at(day), activityArea: 'VILLAGE_SUPPORT' }, ['village']), becomes: 'THIN' },
  K5: { act: (day) => speak({ ...at(day), activityArea: 'MUNICIPAL_SUPPORT' }, ['municipality']), becomes: 'THIN' },
};

const SHOWN = Object.keys(SHOWING) as Code[];

test.each(SHOWN)('what is recorded for %s changes its cell, and the cell opens the record', async (code) => {
  const day = dayBack(SHOWN.indexOf(code));
  expect(await cell('coordinator', code, day)).toMatchObject({ strength: 'NONE', recordCount: 0 });
  await SHOWING[code].act(day);
  const shown = await cell('coordinator', code, day);
  expect(shown).toMatchObject({ strength: SHOWING[code].becomes, recordCount: 1 });
  const { clause } = await world.read(
    'coordinator',
    `query ($id: ID!, $from: Date, $until: Date) { clause(id: $id) { evidence(first: 10, from: $from, until: $until) {
      totalCount nodes { id title occurredOn rule { key } record { id __typename } } } } }`,
    { id: shown.clause, from: shown.startsOn, until: shown.endsOn },
  );
  expect(clause.evidence.totalCount).toBeGreaterThanOrEqual(1);
  for (const { record, rule } of clause.evidence.nodes)
    expect({ record, rule }).toEqual({
      record: { id: expect.any(String), __typename: expect.any(String) },
      rule: { key: expect.any(String) },
    });
});

test.each(CODES)('a record that a person points out as strong makes the cell of %s strong', async (code) => {
  const { clause } = await cell('boardOfficer', code);
  const record = await speak({ kind: 'NOTE', topic: 'Anteckning' }, ['countyBoard'], 'boardOfficer');
  const occurredOn = dayBack(20);
  const input = { clause, id: record, strength: 'STRONG', why: 'Visar att det görs.', occurredOn };
  const link = 'mutation ($input: LinkEvidenceInput!) { linkEvidence(input: $input) { evidence { id version } } }';
  const { linkEvidence } = await world.read('boardOfficer', link, { input });
  expect(await cell('coordinator', code, occurredOn)).toMatchObject({ strength: 'STRONG', linkCount: 1 });
  expect(await world.refusal('boardOfficer', link, { input })).toBe('BAD_USER_INPUT');
  const { id: linkId, version } = linkEvidence.evidence;
  await world.read(
    'coordinator',
    'mutation ($input: UnlinkEvidenceInput!) { unlinkEvidence(input: $input) { clause { id } } }',
    { input: { id: linkId, expectedVersion: version } },
  );
  expect(await cell('coordinator', code, occurredOn)).toMatchObject({ strength: 'NONE', linkCount: 0 });
});

test('a cell tells what would make it strong, and counts what the caller may see alone', async () => {
  const day = dayBack(21);
  await speak({ ...at(day), kind: 'PHONE' }, ['operatorA']);
  const seen = await cell('coordinator', 'A4', day);
  expect(seen.tallies).toEqual([
    expect.objectContaining({
      rule: expect.objectContaining({ key: 'COMMITMENT_FOR_A4' }),
      recordCount: 0,
      missing: null,
    }),
    {
      rule: { key: 'SPOKEN_WITH_ALL_THREE', swedish: expect.stringContaining('kommuner'), strongFrom: 3 },
      recordCount: 1,
      counted: 1,
      missing: 2,
    },
  ]);
  expect(await cell('operatorA', 'A4', day)).toMatchObject({ strength: 'THIN', recordCount: 1 });
  expect(await cell('operatorB', 'A4', day)).toMatchObject({ strength: 'NONE', recordCount: 0 });
});

test('evidence is seen by those who see the record it points to, and by nobody else', async () => {
  const { clause } = await cell('coordinator', 'K5');
  const record = await speak({ kind: 'PHONE', visibility: 'OWN_ORGANIZATION' }, ['village']);
  const occurredOn = dayBack(22);
  const input = { clause, id: record, strength: 'STRONG', why: 'Råd om nod.', occurredOn };
  await world.read(
    'coordinator',
    'mutation ($input: LinkEvidenceInput!) { linkEvidence(input: $input) { evidence { id } } }',
    { input },
  );
  expect(await cell('coordinator', 'K5', occurredOn)).toMatchObject({ strength: 'STRONG' });
  for (const person of ['boardOfficer', 'municipality', 'operatorB'] as const)
    expect(await cell(person, 'K5', occurredOn)).toMatchObject({ strength: 'NONE', linkCount: 0 });
});

test('a commitment names the clause it carries out, and is seen in its cell until it names another', async () => {
  const [first, second] = [await cell('coordinator', 'K5'), await cell('coordinator', 'A5')];
  const { giveCommitment } = await world.read(
    'coordinator',
    `mutation ($input: GiveCommitmentInput!) { giveCommitment(input: $input) { commitment { id version clause { code } } } }`,
    {
      input: { title: 'Ge råd om robusthet', giver: id('region'), receiver: id('municipality'), clause: first.clause },
    },
  );
  const { commitment } = giveCommitment;
  expect(commitment.clause).toEqual({ code: 'K5' });
  const found = (of: Answer, key: string) =>
    (of.tallies as Answer[]).find(({ rule }) => rule.key === key)!.recordCount as number;
  expect(found(await cell('coordinator', 'K5'), 'COMMITMENT_FOR_K5')).toBe(1);
  expect(found(await cell('neighbour', 'K5'), 'COMMITMENT_FOR_K5')).toBe(0);
  await world.read(
    'coordinator',
    'mutation ($input: ChangeCommitmentInput!) { changeCommitment(input: $input) { commitment { id } } }',
    { input: { id: commitment.id, expectedVersion: commitment.version, clause: second.clause } },
  );
  expect(found(await cell('coordinator', 'K5'), 'COMMITMENT_FOR_K5')).toBe(0);
  expect(found(await cell('coordinator', 'A5'), 'COMMITMENT_FOR_A5')).toBe(1);
});
