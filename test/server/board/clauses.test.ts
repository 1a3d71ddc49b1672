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

async function secondMunicipality(): Promise<string> {
  const { registerOrganization } = await world.read(
    'coordinator',
    `mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { organization { id } } }`,
    { input: { name: 'Bortviks kommun', kind: 'MUNICIPALITY', sector: 'PUBLIC', municipalityCode: '9802' } },
  );
  return registerOrganization.organization.id as string;
}

async function acrossBorders(day: string): Promise<unknown> {
  const far = await secondMunicipality();
  await world.arrange((em) =>
    em.execute('update organization set municipality_code = ? where id = ?', [
      '9801',
      world.organizations.municipality,
    ]),
  );
  const participants = [id('municipality'), far].map((organization) => ({ organization, role: 'ATTENDEE' }));
  return speak({ ...at(day), participants }, []);
}

/** A member joins. */
const join = (day: string) =>
  world.arrange((em) =>
    em.execute(`update membership set "from" = ? where organization_id = ?`, [day, world.organizations.village]),
  );

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

const ASSESS = 'mutation ($input: AssessClauseInput!) { assessClause(input: $input) { assessment { id outcome } } }';

test('each principal judges each clause for itself, and the earlier judgement stays', async () => {
  const { clause } = await cell('coordinator', 'A3');
  const judge = (person: Person, outcome: string, assessedOn: string) =>
    world.read(person, ASSESS, { input: { clause, outcome, reason: 'Så ser vi på det.', assessedOn } });
  await judge('coordinator', 'NOT_YET', '2026-01-15');
  await judge('boardDecider', 'PARTLY', '2026-02-15');
  await judge('regionDecider', 'FULFILLED', '2026-03-15');
  const { clause: read } = await world.read(
    'municipality',
    `query ($id: ID!) { clause(id: $id) { latestAssessments { outcome assessedOn recordedByOrganization { name } } assessments(first: 10) { totalCount } } }`,
    { id: clause },
  );
  expect(read.latestAssessments).toEqual([
    { outcome: 'PARTLY', assessedOn: '2026-02-15', recordedByOrganization: { name: 'Länsstyrelsen i Provlän' } },
    { outcome: 'FULFILLED', assessedOn: '2026-03-15', recordedByOrganization: { name: 'Provregionen' } },
  ]);
  expect(read.assessments.totalCount).toBe(3);
  const input = { clause, outcome: 'PARTLY', reason: 'Nej.' };
  expect(await world.refusal('municipality', ASSESS, { input })).toBe('FORBIDDEN');
  expect(await world.refusal('neighbour', ASSESS, { input })).toBe('NOT_FOUND');
});

test('a declaration is in force when both principals have signed it, and then its words stand', async () => {
  const fields = 'declaration { id version edition state signatures { signatory } wordings { swedish } }';
  const draft = (input: object) =>
    world.read(
      'coordinator',
      `mutation ($input: DraftDeclarationInput!) { draftDeclaration(input: $input) { ${fields} } }`,
      {
        input,
      },
    );
  const SIGN = `mutation ($input: SignDeclarationInput!) { signDeclaration(input: $input) { ${fields} } }`;
  const wordings = [{ code: 'A4', swedish: 'Dialogen upphör aldrig.', english: 'The dialogue never ends.' }];
  const { draftDeclaration } = await draft({ title: 'Avsiktsförklaring', wordings });
  expect(draftDeclaration.declaration).toMatchObject({ edition: 1, state: 'DRAFT' });
  expect(draftDeclaration.declaration.wordings).toHaveLength(13);
  const input = { id: draftDeclaration.declaration.id, expectedVersion: 1, signatory: 'Prov Provsson, direktör' };
  expect((await world.read('regionDecider', SIGN, { input })).signDeclaration.declaration.state).toBe('PARTLY_SIGNED');
  expect(await world.refusal('regionDecider', SIGN, { input })).toBe('BAD_USER_INPUT');
  expect(await world.refusal('coordinator', SIGN, { input })).toBe('FORBIDDEN');
  expect((await world.read('village', '{ clauseByCode(code: A4) { swedish } }')).clauseByCode.swedish).not.toContain(
    'upphör',
  );
  expect((await world.read('boardDecider', SIGN, { input })).signDeclaration.declaration.state).toBe('IN_FORCE');
  expect((await world.read('village', '{ clauseByCode(code: A4) { swedish } }')).clauseByCode.swedish).toBe(
    'Dialogen upphör aldrig.',
  );
  const second = (await draft({ title: 'Andra utgåvan' })).draftDeclaration.declaration;
  expect(second).toMatchObject({ edition: 2, state: 'DRAFT' });
  expect(second.wordings.map(({ swedish }: Answer) => swedish)).toContain('Dialogen upphör aldrig.');
});
