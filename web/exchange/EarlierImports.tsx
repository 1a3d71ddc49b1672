import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ConnectionList } from '../shared/list/ConnectionList';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { Section } from '../shared/page/Section';
import { ImportRow } from './ImportRow';

const query = gql(`
  query EarlierImports($after: String) {
    imports(first: 20, after: $after) {
      totalCount
      nodes {
        id
        ...ImportRow_import
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The files that were brought in before, the latest first; each leads to its receipt. */
export function EarlierImports() {
  const { t } = useTranslation('exchange');
  const answer = useQuery(query, { variables: { after: null } });
  const shown = answer.data ?? answer.previousData;
  return (
    <Section heading={t('earlier.heading')} count={shown?.imports.totalCount}>
      <Answer of={answer} shape="rows">
        {({ imports }) => (
          <ConnectionList
            connection={imports}
            keyOf={({ id }) => id}
            loadMore={(after) => answer.fetchMore({ variables: { after } })}
            empty={<EmptyState title={t('earlier.empty')}>{t('earlier.emptyHelp')}</EmptyState>}
          >
            {(receipt) => (
              <li>
                <ImportRow import={receipt} />
              </li>
            )}
          </ConnectionList>
        )}
      </Answer>
    </Section>
  );
}
