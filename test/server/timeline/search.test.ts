import { toGlobalId } from '../../../server/shared/globalId.js';
import { World } from '../../support/World.js';

let world: World;

const record = `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }`;
const search = `query ($query: String!, $types: [SearchType!], $first: Int = 20, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) { nodes { type title excerpt record { __typename id } } totalCount pageInfo { hasNextPage endCursor } }
}`;

beforeAll(async () => {
  world = await World.make();
  const note = (key: 'operatorA' | 'municipality', topic: string, summary: string) =>
    world.read('coordinator', record, {
      input: {
        kind: 'PHONE',
        topic,
        summary,
        participants: [{ organization: toGlobalId('Organization', world.organizations[key]), role: 'RECIPIENT' }],
      },
    });
  await note(
    'operatorA',
    'Utbyggnaden i Östbyn',
    'Fibern är framdragen till avlämningspunkten; grävtillstånden dröjer.',
  );
  await note(
    'municipality',
    'Kommunens översiktsplan',
    'Planen går ut på samråd. Bredbandsfrågorna får ett eget kapitel.',
  );
});
afterAll(() => world.close());

const titles = async (query: string, person: Parameters<World['read']>[0] = 'coordinator', types?: string[]) => {
  const { search: found } = await world.read(person, search, { query, types });
  return found.nodes.map((node: { title: string }) => node.title.replace(/[⟦⟧]/g, ''));
};

test('a word is found in its other forms', async () => {
  expect(await titles('grävtillstånd')).toEqual(['Utbyggnaden i Östbyn']);
  expect(await titles('kommun')).toContain('Kommunens översiktsplan');
  expect(await titles('planer')).toEqual(['Kommunens översiktsplan']);
});

test('the beginning of a word is enough, with or without å ä ö', async () => {
  expect(await titles('Åv')).toContain('Åviks kommun');
  expect(await titles('avik')).toContain('Åviks kommun');
  expect(await titles('ostbyn')).toEqual(expect.arrayContaining(['Östbyns byalag', 'Utbyggnaden i Östbyn']));
});

test('all words must fit, and the words that fit are marked', async () => {
  const { search: found } = await world.read('coordinator', search, { query: 'bredbandsfråga samråd' });
  expect(found.nodes).toHaveLength(1);
  expect(found.nodes[0].excerpt).toContain('⟦samråd⟧');
});

test('signs that mean something to a query language are only signs', async () => {
  for (const query of [`'`, `a' | b:*`, '&|!():*<->', '\\', '   ', '"', '%', 'å'.repeat(500), '⟦x⟧']) {
    await expect(world.read('coordinator', search, { query })).resolves.toHaveProperty('search');
  }
});

test('a search finds under the rights of the one who searches', async () => {
  expect(await titles('utbyggnad', 'operatorA')).toEqual(['Utbyggnaden i Östbyn']);
  expect(await titles('utbyggnad', 'operatorB')).toEqual([]);
  expect(await titles('kommunens översiktsplan', 'operatorB')).toEqual(['Kommunens översiktsplan']);
  expect(await titles('kommunens översiktsplan', 'neighbour')).toEqual([]);
});

test('a search pages by cursor and narrows to kinds', async () => {
  const first = await world.read('coordinator', search, { query: 'kommun', first: 1 });
  const second = await world.read('coordinator', search, {
    query: 'kommun',
    first: 5,
    after: first.search.pageInfo.endCursor,
  });
  expect(second.search.nodes.map((node: { record: { id: string } }) => node.record.id)).not.toContain(
    first.search.nodes[0].record.id,
  );
  expect(await titles('kommun', 'coordinator', ['ORGANIZATION'])).toEqual(['Åviks kommun']);
});
