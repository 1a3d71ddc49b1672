import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { OrganizationName } from '../shared/words/OrganizationName';
import classes from './ContactAffiliations.module.css';
import { usePeriod } from './usePeriod';

const fragment = gql(`
  fragment ContactAffiliations_affiliation on Affiliation {
    id
    title
    from
    until
    isCurrent
    version
    organization {
      id
      name
      kind
    }
  }
`);

interface ContactAffiliationsProps {
  affiliations: readonly FragmentType<typeof fragment>[];
  /** What can be done with one that lasts. */
  actions?: (affiliation: { id: string; version: number }) => ReactNode;
}

/** For whom a person speaks and has spoken, the latest first. */
export function ContactAffiliations({ affiliations, actions }: ContactAffiliationsProps) {
  const { t } = useTranslation('contact');
  const period = usePeriod();
  const rows = readFragment(fragment, affiliations);
  if (rows.length === 0) return <p className={classes.none}>{t('page.noAffiliations')}</p>;
  return (
    <ul className={classes.affiliations}>
      {rows.map(({ id, title, from, until, isCurrent, version, organization }) => (
        <li key={id} data-past={!isCurrent || undefined}>
          <span>
            <OrganizationName organization={organization} />
            {title && `, ${title}`}
          </span>
          <span className={classes.period}>
            {period(from, until)}
            {isCurrent && !until && actions?.({ id, version })}
          </span>
        </li>
      ))}
    </ul>
  );
}
