import { useMutation } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { FieldRow } from '../shared/form/FieldRow';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { emptyReading, isWholeReading, ReadingFields, readingInput } from './ReadingFields';

const mutation = gql(`
  mutation RecordReadings($input: RecordReadingsInput!) {
    recordReadings(input: $input) {
      edition {
        id
      }
    }
  }
`);

interface RecordReadingsFormProps {
  indicators: readonly { id: string; name: string }[];
  /** The indicator that is looked at, and the place. */
  chosen: string;
  place: string;
  close: () => void;
}

/** Writes down readings as somebody has published them, where there is no file to read in: an edition of their own. */
export function RecordReadingsForm({ indicators, chosen, place, close }: RecordReadingsFormProps) {
  const { t } = useTranslation('strategy');
  const [record] = useMutation(mutation);
  const form = useActionForm({
    draft: 'record-readings',
    empty: { indicator: chosen, dataset: '', vintage: '', diaryNumber: '', readings: [emptyReading(place)] },
    check: ({ dataset, vintage, readings }) => ({
      ...(!dataset.trim() && { dataset: t('form.missing') }),
      ...(!/^\d{4}(-\d{2}){0,2}( .*)?$/.test(vintage.trim()) && { vintage: t('form.vintageWrong') }),
      ...(!readings.every(isWholeReading) && { readings: t('form.readingWrong') }),
    }),
    send: ({ indicator, dataset, vintage, diaryNumber, readings }) =>
      record({
        variables: {
          input: { indicator, dataset, vintage, diaryNumber: given(diaryNumber), readings: readings.map(readingInput) },
        },
      }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  const { id, error } = form.choice('readings');
  const { readings } = form.values;
  return (
    <ActionForm form={form} submit={t('actions.readings')} close={close}>
      <Select
        label={t('indicators.choose')}
        searchable
        allowDeselect={false}
        data={indicators.map((one) => ({ value: one.id, label: one.name }))}
        {...form.choice('indicator')}
      />
      <TextInput
        label={t('form.dataset')}
        description={t('form.datasetHelp')}
        maxLength={200}
        {...form.text('dataset')}
      />
      <FieldRow>
        <TextInput label={t('indicators.vintage')} description={t('form.vintageHelp')} {...form.text('vintage')} />
        <TextInput label={t('form.diaryNumber')} description={t('form.optional')} {...form.text('diaryNumber')} />
      </FieldRow>
      {readings.map((reading, at) => (
        <ReadingFields
          // Readings have no name of their own; none is moved.
          key={at}
          {...(at === 0 && { id, error })}
          number={at + 1}
          reading={reading}
          onChange={(change) =>
            form.set({ readings: readings.map((one, place) => (place === at ? { ...one, ...change } : one)) })
          }
          {...(readings.length > 1 && {
            remove: () => form.set({ readings: readings.filter((_one, place) => place !== at) }),
          })}
        />
      ))}
      <Button
        variant="subtle"
        size="sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => form.set({ readings: [...readings, emptyReading(readings.at(-1)!.place)] })}
      >
        {t('form.oneMore')}
      </Button>
    </ActionForm>
  );
}
