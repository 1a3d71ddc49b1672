import { useMutation } from '@apollo/client/react';
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

const mutation = gql(`
  mutation SetGoal($input: SetGoalInput!) {
    setGoal(input: $input) {
      goal {
        id
      }
    }
  }
`);

/** Sets a goal of a strategy in words; its targets say it in figures afterwards. */
export function SetGoalForm({ strategy, close }: { strategy: string; close: () => void }) {
  const { t } = useTranslation('strategy');
  const [set] = useMutation(mutation);
  const form = useActionForm({
    draft: `set-goal:${strategy}`,
    empty: { code: '', title: '', description: '' },
    check: ({ code, title }) => ({
      ...(!code.trim() && { code: t('form.missing') }),
      ...(!title.trim() && { title: t('form.missing') }),
    }),
    send: ({ code, title, description }) =>
      set({ variables: { input: { strategy, code, title, description: given(description) } } }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.goal')} close={close}>
      <TextInput
        label={t('form.code')}
        description={t('form.codeHelp')}
        data-autofocus
        maxLength={20}
        maw="14rem"
        {...form.text('code')}
      />
      <TextInput label={t('form.goalTitle')} maxLength={200} {...form.text('title')} />
      <Textarea label={t('form.description')} autosize minRows={2} {...form.text('description')} />
    </ActionForm>
  );
}
