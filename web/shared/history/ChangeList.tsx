import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import { Moment } from '../time/Moment';
import classes from './ChangeList.module.css';
import { FieldChangeLine } from './FieldChangeLine';

const fragment = gql(`
  fragment ChangeList_changes on ChangeConnection {
    totalCount
    nodes {
      id
      kind
      occurredAt
      part
      by {
        id
        name
      }
      byOrganization {
        id
        name
      }
      fields {
        field
        ...FieldChangeLine_change
      }
    }
  }
`);

/** Who changed a record, when and how, the latest first. */
export function ChangeList({ changes }: { changes: FragmentType<typeof fragment> }) {
  const { t } = useTranslation('history');
  const { nodes } = readFragment(fragment, changes);
  if (nodes.length === 0) return <p className={classes.none}>{t('none')}</p>;
  return (
    <ol className={classes.changes}>
      {nodes.map(({ id, kind, occurredAt, part, by, byOrganization, fields }) => (
        <li key={id}>
          <p className={classes.head}>
            {part ? t(`parts.${part as 'other'}`, { defaultValue: t('parts.other') }) : t(`kind.${kind}`)}{' '}
            {by ? t('by', { name: by.name }) : t('byInstallation')}
            {byOrganization && <span className={classes.faint}> ({byOrganization.name})</span>},{' '}
            <Moment at={occurredAt} />
          </p>
          {kind === 'CHANGED' && fields.length > 0 && (
            <ul className={classes.fields}>
              {fields.map((change) => (
                <FieldChangeLine key={change.field} change={change} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
