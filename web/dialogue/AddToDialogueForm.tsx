import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { OrganizationsPicker } from '../organization/OrganizationsPicker';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

const mutation = gql(`
  mutation AddToDialogue($input: AddToDialogueInput!) {
    addToDialogue(input: $input) {
      dialogue {
        id
      }
    }
  }
`);

/** Lets more organizations take part in a dialogue. */
export function AddToDialogueForm({ dialogue, close }: { dialogue: string; close: () => void }) {
  const { t } = useTranslation(['dialogue', 'shared']);
  const [add] = useMutation(mutation);
  const form = useActionForm({
    draft: `add-to-dialogue:${dialogue}`,
    empty: { organizations: [] as { id: string; name: string }[] },
    check: ({ organizations }) => (organizations.length > 0 ? {} : { organizations: t('form.organizationsMissing') }),
    send: ({ organizations }) =>
      add({ variables: { input: { id: dialogue, organizations: organizations.map(({ id }) => id) } } }),
    done: () => {
      close();
      void tell(t('shared:form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('shared:form.save')} close={close}>
      <OrganizationsPicker label={t('form.organizations')} {...form.choice('organizations')} />
    </ActionForm>
  );
}
