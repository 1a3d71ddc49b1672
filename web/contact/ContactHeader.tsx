import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { PageHeader } from '../shared/page/PageHeader';
import { formatDay } from '../shared/time/formatDay';
import { Moment } from '../shared/time/Moment';
import { VerifiedMark } from './VerifiedMark';

const fragment = gql(`
  fragment ContactHeader_contact on Contact {
    id
    name
    status
    leftOn
    verifiedAt
    isStale
    lastContactAt
    affiliations {
      id
      title
      isCurrent
    }
  }
`);

interface ContactHeaderProps {
  contact: FragmentType<typeof fragment>;
  actions?: ReactNode;
  /** Who can see it, and why. */
  visibility: ReactNode;
}

/** Who this is, whether still in service, and whether the facts were checked. */
export function ContactHeader({ contact: masked, actions, visibility }: ContactHeaderProps) {
  const contact = readFragment(fragment, masked);
  const { t, i18n } = useTranslation('contact');
  const { name, status, leftOn, lastContactAt, affiliations } = contact;
  return (
    <PageHeader
      title={name}
      parent={{ to: '/contacts', label: t('list.title') }}
      kind={affiliations.find(({ isCurrent }) => isCurrent)?.title}
      actions={actions}
    >
      {status === 'ACTIVE' ? (
        <VerifiedMark verifiedAt={contact.verifiedAt} isStale={contact.isStale} />
      ) : (
        <strong>{leftOn ? t('leftOn', { day: formatDay(leftOn, i18n.language) }) : t(`status.${status}`)}</strong>
      )}
      <span>
        {lastContactAt ? (
          <>
            {t('page.lastContact')} <Moment at={lastContactAt} />
          </>
        ) : (
          t('page.neverContact')
        )}
      </span>
      {visibility}
    </PageHeader>
  );
}
