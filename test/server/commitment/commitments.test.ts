import { fromGlobalId } from '../../../server/shared/globalId.js';
import { Language, sessionOf } from '../../../server/shared/Caller.js';
import { today } from '../../../server/shared/today.js';
import { asking } from '../../support/asking.js';
import { type OrganizationKey, type Person, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());
const { at, act, refusalOf } = asking(() => world);

const day = (offset: number) => new Date(Date.parse(today()) + offset * 86_400_000).toISOString().slice(0, 10);

const facts = `commitment { id version status title dueOn isLate fulfilledOn proof waivedReason nextSteps
  renegotiations { oldDueOn newDueOn reason agreedOn } visibility { level } origin interaction { topic } dialogue { title } }`;

async function give(input: object = {}, person: Person = 'coordinator', giver: OrganizationKey = 'municipality') {
  const all = { title: 'Lämna underlag', giver: at(giver), receiver: at('region'), ...input };
  return (await act(person, 'giveCommitment', all, facts)).commitment;
}

test('a promise with a market actor stays between the parties, one with a municipality is for the partnership', async () => {
  expect(await give()).toMatchObject({ status: 'OPEN', visibility: { level: 'PARTNERSHIP' }, origin: 'OTHER' });
  expect(await give({ giver: at('operatorA') })).toMatchObject({ visibility: { level: 'PARTIES' } });
});

test('a promise given in an interaction takes over who sees it, its dialogue and its origin', async () => {
  const note = {
    kind: 'MEETING',
    topic: 'Styrgrupp',
    participants: [{ organization: at('municipality') }],
    visibility: 'PRINCIPALS',
  };
  const { interaction } = await act('coordinator', 'recordInteraction', note, 'interaction { id }');
  expect(await give({ interaction: interaction.id })).toMatchObject({
    visibility: { level: 'PRINCIPALS' },
    origin: 'MEETING',
    interaction: { topic: 'Styrgrupp' },
  });
});

test('a commitment is late the day after its due day, and not before', async () => {
  expect(await give({ dueOn: day(-1) })).toMatchObject({ isLate: true });
  expect(await give({ dueOn: day(0) })).toMatchObject({ isLate: false });
  expect(await give()).toMatchObject({ dueOn: null, isLate: false });
});

test('a new due date keeps the old one, with the reason', async () => {
  const { id } = await give({ dueOn: '2026-05-01' });
  const step = { id, expectedVersion: 1, newDueOn: '2026-08-31', reason: 'Semester', agreedOn: '2026-04-20' };
  const { commitment } = await act('municipality', 'renegotiateCommitment', step, facts);
  expect(commitment).toMatchObject({
    dueOn: '2026-08-31',
    version: 2,
    renegotiations: [{ oldDueOn: '2026-05-01', newDueOn: '2026-08-31', reason: 'Semester', agreedOn: '2026-04-20' }],
  });
  const again = { ...step, expectedVersion: 2 };
  expect(await refusalOf('coordinator', 'renegotiateCommitment', again)).toMatchObject({ field: 'input.newDueOn' });
  expect(await refusalOf('coordinator', 'renegotiateCommitment', { ...again, agreedOn: day(1) })).toMatchObject({
    field: 'input.agreedOn',
  });
});

