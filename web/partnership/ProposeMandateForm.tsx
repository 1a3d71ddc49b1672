import { useMutation } from '@apollo/client/react';
import { Select, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { MandateVerb } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { useToday } from '../shared/time/useToday';

const mutation = gql(`
  mutation ProposeMandate($input: ProposeMandateInput!) {
    proposeMandate(input: $input) {
      item {
        id
      }
    }
  }
`);

/** Proposes what the coordinator may do. */
export function ProposeMandateForm({ close }: { close: () => void }) {
  const { t } = useTranslation('mandate');
  const today = useToday();
  const [send] = useMutation(mutation);
  const form = useActionForm({
    draft: 'proposeMandate',
    empty: { verb: 'SAY', text: '', limitSek: '', validFrom: today, validUntil: '' },
    check: ({ text }) => (text.trim() ? {} : { text: t('form.missing') }),
    send: (values) =>
      send({
        variables: {
          input: {
            verb: values.verb as MandateVerb,
            text: values.text,
            limitSek: Number(values.limitSek.replace(',', '.')) || null,
            validFrom: values.validFrom || today,
            validUntil: given(values.validUntil),
          },
        },
      }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.propose')} close={close}>
      <Select
        label={t('form.verb')}
        allowDeselect={false}
        data={(['SAY', 'DECIDE', 'SIGN', 'SPEND'] as const).map((value) => ({ value, label: t(`verb.${value}`) }))}
        {...form.choice('verb')}
      />
      <Textarea label={t('form.text')} autosize minRows={2} {...form.text('text')} />
      <TextInput inputMode="decimal" label={t('form.limit')} maw="14rem" {...form.text('limitSek')} />
      <TextInput type="date" label={t('form.from')} maw="14rem" {...form.text('validFrom')} />
      <TextInput type="date" label={t('form.until')} maw="14rem" {...form.text('validUntil')} />
    </ActionForm>
  );
}
