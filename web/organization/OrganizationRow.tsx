import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { Moment } from '../shared/time/Moment';
import { OrganizationName } from '../shared/words/OrganizationName';
import classes from './OrganizationRow.module.css';

const fragment = gql(`
  fragment OrganizationRow_organization on Organization {
    id
    name
    shortName
    kind
    activeUntil
    lastContactAt
    memberships {
      id
      isPrincipal
      status
    }
    predecessors {
      id
      predecessor {
        id
        name
      }
    }
  }
`);

/** An organization on one line: its name, what it is, its place in the partnership and when people last spoke with it. */
export function OrganizationRow({ organization: masked }: { organization: FragmentType<typeof fragment> }) {
  const organization = readFragment(fragment, masked);
  const { t } = useTranslation(['organization', 'kind']);
  const { kind, activeUntil, lastContactAt, memberships, predecessors } = organization;
  const [membership] = memberships;
  const formerly = predecessors.map(({ predecessor }) => predecessor.name).join(', ');
  const place = membership?.isPrincipal
    ? t('category.PRINCIPAL')
    : membership && membership.status !== 'MEMBER' && t(`membership.${membership.status}`);
  return (
    <div className={classes.row}>
      <div className={classes.name}>
        <OrganizationName organization={organization} />
        {formerly && <span className={classes.faint}> {t('formerly', { names: formerly })}</span>}
      </div>
      <span className={classes.kind}>
        {t(`kind:organization.${kind}`)}
        {activeUntil && `, ${t('list.ceased', { year: activeUntil.slice(0, 4) })}`}
        {place && `, ${place.toLocaleLowerCase()}`}
      </span>
      <span className={classes.when}>
        {lastContactAt ? (
          <Moment at={lastContactAt} isDayOnly />
        ) : (
          <span className={classes.never}>{t('list.never')}</span>
        )}
      </span>
    </div>
  );
}
