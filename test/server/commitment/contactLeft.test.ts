import { asking } from '../../support/asking.js';
import { statementsOf } from '../../support/statements.js';
import { type OrganizationKey, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());
const { at, act, refusalOf } = asking(() => world);

async function person(
  givenName: string,
  organization: OrganizationKey,
  recorder: 'coordinator' | 'operatorA' = 'coordinator',
) {
  const input = {
    givenName,
    familyName: 'Tångring',
    affiliation: { organization: at(organization), title: 'Samordnare' },
  };
  const { contact } = await act(recorder, 'registerContact', input, 'contact { id }');
  return contact.id as string;
}

/** Lets a person take part in a meeting, promise, be promised, follow up and be responsible. */
async function burden(contact: string, commitments = 1) {
  const promise = (title: string) => ({
    title,
    giver: at('municipality'),
    giverContact: contact,
    receiver: at('region'),
    dueOn: '2030-01-31',
  });
  await act(
    'coordinator',
    'recordInteraction',
    {
      kind: 'MEETING',
      topic: 'Avstämning',
      participants: [{ organization: at('municipality'), contact }],
      minutesPoints: [{ text: 'Ta fram karta', owner: at('municipality'), ownerContact: contact }],
      commitments: [
        ...Array.from({ length: commitments }, (_, n) => promise(`Lämna underlag ${n + 1}`)),
        { title: 'Svara', giver: at('region'), receiver: at('municipality'), receiverContact: contact },
      ],
    },
    'interaction { id }',
  );
  const responsible = { organization: at('municipality'), area: 'BROADBAND_SUPPORT', contact };
  await act('coordinator', 'assignResponsibility', responsible, 'responsibility { id }');
}

const openQuery = `query ($id: ID!) { contact(id: $id) {
  version status leftOn
  affiliations { until isCurrent }
  interactions(first: 10) { nodes { topic } }
  openAssignments {
    commitmentsGiven(first: 10) { totalCount nodes { title handovers { end fromContact { givenName } toContact { givenName } } } }
    commitmentsReceived(first: 10) { nodes { title } }
    minutesPoints(first: 10) { nodes { text } }
    responsibilities { area }
  } } }`;
const look = async (id: string) => (await world.read('coordinator', openQuery, { id })).contact;

const nothing = {
  commitmentsGiven: { totalCount: 0, nodes: [] },
  commitmentsReceived: { nodes: [] },
  minutesPoints: { nodes: [] },
  responsibilities: [],
};

test('all that points at a person is shown, and goes to the successor when the person leaves; history keeps the name', async () => {
  const [jonas, ylva] = [await person('Jonas', 'municipality'), await person('Ylva', 'municipality')];
  await burden(jonas);
  const before = await look(jonas);
  expect(before.openAssignments).toMatchObject({
    commitmentsGiven: { totalCount: 1, nodes: [{ title: 'Lämna underlag 1', handovers: [] }] },
    commitmentsReceived: { nodes: [{ title: 'Svara' }] },
    minutesPoints: { nodes: [{ text: 'Ta fram karta' }] },
    responsibilities: [{ area: 'BROADBAND_SUPPORT' }],
  });
  const left = await act(
    'coordinator',
    'markContactLeft',
    { id: jonas, expectedVersion: before.version, leftOn: '2026-10-31', handOverTo: ylva },
    'contact { status leftOn } commitments { title giverContact { givenName } receiverContact { givenName } } minutesPoints { ownerContact { givenName } } responsibilities { from contact { givenName } }',
  );
  expect(left).toMatchObject({
    contact: { status: 'LEFT', leftOn: '2026-10-31' },
    minutesPoints: [{ ownerContact: { givenName: 'Ylva' } }],
    responsibilities: [{ from: '2026-11-01', contact: { givenName: 'Ylva' } }],
  });
  expect(left.commitments).toHaveLength(2);
  const after = await look(jonas);
  expect(after.openAssignments).toEqual(nothing);
  expect(after.affiliations).toEqual([{ until: '2026-10-31', isCurrent: false }]);
  expect(after.interactions.nodes).toEqual([{ topic: 'Avstämning' }]);
  const { openAssignments } = await look(ylva);
  expect(openAssignments.commitmentsGiven.nodes[0].handovers).toEqual([
    { end: 'GIVER', fromContact: { givenName: 'Jonas' }, toContact: { givenName: 'Ylva' } },
  ]);
  expect(openAssignments.responsibilities).toEqual([{ area: 'BROADBAND_SUPPORT' }]);
});

