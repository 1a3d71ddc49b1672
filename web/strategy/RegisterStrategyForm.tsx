import { useMutation } from '@apollo/client/react';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { StrategyScope } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { FieldRow } from '../shared/form/FieldRow';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

const mutation = gql(`
  mutation RegisterStrategy($input: RegisterStrategyInput!) {
    registerStrategy(input: $input) {
      strategy {
        id
      }
    }
  }
`);

const scopes = ['REGIONAL', 'MUNICIPAL', 'NATIONAL'] as const;

/** Writes down a strategy; who adopts it and what it aims at are written down afterwards. */
export function RegisterStrategyForm({ close }: { close: () => void }) {
  const { t } = useTranslation('strategy');
  const [register] = useMutation(mutation);
  const form = useActionForm({
    draft: 'register-strategy',
    empty: { title: '', scope: 'REGIONAL', summary: '', document: '', validFrom: '', validUntil: '' },
    check: ({ title, validFrom, validUntil }) => ({
      ...(!title.trim() && { title: t('form.missing') }),
      ...(!validFrom && { validFrom: t('form.dayMissing') }),
      ...(validFrom && validUntil && validUntil < validFrom && { validUntil: t('form.endsBefore') }),
    }),
    send: ({ title, scope, summary, document, validFrom, validUntil }) =>
      register({
        variables: {
          input: {
            title: title.trim(),
            scope: scope as StrategyScope,
            summary: given(summary),
            document: given(document),
            validFrom,
            validUntil: given(validUntil),
          },
        },
      }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.strategy')} close={close}>
      <TextInput label={t('form.title')} data-autofocus maxLength={200} {...form.text('title')} />
      <Select
        label={t('form.scope')}
        allowDeselect={false}
        data={scopes.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
        {...form.choice('scope')}
      />
      <FieldRow>
        <TextInput type="date" label={t('form.validFrom')} {...form.text('validFrom')} />
        <TextInput type="date" label={t('form.validUntil')} {...form.text('validUntil')} />
      </FieldRow>
      <TextInput label={t('form.document')} description={t('form.documentHelp')} {...form.text('document')} />
      <Textarea label={t('form.summary')} autosize minRows={2} {...form.text('summary')} />
    </ActionForm>
  );
}
