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
  mutation PledgeResources($input: PledgeResourcesInput!) {
    pledgeResources(input: $input) {
      pledge {
        id
      }
    }
  }
`);

/** Writes down what the reader's organization has decided to put in. */
export function PledgeForm({ close }: { close: () => void }) {
  const { t } = useTranslation('mandate');
  const today = useToday();
  const [send] = useMutation(mutation);
  const form = useActionForm({
    draft: 'pledgeResources',
    empty: { kind: 'SEK', year: today.slice(0, 4), amount: '', decision: '' },
    check: (values) => ({
      ...(!(amountOf(values.amount) > 0) && { amount: t('form.amountMissing') }),
      ...(!values.decision.trim() && { decision: t('form.missing') }),
    }),
    send: (values) =>
      send({
        variables: {
          input: {
            kind: values.kind as ResourceKind,
            year: Number(values.year),
            amount: amountOf(values.amount),
            decision: values.decision,
          },
        },
      }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.pledge')} close={close}>
      <Select
        label={t('form.kind')}
        allowDeselect={false}
        data={(['SEK', 'FTE', 'IN_KIND'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
        {...form.choice('kind')}
      />
      <TextInput inputMode="numeric" label={t('form.year')} maw="10rem" {...form.text('year')} />
      <TextInput inputMode="decimal" label={t('form.amount')} maw="14rem" {...form.text('amount')} />
      <TextInput label={t('form.decision')} {...form.text('decision')} />
    </ActionForm>
  );
}
