import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { useToday } from '../shared/time/useToday';
import { OrganizationName } from '../shared/words/OrganizationName';
import { localeOf } from '../shared/i18n/language';
import classes from './RelationshipList.module.css';

const fragment = gql(`
  fragment RelationshipList_relationship on Relationship {
    id
    kind
    from
    until
    sharePercent
    note
    subject {
      id
      name
      kind
    }
    object {
      id
      name
      kind
    }
  }
`);

interface RelationshipListProps {
  relationships: readonly FragmentType<typeof fragment>[];
  /** From whose end the ties are told. */
  of: string;
}

/** Years of a period: "2015–2019", "sedan 2020"; empty when neither end is known. */
function years(from: string | null | undefined, until: string | null | undefined): string {
  if (!from && !until) return '';
  return `${from?.slice(0, 4) ?? ''}–${until?.slice(0, 4) ?? ''}`;
}

function useLabelled(masked: RelationshipListProps['relationships'], of: string) {
  const { t } = useTranslation('organization');
  return readFragment(fragment, masked).map((tie) => {
    const isSubject = tie.subject?.id === of;
    return {
      ...tie,
      label: t(`${isSubject ? 'tie' : 'tieBack'}.${tie.kind}`),
      other: isSubject ? tie.object : tie.subject,
    };
  });
}

type Labelled = ReturnType<typeof useLabelled>;

function Ties({ ties }: { ties: Labelled }) {
  const { t, i18n } = useTranslation('organization');
  return (
    <dl className={classes.ties}>
      {[...Map.groupBy(ties, (tie) => tie.label)].map(([label, ofOne]) => (
        <div key={label} className={classes.tie}>
          <dt>{label}</dt>
          {ofOne.map(({ id, other, sharePercent, from, until, note }) => (
            <dd key={id}>
              {other ? <OrganizationName organization={other} /> : t('hidden')}
              <span className={classes.details}>
                {[
                  sharePercent != null && t('share', { percent: sharePercent.toLocaleString(localeOf(i18n.language)) }),
                  years(from, until),
                  note,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** An organization's ties, each said from its own end; those that have ended are folded away. */
export function RelationshipList({ relationships, of }: RelationshipListProps) {
  const { t } = useTranslation('organization');
  const today = useToday();
  const ties = useLabelled(relationships, of);
  const past = ties.filter(({ until }) => until && until < today);
  const current = ties.filter((tie) => !past.includes(tie));
  if (ties.length === 0) return <p className={classes.none}>{t('noRelationships')}</p>;
  return (
    <>
      <Ties ties={current} />
      {past.length > 0 && (
        <details className={classes.past}>
          <summary>{t('pastRelationships', { count: past.length })}</summary>
          <Ties ties={past} />
        </details>
      )}
    </>
  );
}
