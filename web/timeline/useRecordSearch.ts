import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { gql } from '../gql';

const query = gql(`
  query CommandSearch($text: String!) {
    search(query: $text, first: 9) {
      nodes {
        id
        title
        record {
          id
          ...RecordWords_record
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** Milliseconds of rest after which what is typed is looked for. */
const rest = 120;

/** Records of every kind by what is typed. What was found last stays until the next answer. */
export function useRecordSearch(typed: string) {
  const wanted = typed.trim();
  const [text] = useDebouncedValue(wanted, rest);
  const { data, previousData, error } = useQuery(query, {
    variables: { text },
    skip: text.length === 0,
    fetchPolicy: 'cache-first',
  });
  const shown = wanted ? (data ?? previousData) : undefined;
  return {
    hits: shown?.search.nodes ?? [],
    hasMore: shown?.search.pageInfo.hasNextPage ?? false,
    isAnswered: wanted === text && data !== undefined,
    error: wanted ? error : undefined,
  };
}
