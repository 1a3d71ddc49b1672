import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { ShowMore } from '../shared/list/ShowMore';
import { EmptyState } from '../shared/page/EmptyState';
import { ImportedRecordName } from './ImportedRecordName';
import classes from './ImportedRows.module.css';
import { OutcomeMark } from './OutcomeMark';
import { receiptRows } from './receiptRows';

const fragment = gql(`
  fragment ImportedRows_import on Import {
    id
    source
    undoneAt
    records(first: 100, after: $after) {
      totalCount
      nodes {
        id
        row
        outcome
        skipReason
        record {
          __typename
          id
          ...ImportedRecordName_record
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface ImportedRowsProps {
  import: FragmentType<typeof fragment>;
  loadMore: (after: string) => Promise<unknown>;
}

/** What each row of a file did: which records it made or changed, or why it was left out. */
export function ImportedRows({ import: masked, loadMore }: ImportedRowsProps) {
  const { source, undoneAt, records } = readFragment(fragment, masked);
  const { t } = useTranslation('exchange');
  return (
    <>
      {records.nodes.length === 0 && <EmptyState title={t('receipt.rowsEmpty')} />}
      <ul className={classes.rows}>
        {receiptRows(records.nodes).map(({ row, outcome, touched }) => (
          <li key={row} className={classes.row} data-numbered={source === 'EMAIL' ? undefined : ''}>
            {source !== 'EMAIL' && (
              <span className={classes.number}>{t(source === 'VCARD' ? 'receipt.card' : 'receipt.row', { row })}</span>
            )}
            <OutcomeMark outcome={outcome} isUndone={undoneAt !== null} />
            <span className={classes.what}>
              {touched.map(({ id, record, skipReason }) => (
                <Fragment key={id}>
                  {record && <ImportedRecordName record={record} />}
                  {skipReason && <span className={classes.reason}>{t(`reason.${skipReason}`)}</span>}
                </Fragment>
              ))}
              {touched.every(({ record, skipReason }) => !record && !skipReason) && (
                <span className={classes.reason}>{t(undoneAt ? 'receipt.takenBack' : 'receipt.gone')}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <ShowMore
        shown={records.nodes.length}
        totalCount={records.totalCount}
        pageInfo={records.pageInfo}
        loadMore={loadMore}
      />
    </>
  );
}
