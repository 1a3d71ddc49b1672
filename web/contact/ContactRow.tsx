import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { formatDay } from '../shared/time/formatDay';
import { PersonName } from '../shared/words/PersonName';
import classes from './ContactRow.module.css';
import { Reach } from './Reach';
import { VerifiedMark } from './VerifiedMark';

const fragment = gql(`
  fragment ContactRow_contact on Contact {
    id
    name
    email
    phone
    status
    leftOn
    verifiedAt
    isStale
    affiliations {
      id
      title
      isCurrent
      organization {
        id
        name
      }
    }
  }
`);

/** A person on one line: for whom, how to reach them, and whether that was checked. */
export function ContactRow({ contact: masked }: { contact: FragmentType<typeof fragment> }) {
  const contact = readFragment(fragment, masked);
  const { t, i18n } = useTranslation('contact');
  const current = contact.affiliations.filter(({ isCurrent }) => isCurrent);
  const shown = current.length > 0 ? current : contact.affiliations.slice(0, 1);
  return (
    <div className={classes.row}>
      <div className={classes.who}>
        <PersonName person={contact} />
        {shown.map(({ id, title, organization }) => (
          <span key={id} className={classes.role}>
            {title && `${title}, `}
            <Link to={`/organizations/${organization.id}`}>{organization.name}</Link>
          </span>
        ))}
      </div>
      <Reach email={contact.email} phone={contact.phone} />
      <span className={classes.mark}>
        {contact.status === 'ACTIVE' ? (
          <VerifiedMark verifiedAt={contact.verifiedAt} isStale={contact.isStale} />
        ) : (
          <span className={classes.left}>
            {contact.leftOn
              ? t('leftOn', { day: formatDay(contact.leftOn, i18n.language) })
              : t(`status.${contact.status}`)}
          </span>
        )}
      </span>
    </div>
  );
}
