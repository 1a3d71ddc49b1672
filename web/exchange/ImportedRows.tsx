import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { ConnectionList } from '../shared/list/ConnectionList';
import { EmptyState } from '../shared/page/EmptyState';
import { ImportedRecordName } from './ImportedRecordName';
import classes from './ImportedRows.module.css';
import { OutcomeMark } from './OutcomeMark';

const fragment = gql(`
  fragment ImportedRows_import on Import {
    id
    source
    records(first: 100, after: $after) {
      totalCount
      nodes {
        id
        row
        outcome
        skipReason
        record {
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
  const { source, records } = readFragment(fragment, masked);
  const { t } = useTranslation('exchange');
  return (
    <ConnectionList
      frame="dense"
      connection={records}
      keyOf={({ id }) => id}
      loadMore={loadMore}
      empty={<EmptyState title={t('receipt.rowsEmpty')} />}
    >
      {({ row, outcome, skipReason, record }) => (
        <li className={classes.row}>
          <span className={classes.number}>
            {source !== 'EMAIL' && t(source === 'VCARD' ? 'receipt.card' : 'receipt.row', { row })}
          </span>
          <OutcomeMark outcome={outcome} />
          <span className={classes.what}>
            {(record ?? skipReason !== 'PROBLEM') && <ImportedRecordName record={record} />}
            {skipReason && <span className={classes.reason}>{t(`reason.${skipReason}`)}</span>}
          </span>
        </li>
      )}
    </ConnectionList>
  );
}
