import { useMutation } from '@apollo/client/react';
import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { AreaClass, Measure, Population, Unit } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { amountOf } from '../shared/form/amountOf';
import { FieldRow } from '../shared/form/FieldRow';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { AreaClassSelect, MeasureFields } from './MeasureFields';
import { PlacePicker } from './PlacePicker';

const mutation = gql(`
  mutation SetTarget($input: SetTargetInput!) {
    setTarget(input: $input) {
      goal {
        id
      }
    }
  }
`);

interface SetTargetFormProps {
  goal: string;
  /** Code of the county, where most targets are set. */
  place: string;
  /** Targets of the goal that stand, and how each is said. */
  standing: readonly { id: string; label: string }[];
  close: () => void;
}

/** Says a goal in figures: at least so much, of whom, where, by which day; new, or in the place of an earlier target. */
export function SetTargetForm({ goal, place, standing, close }: SetTargetFormProps) {
  const { t } = useTranslation('strategy');
  const [set] = useMutation(mutation);
  const form = useActionForm({
    draft: `set-target:${goal}`,
    empty: {
      measure: 'GIGABIT_OR_FIBRE_PASSED',
      population: 'HOUSEHOLDS',
      unit: 'PERCENT',
      areaClass: 'TOTAL',
      place,
      threshold: '',
      from: '',
      dueOn: '',
      replaces: null as string | null,
    },
    check: ({ threshold, unit, from, dueOn }) => {
      const value = amountOf(threshold);
      return {
        ...(!(threshold.trim() && value >= 0 && (unit !== 'PERCENT' || value <= 100)) && {
          threshold: t('form.thresholdWrong'),
        }),
        ...(!dueOn && { dueOn: t('form.dayMissing') }),
        ...(from && dueOn && dueOn < from && { dueOn: t('form.endsBefore') }),
      };
    },
    send: ({ measure, population, unit, areaClass, threshold, from, ...values }) =>
      set({
        variables: {
          input: {
            ...values,
            goal,
            measure: measure as Measure,
            population: population as Population,
            unit: unit as Unit,
            areaClass: areaClass as AreaClass,
            threshold: amountOf(threshold),
            from: given(from),
          },
        },
      }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.target')} close={close}>
      <MeasureFields
        measure={form.choice('measure')}
        population={form.choice('population')}
        unit={form.choice('unit')}
      />
      <FieldRow>
        <PlacePicker label={t('form.place')} {...form.choice('place')} />
        <AreaClassSelect label={t('form.areaClass')} {...form.choice('areaClass')} />
      </FieldRow>
      <TextInput inputMode="decimal" label={t('form.threshold')} maw="14rem" {...form.text('threshold')} />
      <FieldRow>
        <TextInput type="date" label={t('form.from')} {...form.text('from')} />
        <TextInput type="date" label={t('form.dueOn')} {...form.text('dueOn')} />
      </FieldRow>
      {standing.length > 0 && (
        <Select
          label={t('form.replaces')}
          description={t('form.replacesHelp')}
          clearable
          clearButtonProps={{ 'aria-label': t('form.replacesClear') }}
          data={standing.map(({ id, label }) => ({ value: id, label }))}
          {...form.choice('replaces')}
        />
      )}
    </ActionForm>
  );
}
