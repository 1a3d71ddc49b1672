import { Button, Fieldset, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FieldRow } from '../../shared/form/FieldRow';
import { measures, populations } from '../../strategy/figureChoices';
import { emptyFact, type FactValues, kinds, stances, units } from './factValues';

interface FactFieldsProps {
  facts: FactValues[];
  onChange: (facts: FactValues[]) => void;
}

/** The figures and other facts of a version, each as a few fields. */
export function FactFields({ facts, onChange }: FactFieldsProps) {
  const { t } = useTranslation('position');
  const change = (at: number, part: Partial<FactValues>) =>
    onChange(facts.map((fact, place) => (place === at ? { ...fact, ...part } : fact)));
  return (
    <>
      {facts.map((fact, at) => {
        const text = (name: keyof FactValues) => ({
          value: fact[name],
          onChange: (event: { currentTarget: { value: string } }) => change(at, { [name]: event.currentTarget.value }),
        });
        const choice = (name: keyof FactValues) => ({
          value: fact[name] || null,
          onChange: (value: string | null) => change(at, { [name]: value ?? '' }),
        });
        return (
          <Fieldset key={at} legend={t('fact.legend', { number: at + 1 })}>
            <TextInput label={t('fact.sentence')} {...text('sentence')} />
            <FieldRow>
              <Select
                label={t('fact.kind')}
                allowDeselect={false}
                data={kinds.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
                {...choice('kind')}
              />
              {fact.kind === 'STANCE' ? (
                <Select
                  label={t('fact.stance')}
                  data={stances.map((one) => ({ value: one, label: t(`stance.${one}`) }))}
                  {...choice('stance')}
                />
              ) : (
                <TextInput label={t('fact.value')} inputMode="decimal" {...text('value')} />
              )}
              <Select
                label={t('fact.unit')}
                data={units.map((one) => ({ value: one, label: t(`unit.${one}`) }))}
                {...choice('unit')}
              />
            </FieldRow>
            <FieldRow>
              <Select
                label={t('fact.measure')}
                clearable
                data={measures.map((one) => ({ value: one, label: t(`measure.${one}`) }))}
                {...choice('measure')}
              />
              <Select
                label={t('fact.population')}
                clearable
                data={populations.map((one) => ({ value: one, label: t(`population.${one}`) }))}
                {...choice('population')}
              />
              <TextInput label={t('fact.place')} {...text('place')} />
              <TextInput label={t('fact.on')} {...text('on')} />
            </FieldRow>
            <FieldRow>
              <TextInput label={t('fact.source')} {...text('source')} />
              <TextInput label={t('fact.vintage')} {...text('vintage')} />
            </FieldRow>
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconTrash size={15} aria-hidden />}
              onClick={() => onChange(facts.filter((_, place) => place !== at))}
            >
              {t('fact.remove', { number: at + 1 })}
            </Button>
          </Fieldset>
        );
      })}
      <Button
        variant="default"
        size="sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => onChange([...facts, emptyFact])}
      >
        {t('fact.add')}
      </Button>
    </>
  );
}
