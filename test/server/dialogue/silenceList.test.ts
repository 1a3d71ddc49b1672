import { OrganizationKind } from '../../../server/organization/OrganizationKind.js';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { SilenceScene } from './SilenceScene.js';

let scene: SilenceScene;
beforeAll(async () => {
  scene = await SilenceScene.make();
});
afterAll(() => scene.world.close());

describe('the silence list', () => {
  test('shows the longest silence first, and neither who is in touch nor what rests unless asked', async () => {
    const [old, recent, touched] = [
      await scene.member({ from: '2012-01-01' }),
      await scene.member(),
      await scene.member(),
    ];
    await scene.said([recent], { days: 15, awaitsAnswer: true });
    await scene.said([touched], { days: 15 });
    const list = await scene.listed('coordinator');
    const ids = list.map(({ organization }) => organization?.id);
    const at = (id: string) => ids.indexOf(toGlobalId('Organization', id));
    expect(at(old)).toBe(0);
    expect(at(recent)).toBeGreaterThan(0);
    expect(at(touched)).toBe(-1);
    expect(list.map(({ countedDays }) => countedDays)).toEqual(
      list.map(({ countedDays }) => countedDays).sort((a, b) => b - a),
    );
    expect(new Set(list.map(({ state }) => state))).not.toContain('RESTING');
    const inTouch = await scene.listed('coordinator', {
      or: [{ state: { eq: 'IN_TOUCH' } }, { state: { eq: 'RESTING' } }],
    });
    expect(inTouch.map(({ organization }) => organization?.id)).toContain(toGlobalId('Organization', touched));
  });

  test('is filtered by state, actor category, organization and dialogue', async () => {
    const village = await scene.member({ kind: OrganizationKind.VILLAGE_ASSOCIATION });
    const dialogue = await scene.dialogueWith([village]);
    const organization = { eq: toGlobalId('Organization', village) };
    expect(await scene.listed('coordinator', { organization })).toMatchObject([{ dialogue: {} }]);
    const alone = await scene.listed('coordinator', { organization, dialogue: { isNull: true } });
    expect(alone).toMatchObject([{ state: 'NEVER_CONTACTED', actorCategory: 'VILLAGE', dialogue: null }]);
    const inIt = await scene.listed('coordinator', { dialogue: { eq: toGlobalId('Dialogue', dialogue) } });
    expect(inIt).toMatchObject([{ actorCategory: 'VILLAGE', organization: { id: organization.eq } }]);
    const states = await scene.listed('coordinator', { state: { in: ['NEVER_CONTACTED'] } });
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['NEVER_CONTACTED']));
    const markets = await scene.listed('coordinator', { actorCategory: { eq: 'MARKET' } });
    expect(new Set(markets.map(({ actorCategory }) => actorCategory))).toEqual(new Set(['MARKET']));
    expect(await scene.listed('coordinator', { organization, countedDays: { gt: 0 } })).toEqual([]);
  });

  test('goes on page by page without losing or repeating a row', async () => {
    const document = `query ($after: String) { silences(first: 7, after: $after, orderBy: [{ field: COUNTED_DAYS, direction: DESC }]) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const ids: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { silences } = await scene.world.read('coordinator', document, { after });
      ids.push(...silences.nodes.map(({ id }: { id: string }) => id));
      total = silences.totalCount;
      after = silences.pageInfo.hasNextPage ? silences.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual((await scene.listed('coordinator')).map(({ id }) => id));
    expect(ids).toHaveLength(total);
  });
});

describe('who is told', () => {
  test('an operator is told how silent it is with itself, and nothing of its competitor', async () => {
    const { operatorA, operatorB } = scene.world.organizations;
    const dialogue = await scene.dialogueWith([operatorA]);
    await scene.said([operatorA], { days: 50, awaitsAnswer: true, dialogue });
    expect(await scene.silenceWith(operatorA, 'operatorA')).toMatchObject({ state: 'NO_ANSWER_TO_US' });
    expect(await scene.silenceIn(dialogue, 'operatorA')).toMatchObject({ state: 'NO_ANSWER_TO_US' });
    expect(await scene.silenceWith(operatorA, 'operatorB')).toBeNull();
    expect(await scene.silenceIn(dialogue, 'operatorB')).toBeUndefined();
    const everything = { state: { isNull: false } };
    const [own, ...more] = await scene.listed('operatorB', everything);
    expect([own!.organization.id, more]).toEqual([toGlobalId('Organization', operatorB), []]);
    expect(await scene.silenceWith(operatorB, 'operatorB')).toMatchObject({ state: 'NEVER_CONTACTED' });
  });

  test('in a dialogue of both, each operator is told of its own silence alone', async () => {
    const { operatorA, operatorB } = scene.world.organizations;
    const dialogue = await scene.dialogueWith([operatorA, operatorB]);
    await scene.said([operatorA, operatorB], { days: 25, awaitsAnswer: true, dialogue });
    await scene.said([operatorB], { days: 20, initiative: 'THEIRS', dialogue });
    expect(await scene.silenceIn(dialogue)).toMatchObject({ state: 'NO_ANSWER_TO_US' });
    expect(await scene.silenceIn(dialogue, 'operatorA')).toMatchObject({ state: 'NO_ANSWER_TO_US' });
    expect(await scene.silenceIn(dialogue, 'operatorB')).toMatchObject({ state: 'IN_TOUCH' });
  });

  test('the other principal is told the same, but for notes that are kept to oneself', async () => {
    const organization = await scene.member();
    await scene.said([organization], { days: 300 });
    await scene.said([organization], { days: 3, visibility: 'OWN_ORGANIZATION' });
    expect(await scene.silenceWith(organization, 'coordinator')).toMatchObject({ state: 'IN_TOUCH' });
    expect(await scene.silenceWith(organization, 'boardOfficer')).toMatchObject({ state: 'BEYOND_CADENCE' });
  });

  test.each(['boardMember', 'integrator', 'administrator', 'neighbour'] as const)(
    'the %s, who sees no more than members do, is told nothing',
    async (person) => {
      expect(await scene.silenceWith(scene.world.organizations.municipality, person)).toBeNull();
      const list = await scene.listed(person, { state: { isNull: false } });
      expect(list.filter(({ organization }) => organization?.id !== undefined)).toEqual([]);
    },
  );
});
