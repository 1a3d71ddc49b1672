import { gql, InMemoryCache } from '@apollo/client';
import fc from 'fast-check';
import { pagedConnection } from '../../../web/shared/api/pagedConnection';

const query = gql`
  query Letters($first: Int, $after: String, $topic: String) {
    letters(first: $first, after: $after, topic: $topic) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

/** A server with a list, and a cache that reads it page by page. */
function reader(size: number) {
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { letters: pagedConnection } } } });
  let all: string[] = [];
  const read = (after: string | null, topic = 'fiber') => {
    const from = after === null ? 0 : all.indexOf(after) + 1;
    const rows = all.slice(from, from + size);
    cache.writeQuery({
      query,
      variables: { first: size, topic, ...(after === null ? {} : { after }) },
      data: {
        letters: {
          __typename: 'LetterConnection',
          nodes: rows.map((id) => ({ __typename: 'Letter', id })),
          pageInfo: { __typename: 'PageInfo', hasNextPage: from + size < all.length, endCursor: rows.at(-1) ?? null },
        },
      },
    });
  };
  const shown = (topic = 'fiber') => {
    const data = cache.readQuery<{
      letters: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    }>({ query, variables: { first: size, topic } });
    return { ids: data?.letters.nodes.map(({ id }) => id), ...data?.letters.pageInfo };
  };
  return { read, shown, have: (ids: string[]) => (all = ids) };
}

test('"show more" until the end shows every row once, in order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 30 }), fc.integer({ min: 1, max: 10 }), (ids, size) => {
      const { read, shown, have } = reader(size);
      have(ids);
      read(null);
      for (let page = shown(); page.hasNextPage; page = shown()) read(page.endCursor!);
      expect(shown().ids).toEqual(ids);
    }),
  );
});

test('a list read anew after a change keeps the rows that were unfolded', () => {
  const { read, shown, have } = reader(2);
  have(['a', 'b', 'c', 'd', 'e']);
  read(null);
  read('b');
  have(['new', 'a', 'b', 'c', 'd', 'e']);
  read(null);
  expect(shown()).toMatchObject({ ids: ['new', 'a', 'b', 'c', 'd'], hasNextPage: true, endCursor: 'd' });
});

test('a list whose beginning is wholly new begins again', () => {
  const { read, shown, have } = reader(2);
  have(['a', 'b', 'c']);
  read(null);
  read('b');
  have(['x', 'y', 'z']);
  read(null);
  expect(shown()).toMatchObject({ ids: ['x', 'y'], hasNextPage: true, endCursor: 'y' });
});

test('lists with different filters do not mix', () => {
  const { read, shown, have } = reader(2);
  have(['a', 'b']);
  read(null);
  have(['c']);
  read(null, 'mobil');
  expect(shown().ids).toEqual(['a', 'b']);
  expect(shown('mobil').ids).toEqual(['c']);
});
