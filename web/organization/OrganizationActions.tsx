import { IconArrowsSplit2, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { Actions } from '../shared/form/Actions';
import { ChangeOrganizationForm } from './ChangeOrganizationForm';
import { RecordSuccessionForm } from './RecordSuccessionForm';

const fragment = gql(`
  fragment OrganizationActions_organization on Organization {
    id
    viewerCan
    ...ChangeOrganizationForm_organization
  }
`);

/** What the reader may do about an organization itself. */
export function OrganizationActions({ organization: masked }: { organization: FragmentType<typeof fragment> }) {
  const organization = readFragment(fragment, masked);
  const { t } = useTranslation('organization');
  if (!organization.viewerCan.includes('CHANGE')) return null;
  return (
    <Actions
      first={0}
      actions={[
        {
          key: 'change',
          label: t('actions.change'),
          Icon: IconPencil,
          size: 'xl',
          form: (close) => <ChangeOrganizationForm organization={organization} close={close} />,
        },
        {
          key: 'succession',
          label: t('actions.succession'),
          Icon: IconArrowsSplit2,
          form: (close) => <RecordSuccessionForm organization={organization.id} close={close} />,
        },
      ]}
    />
  );
}
