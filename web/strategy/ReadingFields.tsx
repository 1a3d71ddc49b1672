import { Button, Fieldset, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaClass, ReadingInput } from '../gql/graphql';
import { amountOf } from '../shared/form/amountOf';
import { FieldRow } from '../shared/form/FieldRow';
import { AreaClassSelect } from './MeasureFields';
import { PlacePicker } from './PlacePicker';

/** A reading while it is written. */
export interface WrittenReading {
  place: string;
  areaClass: string;
  year: string;
  value: string;
}

export const emptyReading = (place: string): WrittenReading => ({ place, areaClass: 'TOTAL', year: '', value: '' });

export const isWholeReading = ({ place, year, value }: WrittenReading) =>
  place !== '' && /^(19|20)\d{2}$/.test(year) && value.trim() !== '' && amountOf(value) >= 0;

export const readingInput = ({ place, areaClass, year, value }: WrittenReading): ReadingInput => ({
  place,
  areaClass: areaClass as AreaClass,
  year: Number(year),
  value: amountOf(value),
});

interface ReadingFieldsProps {
  /** Its place among those written, from 1. */
  number: number;
  reading: WrittenReading;
  onChange: (change: Partial<WrittenReading>) => void;
  /** Takes it away; left out while it is the only one. */
  remove?: () => void;
  id?: string;
  error?: ReactNode;
}

/** One reading: where, of whom, which year, how much. */
export function ReadingFields({ number, reading, onChange, remove, id, error }: ReadingFieldsProps) {
  const { t } = useTranslation('strategy');
  return (
    <Fieldset legend={t('form.reading', { number: String(number) })}>
      <Stack gap="sm">
        <FieldRow>
          <PlacePicker label={t('form.place')} value={reading.place} onChange={(place) => onChange({ place })} />
          <AreaClassSelect
            label={t('form.areaClass')}
            value={reading.areaClass}
            onChange={(areaClass) => areaClass && onChange({ areaClass })}
          />
        </FieldRow>
        <FieldRow>
          <TextInput
            id={id}
            error={error}
            inputMode="numeric"
            maxLength={4}
            label={t('indicators.year')}
            value={reading.year}
            onChange={(event) => onChange({ year: event.currentTarget.value })}
          />
          <TextInput
            inputMode="decimal"
            label={t('form.value')}
            value={reading.value}
            onChange={(event) => onChange({ value: event.currentTarget.value })}
          />
        </FieldRow>
        {remove && (
          <Button variant="subtle" size="compact-sm" color="gray" onClick={remove}>
            {t('form.remove', { number: String(number) })}
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}
