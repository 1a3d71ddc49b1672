import { useMutation } from '@apollo/client/react';
import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { ResourceKind } from '../gql/graphql';
import { amountOf } from '../shared/form/amountOf';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { useToday } from '../shared/time/useToday';

const mutation = gql(`
  mutation StateNeed($input: StateNeedInput!) {
    stateNeed(input: $input) {
      need {
        id
      }
    }
  }
`);

/** Writes down what the joint work needs. */
export function StateNeedForm({ close }: { close: () => void }) {
  const { t } = useTranslation('mandate');
  const today = useToday();
  const [send] = useMutation(mutation);
  const form = useActionForm({
    draft: 'stateNeed',
    empty: { kind: 'SEK', year: today.slice(0, 4), amount: '', purpose: '' },
    check: (values) => ({
      ...(!(amountOf(values.amount) > 0) && { amount: t('form.amountMissing') }),
      ...(!values.purpose.trim() && { purpose: t('form.missing') }),
    }),
    send: (values) =>
      send({
        variables: {
          input: {
            kind: values.kind as ResourceKind,
            year: Number(values.year),
            amount: amountOf(values.amount),
            purpose: values.purpose,
          },
        },
      }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.need')} close={close}>
      <Select
        label={t('form.kind')}
        allowDeselect={false}
        data={(['SEK', 'FTE', 'IN_KIND'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
        {...form.choice('kind')}
      />
      <TextInput inputMode="numeric" label={t('form.year')} maw="10rem" {...form.text('year')} />
      <TextInput inputMode="decimal" label={t('form.amount')} maw="14rem" {...form.text('amount')} />
      <TextInput label={t('form.purpose')} {...form.text('purpose')} />
    </ActionForm>
  );
}
