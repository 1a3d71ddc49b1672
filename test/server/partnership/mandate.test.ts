import { toGlobalId } from '../../../server/shared/globalId.js';
import { daysAfter } from '../../../server/shared/swedishCalendar.js';
import { today } from '../../../server/shared/today.js';
import { type Person, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const YEAR = Number(today().slice(0, 4));
const PLEDGE = 'mutation ($input: PledgeResourcesInput!) { pledgeResources(input: $input) { pledge { id version } } }';
const NEED = 'mutation ($input: StateNeedInput!) { stateNeed(input: $input) { need { id } } }';

const pledge = (person: Person, year: number, amount: number) =>
  world.read(person, PLEDGE, { input: { kind: 'SEK', year, amount, decision: 'RUN § 12' } });
const strengthOf = async (code: string) =>
  (await world.read('coordinator', `{ clauseByCode(code: ${code}) { quarters(last: 1) { strength } } }`)).clauseByCode
    .quarters[0].strength as string;

test('pledges are set against needs: the gap of each year, and how far ahead the work is covered', async () => {
  for (const year of [YEAR, YEAR + 1, YEAR + 2])
    await world.read('coordinator', NEED, { input: { kind: 'SEK', year, amount: 1000, purpose: 'Koordinator' } });
  const funded = async () => (await world.read('village', '{ fundedUntilYear }')).fundedUntilYear as number | null;
  expect(await funded()).toBeNull();
  await pledge('regionDecider', YEAR, 600);
  expect(await strengthOf('A3')).toBe('THIN');
  await pledge('boardDecider', YEAR, 400);
  expect(await strengthOf('A3')).toBe('STRONG');
  await pledge('regionDecider', YEAR + 2, 1000);
  expect(await funded()).toBe(YEAR);
  await pledge('municipality', YEAR + 1, 1200);
  expect(await funded()).toBe(YEAR + 2);
  const { resourceGaps } = await world.read('village', '{ resourceGaps { year kind needed pledged missing } }');
  expect(resourceGaps).toEqual([
    { year: YEAR, kind: 'SEK', needed: 1000, pledged: 1000, missing: 0 },
    { year: YEAR + 1, kind: 'SEK', needed: 1000, pledged: 1200, missing: 0 },
    { year: YEAR + 2, kind: 'SEK', needed: 1000, pledged: 1000, missing: 0 },
  ]);
  expect(await world.refusal('village', NEED, { input: { kind: 'SEK', year: YEAR, amount: 1, purpose: 'Nej' } })).toBe(
    'FORBIDDEN',
  );
  expect(
    await world.refusal('coordinator', PLEDGE, { input: { kind: 'FTE', year: YEAR, amount: 0, decision: 'Nej' } }),
  ).toBe('BAD_USER_INPUT');
});

test('a part of the mandate holds when both principals have granted it, while it is valid', async () => {
  const { item } = (
    await world.read(
      'coordinator',
      'mutation ($input: ProposeMandateInput!) { proposeMandate(input: $input) { item { id holds } } }',
      { input: { verb: 'SIGN', text: 'Skriva under följebrev.', limitSek: 50000, validFrom: '2026-01-01' } },
    )
  ).proposeMandate;
  expect(item.holds).toBe(false);
  const GRANT =
    'mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { item { holds grants { decision } } } }';
  const input = { id: item.id, decision: 'RUN § 14' };
  expect((await world.read('regionDecider', GRANT, { input })).grantMandate.item.holds).toBe(false);
  expect(await world.refusal('regionDecider', GRANT, { input })).toBe('BAD_USER_INPUT');
  expect(await world.refusal('coordinator', GRANT, { input })).toBe('FORBIDDEN');
  const granted = (await world.read('boardDecider', GRANT, { input: { ...input, decision: 'Dnr 100-26' } }))
    .grantMandate;
  expect(granted.item.holds).toBe(true);
  expect(granted.item.grants).toHaveLength(2);
  const past = await world.read('operatorA', '{ mandateItems(first: 5) { nodes { text holds } } }');
  expect(past.mandateItems.nodes).toEqual([{ text: 'Skriva under följebrev.', holds: true }]);
});

test('the post of coordinator is vacant until somebody is appointed', async () => {
  const vacant = async () => (await world.read('village', '{ isCoordinatorVacant }')).isCoordinatorVacant as boolean;
  expect(await vacant()).toBe(true);
  const { registerContact } = await world.read(
    'coordinator',
    'mutation ($input: RegisterContactInput!) { registerContact(input: $input) { contact { id } } }',
    {
      input: { givenName: 'Klara', familyName: 'Nodén' },
    },
  );
  await world.read(
    'coordinator',
    'mutation ($input: AppointCoordinatorInput!) { appointCoordinator(input: $input) { appointment { id } } }',
    { input: { contact: registerContact.contact.id, from: '2026-01-01' } },
  );
  expect(await vacant()).toBe(false);
});

test('a principal that is asked for support answers, and nobody else; an answer in time shows P2', async () => {
  const ASK =
    'mutation ($input: RequestSupportInput!) { requestSupport(input: $input) { request { id version isOverdue } } }';
  const asked = toGlobalId('Organization', world.organizations.countyBoard);
  const input = { asked, text: 'Utse en kontaktperson.', answerBy: daysAfter(today(), 14) };
  const { request } = (await world.read('coordinator', ASK, { input })).requestSupport;
  expect(request.isOverdue).toBe(false);
  const elsewhere = { ...input, asked: toGlobalId('Organization', world.organizations.village) };
  expect(await world.refusal('coordinator', ASK, { input: elsewhere })).toBe('BAD_USER_INPUT');
  const ANSWER =
    'mutation ($input: AnswerSupportRequestInput!) { answerSupportRequest(input: $input) { request { version status answeredOn } } }';
  const answer = { id: request.id, expectedVersion: request.version, status: 'GRANTED', answer: 'Ja.' };
  expect(await world.refusal('regionOfficer', ANSWER, { input: answer })).toBe('FORBIDDEN');
  const answered = (await world.read('boardOfficer', ANSWER, { input: answer })).answerSupportRequest.request;
  expect(answered).toMatchObject({ status: 'GRANTED', answeredOn: today() });
  expect(await strengthOf('P2')).toBe('STRONG');
});

test('an obstacle stands until somebody says how it was cleared', async () => {
  const { obstacle } = (
    await world.read(
      'municipality',
      'mutation ($input: RaiseObstacleInput!) { raiseObstacle(input: $input) { obstacle { id version clearedOn } } }',
      { input: { kind: 'ACTORS_UNCOORDINATED', text: 'Två grävningar i samma väg.' } },
    )
  ).raiseObstacle;
  expect(obstacle.clearedOn).toBeNull();
  const CLEAR = 'mutation ($input: ClearObstacleInput!) { clearObstacle(input: $input) { obstacle { clearedHow } } }';
  const input = { id: obstacle.id, expectedVersion: obstacle.version, how: 'Samförlagt.' };
  expect(await world.refusal('village', CLEAR, { input })).toBe('FORBIDDEN');
  expect((await world.read('coordinator', CLEAR, { input })).clearObstacle.obstacle.clearedHow).toBe('Samförlagt.');
});
