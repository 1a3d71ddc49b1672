import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ImportedRows } from '../exchange/ImportedRows';
import { ImportHeader } from '../exchange/ImportHeader';
import { gql } from '../gql';
import { Answer } from '../shared/page/Answer';
import { MissingState } from '../shared/page/MissingState';
import { Section } from '../shared/page/Section';

const query = gql(`
  query ImportReceiptPage($id: ID!, $after: String) {
    import(id: $id) {
      id
      ...ImportHeader_import
      ...ImportedRows_import
    }
  }
`);

/** The receipt of a file that was brought in: what each row did, and the way to undo it. */
export function ImportReceiptPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('exchange');
  const answer = useQuery(query, { variables: { id, after: null } });
  return (
    <Answer of={answer}>
      {({ import: receipt }) =>
        receipt ? (
          <>
            <ImportHeader
              import={receipt}
              actions={
                <Button component={Link} to="/import" variant="default">
                  {t('receipt.more')}
                </Button>
              }
            />
            <div style={{ marginTop: '2rem' }}>
              <Section heading={t('receipt.rows')}>
                <ImportedRows import={receipt} loadMore={(after) => answer.fetchMore({ variables: { id, after } })} />
              </Section>
            </div>
          </>
        ) : (
          <MissingState />
        )
      }
    </Answer>
  );
}