test('a person may leave before anybody takes over; the rest is handed over later', async () => {
  const [mona, anders] = [await person('Mona', 'municipality'), await person('Anders', 'municipality')];
  await burden(mona);
  await act('coordinator', 'markContactLeft', { id: mona, expectedVersion: 1 }, 'contact { id } commitments { id }');
  expect((await look(mona)).openAssignments.commitmentsGiven.totalCount).toBe(1);
  const given = await act(
    'coordinator',
    'handOverAssignments',
    { contact: mona, handOverTo: anders },
    'commitments { id } contact { status }',
  );
  expect(given.commitments).toHaveLength(2);
  expect((await look(mona)).openAssignments).toEqual(nothing);
});

test('what is a municipality’s does not go to somebody at an operator', async () => {
  const [britta, lina] = [await person('Britta', 'municipality'), await person('Lina', 'operatorA')];
  await burden(britta);
  const input = { id: britta, expectedVersion: 1, handOverTo: lina };
  expect(await refusalOf('coordinator', 'markContactLeft', input)).toEqual({
    code: 'BAD_USER_INPUT',
    field: 'input.handOverTo',
    message: 'Lina Tångring talar inte för Åviks kommun och kan inte ta över det som är deras.',
  });
  expect(await look(britta)).toMatchObject({ status: 'ACTIVE', version: 1 });
});

test('nobody hands over to oneself, to somebody who left, or before the day has come', async () => {
  const [petter, omar] = [await person('Petter', 'municipality'), await person('Omar', 'municipality')];
  await act('coordinator', 'markContactLeft', { id: omar, expectedVersion: 1 }, 'contact { id }');
  const input = { id: petter, expectedVersion: 1 };
  const refused = (more: object) => refusalOf('coordinator', 'markContactLeft', { ...input, ...more });
  expect(await refused({ handOverTo: petter })).toMatchObject({ field: 'input.handOverTo' });
  expect(await refused({ handOverTo: omar })).toMatchObject({
    field: 'input.handOverTo',
    message: 'Personen har slutat.',
  });
  expect(await refused({ leftOn: '2999-01-01' })).toMatchObject({ field: 'input.leftOn' });
  expect(await refused({ expectedVersion: 7 })).toMatchObject({ code: 'CONFLICT' });
  expect(await refusalOf('coordinator', 'markContactLeft', { ...input, id: omar, expectedVersion: 2 })).toMatchObject({
    field: 'input.id',
  });
});

test('what the caller may not change stays with the one who left', async () => {
  const [kjell, siv] = [await person('Kjell', 'operatorA', 'operatorA'), await person('Siv', 'operatorA', 'operatorA')];
  const promise = (interaction: object) => act('coordinator', 'giveCommitment', interaction, 'commitment { id }');
  await promise({ title: 'Egen', giver: at('operatorA'), giverContact: kjell, receiver: at('region') });
  await act(
    'coordinator',
    'recordInteraction',
    {
      kind: 'MEETING',
      topic: 'Karta',
      participants: [{ organization: at('operatorA') }],
      minutesPoints: [
        { text: 'Regionen ritar', owner: at('region'), ownerContact: kjell },
        { text: 'Vi ritar', owner: at('operatorA'), ownerContact: kjell },
      ],
    },
    'interaction { id }',
  );
  const left = await act(
    'operatorA',
    'markContactLeft',
    { id: kjell, expectedVersion: 1, handOverTo: siv },
    'commitments { title } minutesPoints { text }',
  );
  expect(left).toEqual({ commitments: [{ title: 'Egen' }], minutesPoints: [{ text: 'Vi ritar' }] });
  expect((await look(kjell)).openAssignments.minutesPoints.nodes).toEqual([{ text: 'Regionen ritar' }]);
});

test('fifty commitments are handed over in as many statements as two', async () => {
  const costs: number[] = [];
  for (const commitments of [2, 49]) {
    const [from, to] = [await person('Från', 'municipality'), await person('Till', 'municipality')];
    await burden(from, commitments);
    const input = { id: from, expectedVersion: 1, handOverTo: to };
    const statements = await statementsOf(() =>
      act('coordinator', 'markContactLeft', input, 'contact { id } commitments { id title }'),
    );
    costs.push(statements.length);
  }
  expect(costs[0]).toBe(costs[1]);
});
