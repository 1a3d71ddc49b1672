import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ImportedRows } from '../exchange/ImportedRows';
import { ImportHeader } from '../exchange/ImportHeader';
import { useUndoImport } from '../exchange/useUndoImport';
import { gql } from '../gql';
import type { ImportReceiptPageQuery } from '../gql/graphql';
import { Answer } from '../shared/page/Answer';
import { MissingState } from '../shared/page/MissingState';
import { Section } from '../shared/page/Section';
import classes from './ImportPage.module.css';

const query = gql(`
  query ImportReceiptPage($id: ID!, $after: String) {
    import(id: $id) {
      id
      ...ImportHeader_import
      ...ImportedRows_import
      ...UndoImport_import
    }
  }
`);

type Shown = NonNullable<ImportReceiptPageQuery['import']>;

interface ReceiptProps {
  receipt: Shown;
  loadMore: (after: string) => Promise<unknown>;
}

function Receipt({ receipt, loadMore }: ReceiptProps) {
  const { t } = useTranslation('exchange');
  const undo = useUndoImport(receipt);
  return (
    <>
      {undo.refusal}
      <ImportHeader
        import={receipt}
        actions={
          <>
            {undo.button}
            <Button component={Link} to="/import" variant="light">
              {t('receipt.more')}
            </Button>
          </>
        }
      />
      <div className={classes.rows}>
        <Section heading={t('receipt.rows')}>
          <ImportedRows import={receipt} loadMore={loadMore} />
        </Section>
      </div>
    </>
  );
}

/** The receipt of a file that was brought in: what each row did, and the way to undo it. */
export function ImportReceiptPage() {
  const { id = '' } = useParams();
  const answer = useQuery(query, { variables: { id, after: null } });
  return (
    <Answer of={answer}>
      {({ import: receipt }) =>
        receipt ? (
          <Receipt receipt={receipt} loadMore={(after) => answer.fetchMore({ variables: { id, after } })} />
        ) : (
          <MissingState />
        )
      }
    </Answer>
  );
}
