import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { Moment } from '../shared/time/Moment';
import classes from './ImportRow.module.css';
import { SourceIcon } from './SourceIcon';

const fragment = gql(`
  fragment ImportRow_import on Import {
    id
    fileName
    source
    createdCount
    changedCount
    skippedCount
    undoneAt
    recordedAt
    recordedBy {
      id
      name
    }
  }
`);

/** A file that was brought in, on one line: what came of it, who brought it and when. */
export function ImportRow({ import: masked }: { import: FragmentType<typeof fragment> }) {
  const receipt = readFragment(fragment, masked);
  const { t } = useTranslation('exchange');
  const { id, fileName, source, createdCount: created, changedCount: changed, skippedCount: skipped } = receipt;
  const came =
    source === 'EMAIL'
      ? t(created > 0 ? 'earlier.email' : 'earlier.emailSkipped')
      : t('earlier.counts', { created, changed, skipped });
  return (
    <div className={classes.row}>
      <span className={classes.sign}>
        <SourceIcon source={source} />
      </span>
      <div className={classes.words}>
        <span className={classes.name}>
          <Link to={`/import/${id}`}>{fileName}</Link>
          {receipt.undoneAt && (
            <Badge color="gray" size="sm" ml="xs">
              {t('earlier.undone')}
            </Badge>
          )}
        </span>
        <span className={classes.what}>
          {t(`source.${source}`)} · {came}
        </span>
      </div>
      <span className={classes.when}>
        <Moment at={receipt.recordedAt} /> {receipt.recordedBy && t('earlier.by', { name: receipt.recordedBy.name })}
      </span>
    </div>
  );
}
