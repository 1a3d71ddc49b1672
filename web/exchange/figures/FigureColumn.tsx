import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AreaClass } from '../../gql/graphql';
import { FieldRow } from '../../shared/form/FieldRow';
import { AreaClassSelect } from '../../strategy/MeasureFields';

/** A column of values, while somebody says what it holds. */
export interface MappedColumn {
  column: string | null;
  indicator: string | null;
  areaClass: AreaClass;
}

export const emptyColumn: MappedColumn = { column: null, indicator: null, areaClass: 'TOTAL' };

interface FigureColumnProps {
  value: MappedColumn;
  columns: readonly { value: string; label: string }[];
  indicators: readonly { id: string; name: string }[];
  onChange: (change: Partial<MappedColumn>) => void;
}

/** Which column holds values, of which indicator, and of whom. */
export function FigureColumn({ value, columns, indicators, onChange }: FigureColumnProps) {
  const { t } = useTranslation('figures');
  return (
    <FieldRow>
      <Select
        label={t('mapping.value')}
        data={[...columns]}
        value={value.column}
        onChange={(column) => onChange({ column })}
      />
      <Select
        label={t('mapping.indicator')}
        searchable
        data={indicators.map(({ id, name }) => ({ value: id, label: name }))}
        value={value.indicator}
        onChange={(indicator) => onChange({ indicator })}
      />
      <AreaClassSelect
        label={t('mapping.areaClass')}
        value={value.areaClass}
        onChange={(areaClass) => areaClass && onChange({ areaClass: areaClass as AreaClass })}
      />
    </FieldRow>
  );
}
