import { useMutation } from '@apollo/client/react';
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

const mutation = gql(`
  mutation DraftDeclaration($input: DraftDeclarationInput!) {
    draftDeclaration(input: $input) {
      declaration {
        id
      }
    }
  }
`);

/** Drafts the next edition of the declaration. */
export function DraftDeclarationForm({ close }: { close: () => void }) {
  const { t } = useTranslation('board');
  const [draft] = useMutation(mutation);
  const form = useActionForm({
    draft: 'draft-declaration',
    empty: { title: '', preamble: '' },
    check: ({ title }) => (title.trim() ? {} : { title: t('form.titleMissing') }),
    send: ({ title, preamble }) => draft({ variables: { input: { title, preamble: given(preamble) } } }),
    done: () => {
      close();
      void tell(t('form.drafted'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.draft')} close={close}>
      <TextInput
        label={t('form.title')}
        description={t('form.draftHelp')}
        data-autofocus
        maxLength={200}
        {...form.text('title')}
      />
      <Textarea label={t('form.preamble')} autosize minRows={3} {...form.text('preamble')} />
    </ActionForm>
  );
}
