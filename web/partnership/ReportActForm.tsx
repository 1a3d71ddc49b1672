import { useMutation } from '@apollo/client/react';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { MandateVerb } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { FieldRow } from '../shared/form/FieldRow';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { useToday } from '../shared/time/useToday';
import { kronorOf, type MandateChoice, mandateChoices, OUTSIDE } from './mandateChoices';

const mutation = gql(`
  mutation ReportAct($input: ReportActInput!) {
    reportAct(input: $input) {
      act {
        id
        standing
      }
    }
  }
`);

/** Writes down something done for both principals, and the item of the mandate that it leans on. */
export function ReportActForm({ items, close }: { items: readonly MandateChoice[]; close: () => void }) {
  const { t } = useTranslation('mandate');
  const today = useToday();
  const [report] = useMutation(mutation);
  const form = useActionForm({
    draft: 'report-act',
    empty: { verb: 'DECIDE', item: OUTSIDE, text: '', amount: '', actedOn: today },
    check: ({ text, verb, amount }) => ({
      ...(!text.trim() && { text: t('form.missing') }),
      ...(verb === 'SPEND' && !kronorOf(amount) && { amount: t('form.amountMissing') }),
    }),
    send: async ({ verb, item, text, amount, actedOn }) => {
      const { data } = await report({
        variables: {
          input: {
            text,
            actedOn: actedOn || today,
            by: {
              verb: verb as MandateVerb,
              item: item === OUTSIDE ? null : item,
              amountSek: kronorOf(amount),
            },
          },
        },
      });
      void tell(t(data?.reportAct.act.standing === 'AWAITING' ? 'act.asks' : 'form.saved'));
    },
    done: close,
  });
  const { verb } = form.values;
  return (
    <ActionForm form={form} submit={t('actions.act')} close={close}>
      <FieldRow>
        <Select
          label={t('form.verb')}
          allowDeselect={false}
          data={(['SAY', 'DECIDE', 'SIGN', 'SPEND'] as const).map((value) => ({ value, label: t(`verb.${value}`) }))}
          {...form.choice('verb')}
        />
        <TextInput type="date" label={t('form.actedOn')} max={today} {...form.text('actedOn')} />
      </FieldRow>
      <Textarea label={t('form.did')} autosize minRows={2} data-autofocus {...form.text('text')} />
      <Select
        label={t('form.leansOn')}
        description={t('form.leansOnHelp')}
        allowDeselect={false}
        data={mandateChoices(items, verb, t('act.outside'))}
        {...form.choice('item')}
      />
      <TextInput inputMode="decimal" label={t('form.forAmount')} maw="14rem" {...form.text('amount')} />
    </ActionForm>
  );
}
