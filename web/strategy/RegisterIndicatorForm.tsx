import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { Measure, Population, Unit } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { FieldRow } from '../shared/form/FieldRow';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { MeasureFields } from './MeasureFields';

const mutation = gql(`
  mutation RegisterIndicator($input: RegisterIndicatorInput!) {
    registerIndicator(input: $input) {
      indicator {
        id
      }
    }
  }
`);

/** Writes down one more thing that is measured again and again. */
export function RegisterIndicatorForm({ close }: { close: () => void }) {
  const { t } = useTranslation('strategy');
  const [register] = useMutation(mutation);
  const form = useActionForm({
    draft: 'register-indicator',
    empty: {
      code: '',
      name: '',
      publisher: '',
      measure: 'FIBRE_CONNECTED',
      population: 'HOUSEHOLDS',
      unit: 'PERCENT',
    },
    check: ({ code, name, publisher }) => ({
      ...(!code.trim() && { code: t('form.missing') }),
      ...(!name.trim() && { name: t('form.missing') }),
      ...(!publisher.trim() && { publisher: t('form.missing') }),
    }),
    send: ({ measure, population, unit, ...values }) =>
      register({
        variables: {
          input: {
            ...values,
            measure: measure as Measure,
            population: population as Population,
            unit: unit as Unit,
          },
        },
      }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.indicator')} close={close}>
      <TextInput label={t('form.name')} data-autofocus maxLength={200} {...form.text('name')} />
      <FieldRow>
        <TextInput
          label={t('form.indicatorCode')}
          description={t('form.indicatorCodeHelp')}
          maxLength={40}
          {...form.text('code')}
        />
        <TextInput
          label={t('form.publisher')}
          description={t('form.publisherHelp')}
          maxLength={200}
          {...form.text('publisher')}
        />
      </FieldRow>
      <MeasureFields
        measure={form.choice('measure')}
        population={form.choice('population')}
        unit={form.choice('unit')}
      />
    </ActionForm>
  );
}
