import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { gql } from '../../gql';
import { OrganizationsPicker } from '../../organization/OrganizationsPicker';
import { ActionForm } from '../../shared/form/ActionForm';
import { useActionForm } from '../../shared/form/useActionForm';
import { tell } from '../../shared/frame/tell';

const mutation = gql(`
  mutation InviteToMeeting($input: InviteToMeetingInput!) {
    inviteToMeeting(input: $input) {
      meeting {
        id
      }
    }
  }
`);

/** Puts more organizations on the list of those who are called. */
export function InviteForm({ meeting, close }: { meeting: string; close: () => void }) {
  const { t } = useTranslation(['meeting', 'shared']);
  const [invite] = useMutation(mutation);
  const form = useActionForm({
    draft: `invite:${meeting}`,
    empty: { organizations: [] as { id: string; name: string }[] },
    check: ({ organizations }) => (organizations.length > 0 ? {} : { organizations: t('form.organizationsMissing') }),
    send: ({ organizations }) =>
      invite({ variables: { input: { id: meeting, organizations: organizations.map(({ id }) => id) } } }),
    done: () => {
      close();
      void tell(t('shared:form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.invite')} close={close}>
      <OrganizationsPicker
        label={t('form.organizations')}
        description={t('form.organizationsHelp')}
        {...form.choice('organizations')}
      />
    </ActionForm>
  );
}
