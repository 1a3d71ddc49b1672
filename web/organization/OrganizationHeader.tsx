import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { PageHeader } from '../shared/page/PageHeader';
import { formatDay } from '../shared/time/formatDay';
import { Moment } from '../shared/time/Moment';
import { OrganizationName } from '../shared/words/OrganizationName';

const fragment = gql(`
  fragment OrganizationHeader_organization on Organization {
    id
    name
    shortName
    kind
    activeUntil
    lastContactAt
    parent {
      id
      name
      kind
    }
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
    successors {
      id
      successor {
        id
        name
      }
    }
  }
`);

interface OrganizationHeaderProps {
  organization: FragmentType<typeof fragment>;
  actions?: ReactNode;
  /** Who can see it, and why. */
  visibility: ReactNode;
}

/** Who this is: kind and name, what it was called and what it became, and its place in the partnership. */
export function OrganizationHeader({ organization: masked, actions, visibility }: OrganizationHeaderProps) {
  const organization = readFragment(fragment, masked);
  const { t, i18n } = useTranslation(['organization', 'kind']);
  const { name, shortName, kind, activeUntil, lastContactAt, parent, predecessors, successors } = organization;
  const [membership] = organization.memberships;
  const formerly = predecessors.map(({ predecessor }) => predecessor.name).join(', ');
  const now = successors.map(({ successor }) => successor.name).join(', ');
  return (
    <PageHeader
      title={name}
      parent={{ to: '/organizations', label: t('list.title') }}
      kind={t(`kind:organization.${kind}`)}
      actions={actions}
    >
      {shortName && shortName !== name && <span>{shortName}</span>}
      {formerly && <span>{t('formerly', { names: formerly })}</span>}
      {now && <span>{t('now', { names: now })}</span>}
      {activeUntil && <span>{t('ceased', { day: formatDay(activeUntil, i18n.language) })}</span>}
      {parent && (
        <span>
          {t('partOf')} <OrganizationName organization={parent} />
        </span>
      )}
      {membership && (
        <span>{membership.isPrincipal ? t('membership.principal') : t(`membership.${membership.status}`)}</span>
      )}
      <span>
        {lastContactAt ? (
          <>
            {t('lastContact')} <Moment at={lastContactAt} />
          </>
        ) : (
          t('neverContact')
        )}
      </span>
      {visibility}
    </PageHeader>
  );
}
