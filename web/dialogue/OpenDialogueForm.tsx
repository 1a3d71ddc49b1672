import { useMutation } from '@apollo/client/react';
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { gql } from '../gql';
import { OrganizationsPicker } from '../organization/OrganizationsPicker';
import { ActionForm } from '../shared/form/ActionForm';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { GoalPicker } from '../strategy/GoalPicker';

const mutation = gql(`
  mutation OpenDialogue($input: OpenDialogueInput!) {
    openDialogue(input: $input) {
      dialogue {
        id
      }
    }
  }
`);

interface OpenDialogueFormProps {
  /** Those known to take part from where the form was opened. */
  organizations: { id: string; name: string }[];
  close: () => void;
}

/** Opens a lasting conversation on a matter, and then shows it. */
export function OpenDialogueForm({ organizations, close }: OpenDialogueFormProps) {
  const { t } = useTranslation('dialogue');
  const navigate = useNavigate();
  const [open] = useMutation(mutation);
  const form = useActionForm({
    draft: `open-dialogue:${organizations.map(({ id }) => id).join()}`,
    empty: { title: '', purpose: '', cadenceDays: '', goal: null as string | null, organizations },
    check: (values) => ({
      ...(!values.title.trim() && { title: t('form.titleMissing') }),
      ...(values.organizations.length === 0 && { organizations: t('form.organizationsMissing') }),
      ...(values.cadenceDays && !/^\d{1,4}$/.test(values.cadenceDays) && { cadenceDays: t('form.cadenceWrong') }),
    }),
    send: async ({ title, purpose, cadenceDays, goal, organizations: members }) => {
      const { data } = await open({
        variables: {
          input: {
            title: title.trim(),
            purpose: given(purpose),
            cadenceDays: cadenceDays ? Number(cadenceDays) : null,
            goal,
            organizations: members.map(({ id }) => id),
          },
        },
      });
      const made = data?.openDialogue.dialogue.id;
      if (made) void navigate(`/dialogues/${made}`);
    },
    done: () => {
      close();
      void tell(t('form.opened'));
    },
  });
  const members = form.choice('organizations');
  return (
    <ActionForm form={form} submit={t('form.open')} close={close}>
      <TextInput label={t('form.title')} data-autofocus maxLength={200} {...form.text('title')} />
      <OrganizationsPicker label={t('participants')} {...members} />
      <Textarea label={t('page.purpose')} autosize minRows={2} {...form.text('purpose')} />
      <TextInput
        label={t('form.cadence')}
        description={t('form.cadenceHelp')}
        inputMode="numeric"
        maw="14rem"
        {...form.text('cadenceDays')}
      />
      <GoalPicker {...form.choice('goal')} />
    </ActionForm>
  );
}
