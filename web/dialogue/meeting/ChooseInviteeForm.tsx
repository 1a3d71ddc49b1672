import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ContactPicker } from '../../contact/ContactPicker';
import { gql } from '../../gql';
import { ActionForm } from '../../shared/form/ActionForm';
import { useActionForm } from '../../shared/form/useActionForm';
import { tell } from '../../shared/frame/tell';

const mutation = gql(`
  mutation ChooseInvitee($input: ChooseInviteeInput!) {
    chooseInvitee(input: $input) {
      invitation {
        id
        version
      }
    }
  }
`);

interface ChooseInviteeFormProps {
  invitation: { id: string; version: number; organization: { id: string }; contact?: { id: string } | null };
  close: () => void;
}

/** Calls an organization through another of those who speak for it. */
export function ChooseInviteeForm({ invitation, close }: ChooseInviteeFormProps) {
  const { t } = useTranslation(['meeting', 'shared']);
  const [choose] = useMutation(mutation);
  const form = useActionForm({
    draft: `choose-invitee:${invitation.id}`,
    empty: { contact: invitation.contact?.id ?? null },
    check: ({ contact }) => (contact ? {} : { contact: t('form.contactMissing') }),
    send: ({ contact }) =>
      choose({
        variables: { input: { id: invitation.id, expectedVersion: invitation.version, contact: contact! } },
      }),
    done: () => {
      close();
      void tell(t('shared:form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('shared:form.save')} close={close}>
      <ContactPicker
        label={t('called.contact')}
        organization={invitation.organization.id}
        {...form.choice('contact')}
      />
    </ActionForm>
  );
}
