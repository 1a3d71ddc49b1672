import { Commitment } from '../../../server/commitment/Commitment.js';
import { today } from '../../../server/shared/today.js';
import { asking } from '../../support/asking.js';
import { World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());
const { at, act } = asking(() => world);
const day = (offset: number) => new Date(Date.parse(today()) + offset * 86_400_000).toISOString().slice(0, 10);

const overview = `query ($organization: ID) { overview(organization: $organization) {
  lateCommitments(first: 20) { totalCount nodes { title } }
  dueSoonCommitments(first: 20) { totalCount nodes { title } }
  minutesPointsDue(first: 20) { totalCount nodes { text isLate } } } }`;

test('Monday shows what is late, due within 14 days and to be followed up, right to the day', async () => {
  const give = (title: string, dueOn: string | null, giver = at('municipality')) =>
    act('coordinator', 'giveCommitment', { title, dueOn, giver, receiver: at('region') }, 'commitment { id version }');
  await give('i går', day(-1));
  await give('för länge sedan', '2020-01-01');
  await give('i dag', day(0));
  await give('om 14 dagar', day(14), at('village'));
  await give('om 15 dagar', day(15));
  await give('utan dag', null);
  const { commitment } = await give('klart', day(-3));
  await act(
    'coordinator',
    'fulfilCommitment',
    { id: commitment.id, expectedVersion: 1, proof: 'Klart' },
    'commitment { id }',
  );
  await act(
    'coordinator',
    'recordInteraction',
    {
      kind: 'MEETING',
      topic: 'Möte',
      participants: [{ organization: at('village') }],
      minutesPoints: [
        { text: 'sen', followUpOn: day(-1), owner: at('village') },
        { text: 'i dag', followUpOn: day(0), owner: at('region') },
        { text: 'senare', followUpOn: day(15), owner: at('region') },
        { text: 'utan dag', owner: at('region') },
      ],
    },
    'interaction { id }',
  );
  expect((await world.read('coordinator', overview)).overview).toEqual({
    lateCommitments: { totalCount: 2, nodes: [{ title: 'för länge sedan' }, { title: 'i går' }] },
    dueSoonCommitments: { totalCount: 2, nodes: [{ title: 'i dag' }, { title: 'om 14 dagar' }] },
    minutesPointsDue: {
      totalCount: 2,
      nodes: [
        { text: 'sen', isLate: true },
        { text: 'i dag', isLate: false },
      ],
    },
  });
});

test('an overview is narrowed to one organization', async () => {
  expect((await world.read('village', overview, { organization: at('village') })).overview).toEqual({
    lateCommitments: { totalCount: 0, nodes: [] },
    dueSoonCommitments: { totalCount: 1, nodes: [{ title: 'om 14 dagar' }] },
    minutesPointsDue: { totalCount: 1, nodes: [{ text: 'sen', isLate: true }] },
  });
});

test('another partnership’s late commitments are not ours to do, even where we see them', async () => {
  const before = (await world.read('neighbour', overview)).overview.lateCommitments.totalCount;
  await world.arrange(async (em) =>
    em.nativeUpdate(Commitment, { title: 'i går' }, { visibilityLevel: 'PUBLIC' as never }),
  );
  const list = `{ commitments(first: 5, filter: { isLate: { eq: true } }) { nodes { title } } }`;
  expect((await world.read('neighbour', list)).commitments.nodes).toEqual([{ title: 'i går' }]);
  expect((await world.read('neighbour', overview)).overview.lateCommitments.totalCount).toBe(before);
});

test('nobody signed in, nothing to do', async () => {
  expect((await world.ask(null, overview)).data?.['overview'] ?? null).toBeNull();
});
