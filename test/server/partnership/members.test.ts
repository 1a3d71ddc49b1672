import { toGlobalId } from '../../../server/shared/globalId.js';
import { type Answer, type Person, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const ASSESS =
  'mutation ($input: AssessInterestInput!) { assessInterest(input: $input) { assessment { id interest reason } } }';
const MOVE = 'mutation ($input: MoveMembershipInput!) { moveMembership(input: $input) { step { id status } } }';

/** An actor that nobody has thought of before. */
async function newcomer(name: string): Promise<string> {
  const { registerOrganization } = await world.read(
    'coordinator',
    'mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { organization { id } } }',
    { input: { name, kind: 'OPERATOR', sector: 'PRIVATE' } },
  );
  return registerOrganization.organization.id as string;
}

const assess = (organization: string, person: Person = 'coordinator') =>
  world.read(person, ASSESS, {
    input: {
      organization,
      interest: 'PRIMARY',
      worksForRegionalDevelopment: true,
      reason: 'Äger nät i länet.',
      reviewOn: '2030-01-01',
    },
  });
const move = (organization: string, status: string, more: object = {}) =>
  world.read('boardOfficer', MOVE, { input: { organization, status, ...more } });

async function membershipOf(organization: string): Promise<Answer> {
  const { organization: read } = await world.read(
    'coordinator',
    `query ($id: ID!) { organization(id: $id) { memberships { status from until interestAssessment { interest }
      steps { status reason askAgainOn } } } }`,
    { id: organization },
  );
  return read.memberships[0] as Answer;
}

test('an actor is assessed, invited and becomes a member, and the membership stands where the last step left it', async () => {
  const actor = await newcomer('Nykomna Nät AB');
  expect(await world.refusal('coordinator', MOVE, { input: { organization: actor, status: 'INVITED' } })).toBe(
    'BAD_USER_INPUT',
  );
  await assess(actor);
  await move(actor, 'INVITED');
  expect(await membershipOf(actor)).toMatchObject({ status: 'INVITED', interestAssessment: { interest: 'PRIMARY' } });
  await move(actor, 'MEMBER');
  expect(await membershipOf(actor)).toMatchObject({ status: 'MEMBER', from: expect.any(String), until: null });
  await move(actor, 'LEFT', { reason: 'Lade ner verksamheten.' });
  expect(await membershipOf(actor)).toMatchObject({ status: 'LEFT', until: expect.any(String) });
});

test('a no has its reason, and a day to ask again', async () => {
  const actor = await newcomer('Tveksamma Tele AB');
  await assess(actor);
  await move(actor, 'INVITED');
  const input = { organization: actor, status: 'DECLINED' };
  expect(await world.refusal('coordinator', MOVE, { input })).toBe('BAD_USER_INPUT');
  await move(actor, 'DECLINED', { reason: 'Saknar tid i år.', askAgainOn: '2030-02-01' });
  expect((await membershipOf(actor)).steps[0]).toEqual({
    status: 'DECLINED',
    reason: 'Saknar tid i år.',
    askAgainOn: '2030-02-01',
  });
});

test('only the principals assess and invite, and the membership of a principal stands', async () => {
  const village = toGlobalId('Organization', world.organizations.village);
  const region = toGlobalId('Organization', world.organizations.region);
  const reason = { reason: 'Nej.', interest: 'NONE', worksForRegionalDevelopment: false };
  expect(await world.refusal('municipality', ASSESS, { input: { organization: village, ...reason } })).toBe(
    'FORBIDDEN',
  );
  expect(
    await world.refusal('coordinator', MOVE, { input: { organization: region, status: 'LEFT', reason: 'Nej.' } }),
  ).toBe('BAD_USER_INPUT');
});

test('an actor reads what is judged of it, and its competitor does not', async () => {
  const operatorA = toGlobalId('Organization', world.organizations.operatorA);
  const { assessInterest } = await assess(operatorA);
  const read = (person: Person) =>
    world.read(person, 'query ($id: ID!) { interestAssessment(id: $id) { reason } }', {
      id: assessInterest.assessment.id,
    });
  expect((await read('operatorA')).interestAssessment).toEqual({ reason: 'Äger nät i länet.' });
  expect((await read('operatorB')).interestAssessment).toBeNull();
});

test('the counts and gaps tell who is missing', async () => {
  await assess(await newcomer('Ofrågade Fiber AB'));
  const { memberCounts, memberGaps } = await world.read(
    'coordinator',
    '{ memberCounts { category members invited declined notAsked } memberGaps { municipality { name } isMember } }',
  );
  expect(memberCounts.find(({ category }: Answer) => category === 'MARKET')).toMatchObject({
    members: 2,
    declined: 2,
    notAsked: 1,
  });
  expect(memberGaps).toEqual([]);
});

test('a member asks that what is recorded about it is put right, and gets an answer, once', async () => {
  const { recordInteraction } = await world.read(
    'coordinator',
    'mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }',
    {
      input: {
        kind: 'PHONE',
        occurredAt: '2026-01-15T10:00:00Z',
        topic: 'Fel uppgift',
        initiative: 'OURS',
        participants: [{ organization: toGlobalId('Organization', world.organizations.operatorA), role: 'ATTENDEE' }],
      },
    },
  );
  const { id } = recordInteraction.interaction;
  const MAKE =
    'mutation ($input: MakeRejoinderInput!) { makeRejoinder(input: $input) { rejoinder { id version asked { name } } } }';
  const input = { id, kind: 'CORRECTION', text: 'Vi sade 40, inte 60 hushåll.' };
  expect(await world.refusal('operatorB', MAKE, { input })).toBe('NOT_FOUND');
  expect(await world.refusal('coordinator', MAKE, { input })).toBe('BAD_USER_INPUT');
  const { rejoinder } = (await world.read('operatorA', MAKE, { input })).makeRejoinder;
  expect(rejoinder.asked.name).toBe('Provregionen');
  const ANSWER =
    'mutation ($input: AnswerRejoinderInput!) { answerRejoinder(input: $input) { rejoinder { answer answeredBy { name } } } }';
  const answer = { id: rejoinder.id, expectedVersion: rejoinder.version, answer: 'Rättat.' };
  expect(await world.refusal('operatorA', ANSWER, { input: answer })).toBe('FORBIDDEN');
  const answered = (await world.read('regionOfficer', ANSWER, { input: answer })).answerRejoinder.rejoinder;
  expect(answered).toEqual({ answer: 'Rättat.', answeredBy: { name: 'Prov regionOfficer' } });
  expect(await world.refusal('coordinator', ANSWER, { input: { ...answer, expectedVersion: 2 } })).toBe('INCONSISTENT');
  const { interaction, clauseByCode } = await world.read(
    'operatorA',
    'query ($id: ID!) { interaction(id: $id) { rejoinders { text answer } } clauseByCode(code: A1) { quarters(last: 1) { strength } } }',
    { id },
  );
  expect(interaction.rejoinders).toEqual([{ text: input.text, answer: 'Rättat.' }]);
  expect(clauseByCode.quarters).toEqual([{ strength: 'STRONG' }]);
});
