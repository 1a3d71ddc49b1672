import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { LastToldTable } from '../correspondence/matrix/LastToldTable';
import { gql } from '../gql';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { ListPage } from '../shared/page/ListPage';

const query = gql(`
  query MatrixPage {
    topics(first: 100) {
      nodes {
        id
        name
      }
    }
    lastTold {
      ...LastToldTable_told
    }
  }
`);

/** What each authority was last told on each topic, and whether it still holds: read before meeting one. */
export function MatrixPage() {
  const { t } = useTranslation('correspondence');
  const answer = useQuery(query);
  return (
    <ListPage title={t('matrix.title')} lead={t('matrix.lead')}>
      <Answer of={answer} shape="rows">
        {({ topics, lastTold }) =>
          lastTold.length === 0 ? (
            <EmptyState kind="LETTER" title={t('matrix.empty')}>
              {t('matrix.emptyHelp')}
            </EmptyState>
          ) : (
            <LastToldTable topics={topics.nodes} told={lastTold} />
          )
        }
      </Answer>
    </ListPage>
  );
}
