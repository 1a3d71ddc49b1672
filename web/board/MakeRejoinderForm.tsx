import { useMutation } from '@apollo/client/react';
import { Radio, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { RejoinderKind } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

const mutation = gql(`
  mutation MakeRejoinder($input: MakeRejoinderInput!) {
    makeRejoinder(input: $input) {
      rejoinder {
        id
      }
    }
  }
`);

/** A member comments on what others recorded, or asks that it be put right. */
export function MakeRejoinderForm({ record, close }: { record: string; close: () => void }) {
  const { t } = useTranslation('partnership');
  const [make] = useMutation(mutation);
  const form = useActionForm({
    draft: `make-rejoinder:${record}`,
    empty: { kind: 'CORRECTION', text: '' },
    check: ({ text }) => (text.trim() ? {} : { text: t('rejoinder.textMissing') }),
    send: ({ kind, text }) => make({ variables: { input: { id: record, kind: kind as RejoinderKind, text } } }),
    done: () => {
      close();
      void tell(t('rejoinder.made'));
    },
  });
  return (
    <ActionForm form={form} submit={t('rejoinder.make')} close={close}>
      <Radio.Group label={t('rejoinder.wanted')} value={form.values.kind} onChange={(kind) => form.set({ kind })}>
        <Stack gap="xs" mt="xs">
          <Radio value="CORRECTION" label={t('rejoinder.kind.CORRECTION')} />
          <Radio value="COMMENT" label={t('rejoinder.kind.COMMENT')} />
        </Stack>
      </Radio.Group>
      <Textarea label={t('rejoinder.text')} autosize minRows={3} {...form.text('text')} />
    </ActionForm>
  );
}
