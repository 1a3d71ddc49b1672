import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { PersonName } from '../shared/words/PersonName';
import classes from './AffiliationList.module.css';
import { Reach } from './Reach';
import { usePeriod } from './usePeriod';
import { VerifiedMark } from './VerifiedMark';

const fragment = gql(`
  fragment AffiliationList_affiliation on Affiliation {
    id
    title
    from
    until
    isCurrent
    contact {
      id
      name
      email
      phone
      verifiedAt
      isStale
      status
    }
  }
`);

interface AffiliationListProps {
  affiliations: readonly FragmentType<typeof fragment>[];
}

/** Who speaks for an organization and how to reach them; those who did are folded away. */
export function AffiliationList({ affiliations: masked }: AffiliationListProps) {
  const { t } = useTranslation('contact');
  const period = usePeriod();
  const affiliations = readFragment(fragment, masked);
  const current = affiliations.filter(({ isCurrent, contact }) => isCurrent && contact.status === 'ACTIVE');
  const past = affiliations.filter((affiliation) => !current.includes(affiliation));
  return (
    <>
      {current.length === 0 && <p className={classes.gap}>{t('none')}</p>}
      <ul className={classes.people}>
        {current.map(({ id, title, contact }) => (
          <li key={id} className={classes.person}>
            <PersonName person={contact} role={title} />
            <Reach email={contact.email} phone={contact.phone} />
            <VerifiedMark verifiedAt={contact.verifiedAt} isStale={contact.isStale} />
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <details className={classes.past} data-print="hide">
          <summary>{t('past', { count: past.length })}</summary>
          <ul className={classes.people}>
            {past.map(({ id, title, contact, from, until }) => (
              <li key={id}>
                <PersonName person={contact} role={title} />
                <span className={classes.period}> {period(from, until)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