test('a commitment is kept with proof, on a day that has come and after it was given', async () => {
  const met = {
    kind: 'MEETING',
    topic: 'x',
    occurredAt: '2026-03-01T10:00:00Z',
    participants: [{ organization: at('municipality') }],
  };
  const { interaction } = await act('coordinator', 'recordInteraction', met, 'interaction { id }');
  const { id } = await give({ interaction: interaction.id });
  const step = { id, expectedVersion: 1, proof: 'Kartan är inlagd.' };
  const refused = (wrong: object) => refusalOf('municipality', 'fulfilCommitment', { ...step, ...wrong });
  expect(await refused({ proof: ' ' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.proof' });
  expect(await refused({ fulfilledOn: day(1) })).toMatchObject({ field: 'input.fulfilledOn' });
  expect(await refused({ fulfilledOn: '2026-02-28' })).toMatchObject({
    message: 'Åtagandet kan inte ha uppfyllts före den dag det gavs.',
  });
  const { commitment } = await act('municipality', 'fulfilCommitment', { ...step, fulfilledOn: '2026-03-01' }, facts);
  expect(commitment).toMatchObject({ status: 'FULFILLED', fulfilledOn: '2026-03-01', proof: 'Kartan är inlagd.' });
});

test('only those it was given to, and the principals, let go of a commitment', async () => {
  const { id } = await give({ receiver: at('village') });
  const waive = { id, expectedVersion: 1, reason: 'Behövs inte längre' };
  expect(await refusalOf('municipality', 'waiveCommitment', waive)).toEqual({
    code: 'FORBIDDEN',
    message: 'Det här kan bara den som fick åtagandet eller en huvudman göra.',
  });
  expect(await refusalOf('village', 'waiveCommitment', { ...waive, reason: '' })).toMatchObject({
    field: 'input.reason',
  });
  const { commitment } = await act('village', 'waiveCommitment', waive, facts);
  expect(commitment).toMatchObject({ status: 'WAIVED', waivedReason: 'Behövs inte längre', nextSteps: ['REOPEN'] });
});

test('who waives past the rule of the code meets the wall', async () => {
  const { id } = await give({ receiver: at('village') }, 'municipality');
  const uuid = fromGlobalId(id)!.uuid;
  const past = (assignment: string) =>
    world.ground.orm.em
      .fork({ session: sessionOf(world.callers.municipality) })
      .transactional((em) => em.execute(`update commitment set ${assignment} where id = '${uuid}'`));
  await expect(past(`status = 'WAIVED', waived_reason = 'x'`)).rejects.toThrow(/only the receiver waives/);
});

test('a party moves a commitment on, and does not rewrite what was promised', async () => {
  const { id } = await give();
  const uuid = fromGlobalId(id)!.uuid;
  const past = (assignment: string) =>
    world.ground.orm.em
      .fork({ session: sessionOf(world.callers.municipality) })
      .transactional((em) => em.execute(`update commitment set ${assignment} where id = '${uuid}'`));
  for (const assignment of [`title = 'Lova mindre'`, `visibility_level = 'PUBLIC'`, `receiver_id = giver_id`]) {
    await expect(past(assignment)).rejects.toThrow(/moves a commitment on, and no more/);
  }
  await past(`status = 'IN_PROGRESS'`);
});

test('the parties see what they may do next, bystanders that they may do nothing', async () => {
  const { id } = await give();
  const look = async (person: Person) =>
    (await world.read(person, `query ($id: ID!) { commitment(id: $id) { nextSteps } }`, { id })).commitment.nextSteps;
  expect(await look('municipality')).toEqual(['START', 'RENEGOTIATE', 'FULFIL']);
  expect(await look('coordinator')).toEqual(['START', 'RENEGOTIATE', 'FULFIL', 'WAIVE']);
  expect(await look('boardDecider')).toEqual(['START', 'RENEGOTIATE', 'FULFIL', 'WAIVE']);
  expect(await look('village')).toEqual([]);
  expect(await look('boardMember')).toEqual([]);
});

test('what two organizations promised each other is listed both ways, and nothing else', async () => {
  await give({ title: 'Vi till er', giver: at('countyBoard'), receiver: at('village') });
  await give({ title: 'Ni till oss', giver: at('village'), receiver: at('countyBoard') });
  await give({ title: 'Till annan', giver: at('village'), receiver: at('region') });
  const query = `query ($id: ID!, $counterparty: ID!) { organization(id: $id) {
    commitmentsWith(counterparty: $counterparty, first: 10, orderBy: [{ field: RECORDED_AT }]) { nodes { title } } } }`;
  const { organization } = await world.read('coordinator', query, {
    id: at('village'),
    counterparty: at('countyBoard'),
  });
  expect(organization.commitmentsWith.nodes).toEqual([{ title: 'Vi till er' }, { title: 'Ni till oss' }]);
});

test('how a commitment was written down is put right by its recorder, and who promised whom stays', async () => {
  const { id } = await give({ description: 'Utkast' });
  const change = { id, expectedVersion: 1, title: 'Lämna kartunderlag' };
  expect(await refusalOf('municipality', 'changeCommitment', change)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusalOf('coordinator', 'changeCommitment', { ...change, title: null })).toMatchObject({
    field: 'input.title',
  });
  const select = 'commitment { title description version giver { name } }';
  const { commitment } = await act('coordinator', 'changeCommitment', change, select);
  expect(commitment).toEqual({
    title: 'Lämna kartunderlag',
    description: 'Utkast',
    version: 2,
    giver: { name: 'Åviks kommun' },
  });
});

test('of ten who keep the same commitment at once one is heard, and the others are told that it has changed', async () => {
  const { id } = await give();
  const fulfil = (n: number) =>
    world.ask(
      n % 2 ? 'municipality' : 'boardOfficer',
      `mutation ($input: FulfilCommitmentInput!) { fulfilCommitment(input: $input) { commitment { version } } }`,
      { input: { id, expectedVersion: 1, proof: `Bevis ${n}` } },
    );
  const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => fulfil(n)));
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions['code'] ?? 'OK').sort();
  expect(codes).toEqual([...Array<string>(9).fill('CONFLICT'), 'OK']);
});

test('who reads English is refused in English', async () => {
  const { id } = await give({ receiver: at('village') });
  const english = { ...world.callers.municipality, language: Language.en };
  const { errors } = await world.ask(
    english,
    `mutation ($input: WaiveCommitmentInput!) { waiveCommitment(input: $input) { commitment { id } } }`,
    { input: { id, expectedVersion: 1, reason: 'No longer needed' } },
  );
  expect(errors?.[0]?.message).toBe('Only the receiver or a principal can do this.');
});
