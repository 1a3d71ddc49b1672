import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaClass, Measure, Population, Unit } from '../gql/graphql';
import { FieldRow } from '../shared/form/FieldRow';
import { areaClasses, measures, populations, units } from './figureChoices';

/** The properties of a field that chooses one word. */
export interface ChoiceField {
  id?: string;
  error?: ReactNode;
  value: string;
  onChange: (value: string | null) => void;
}

interface MeasureFieldsProps {
  measure: ChoiceField;
  population: ChoiceField;
  unit: ChoiceField;
}

/** What is measured, of whom, and what it is counted in: goals and indicators meet only where all three are the same. */
export function MeasureFields({ measure, population, unit }: MeasureFieldsProps) {
  const { t } = useTranslation('strategy');
  return (
    <>
      <Select
        label={t('form.measure')}
        description={t('form.measureHelp')}
        allowDeselect={false}
        data={measures.map((one: Measure) => ({ value: one, label: t(`measure.${one}`) }))}
        {...measure}
      />
      <FieldRow>
        <Select
          label={t('form.population')}
          allowDeselect={false}
          data={populations.map((one: Population) => ({ value: one, label: t(`population.${one}`) }))}
          {...population}
        />
        <Select
          label={t('form.unit')}
          allowDeselect={false}
          data={units.map((one: Unit) => ({ value: one, label: t(`unit.${one}`) }))}
          {...unit}
        />
      </FieldRow>
    </>
  );
}

/** Where people live: everywhere, in built-up areas or outside them. */
export function AreaClassSelect(field: ChoiceField & { label?: string; 'aria-label'?: string }) {
  const { t } = useTranslation('strategy');
  return (
    <Select
      allowDeselect={false}
      data={areaClasses.map((one: AreaClass) => ({ value: one, label: t(`areaClass.${one}`) }))}
      {...field}
    />
  );
}
