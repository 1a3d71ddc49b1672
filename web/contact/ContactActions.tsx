import { IconArrowsExchange, IconBriefcase, IconDoorExit, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { Actions } from '../shared/form/Actions';
import { AffiliateContactForm } from './AffiliateContactForm';
import { ChangeContactForm } from './ChangeContactForm';
import { HandOverForm } from './HandOverForm';
import { MarkContactLeftForm } from './MarkContactLeftForm';
import { VerifyContactButton } from './VerifyContactButton';

const fragment = gql(`
  fragment ContactActions_contact on Contact {
    id
    name
    version
    status
    viewerCan
    affiliations {
      id
      isCurrent
      organization {
        id
      }
    }
    ...ChangeContactForm_contact
  }
`);

interface ContactActionsProps {
  contact: FragmentType<typeof fragment>;
  /** All that points at the person, as it is shown before it is handed over. */
  pointsHere: ReactNode;
  /** Whether anything does. */
  hasAssignments: boolean;
}

/** What the reader may do about a person. */
export function ContactActions({ contact: masked, pointsHere, hasAssignments }: ContactActionsProps) {
  const contact = readFragment(fragment, masked);
  const { t } = useTranslation('contact');
  if (!contact.viewerCan.includes('CHANGE') || contact.status === 'ANONYMIZED') return null;
  const isActive = contact.status === 'ACTIVE';
  const { affiliations } = contact;
  const organization = (affiliations.find(({ isCurrent }) => isCurrent) ?? affiliations[0])?.organization.id ?? null;
  return (
    <>
      {isActive && <VerifyContactButton contact={contact} />}
      <Actions
        variant="default"
        actions={[
          {
            key: 'change',
            label: t('actions.change'),
            Icon: IconPencil,
            form: (close) => <ChangeContactForm contact={contact} close={close} />,
          },
          isActive && {
            key: 'left',
            label: t('actions.left'),
            Icon: IconDoorExit,
            title: t('form.leftTitle', { name: contact.name }),
            form: (close) => (
              <MarkContactLeftForm
                contact={contact}
                organization={organization}
                pointsHere={pointsHere}
                close={close}
              />
            ),
          },
          hasAssignments && {
            key: 'handOver',
            label: t('actions.handOver'),
            Icon: IconArrowsExchange,
            title: t('form.handOverTitle', { name: contact.name }),
            form: (close) => (
              <HandOverForm contact={contact} organization={organization} pointsHere={pointsHere} close={close} />
            ),
          },
          isActive && {
            key: 'affiliate',
            label: t('actions.affiliate'),
            Icon: IconBriefcase,
            form: (close) => <AffiliateContactForm contact={contact.id} close={close} />,
          },
        ]}
        first={2}
      />
    </>
  );
}
