import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import { fieldNameKey } from './fieldNameKey';
import { useValueWording } from './useValueWording';
import classes from './ChangeList.module.css';

const fragment = gql(`
  fragment FieldChangeLine_change on FieldChange {
    field
    before
    after
    recordBefore {
      ...FieldChangeLine_record
    }
    recordAfter {
      ...FieldChangeLine_record
    }
  }
`);

const recordFragment = gql(`
  fragment FieldChangeLine_record on Node {
    id
    ... on Organization {
      name
    }
    ... on Contact {
      name
    }
    ... on Dialogue {
      title
    }
    ... on Commitment {
      title
    }
    ... on Interaction {
      topic
    }
  }
`);

function nameOf(masked: FragmentType<typeof recordFragment> | null | undefined): string | null {
  const record = readFragment(recordFragment, masked);
  if (!record) return null;
  if ('name' in record) return record.name;
  if ('title' in record) return record.title;
  return 'topic' in record ? record.topic : null;
}

/** One field of a change: what it was and what it became. */
export function FieldChangeLine({ change: masked }: { change: FragmentType<typeof fragment> }) {
  const { t } = useTranslation('history');
  const { field, before, after, recordBefore, recordAfter } = readFragment(fragment, masked);
  const say = useValueWording();
  const was = nameOf(recordBefore) ?? (before && say(before));
  const is = nameOf(recordAfter) ?? (after && say(after));
  return (
    <li>
      <span className={classes.field}>{t(fieldNameKey(field), { defaultValue: field })}</span>{' '}
      {was && <del className={classes.before}>{was}</del>}
      {was && is && <span aria-hidden> → </span>}
      {is ? <ins className={classes.after}>{is}</ins> : <span className={classes.faint}>{t('cleared')}</span>}
    </li>
  );
}
