import { type Answer, type Person, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const ASSESS = 'mutation ($input: AssessClauseInput!) { assessClause(input: $input) { assessment { id outcome } } }';

test('each principal judges each clause for itself, and the earlier judgement stays', async () => {
  const clause = (await world.read('coordinator', '{ clauseByCode(code: A3) { id } }')).clauseByCode.id as string;
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
