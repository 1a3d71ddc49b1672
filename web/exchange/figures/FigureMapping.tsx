import { useQuery } from '@apollo/client/react';
import { Button, Fieldset, Group, NumberInput, Select, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gql } from '../../gql';
import type { FigureMappingInput } from '../../gql/graphql';
import { FieldRow } from '../../shared/form/FieldRow';
import { FigureTable } from '../../strategy/FigureTable';
import { emptyColumn, FigureColumn, type MappedColumn } from './FigureColumn';
import type { FigurePreview } from './useFigureFile';

const query = gql(`
  query FigureMapping {
    indicators(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

interface FigureMappingProps {
  sheets: FigurePreview['sheets'];
  onRead: (mapping: FigureMappingInput) => void;
}

const scales = ['PERCENT', 'FRACTION', 'EITHER'] as const;
type Scale = (typeof scales)[number];

/** Lets somebody say which columns are which in a table that nobody knows, with the table before their eyes. */
export function FigureMapping({ sheets, onRead }: FigureMappingProps) {
  const { t } = useTranslation('figures');
  const { data } = useQuery(query);
  const [sheet, setSheet] = useState(0);
  const [headingRow, setHeadingRow] = useState<number | string>(1);
  const [place, setPlace] = useState<string | null>(null);
  const [year, setYear] = useState<string | null>('');
  const [scale, setScale] = useState<Scale>('PERCENT');
  const [values, setValues] = useState<MappedColumn[]>([emptyColumn]);
  const rows = sheets[sheet]?.rows ?? [];
  const width = Math.max(0, ...rows.map((row) => row.length));
  const headings = rows[Number(headingRow) - 1] ?? [];
  const columns = Array.from({ length: width }, (_, at) => ({
    value: String(at + 1),
    label: t('mapping.column', { number: String(at + 1), heading: headings[at] ?? '' }),
  }));
  const isWhole = place !== null && values.every(({ column, indicator }) => column !== null && indicator !== null);
  const submit = () =>
    onRead({
      sheet: sheet + 1,
      headingRow: Number(headingRow),
      placeColumn: Number(place),
      yearColumn: year ? Number(year) : null,
      scale,
      columns: values.map(({ column, indicator, areaClass }) => ({
        column: Number(column),
        indicator: indicator!,
        areaClass,
      })),
    });
  return (
    <Fieldset legend={t('mapping.heading')} mb="md">
      <Stack gap="md" align="stretch">
        <FigureTable
          caption={t('mapping.rows')}
          columns={[t('mapping.row'), ...columns.map(({ value }) => value)]}
          rows={rows.map((row, at) => ({
            key: String(at),
            cells: [at + 1, ...columns.map((_column, cell) => row[cell] ?? '')],
          }))}
        />
        <FieldRow>
          <Select
            label={t('mapping.sheet')}
            allowDeselect={false}
            data={sheets.map(({ name }, at) => ({ value: String(at), label: name }))}
            value={String(sheet)}
            onChange={(chosen) => setSheet(Number(chosen ?? 0))}
          />
          <NumberInput label={t('mapping.headingRow')} min={1} max={15} value={headingRow} onChange={setHeadingRow} />
        </FieldRow>
        <FieldRow>
          <Select label={t('mapping.place')} data={columns} value={place} onChange={setPlace} />
          <Select
            label={t('mapping.year')}
            data={[{ value: '', label: t('mapping.noYear') }, ...columns]}
            value={year}
            onChange={setYear}
          />
        </FieldRow>
        {values.map((value, at) => (
          <FigureColumn
            // Columns are only added at the end and the last taken away, so that a number names each.
            key={String(at)}
            value={value}
            columns={columns}
            indicators={data?.indicators.nodes ?? []}
            onChange={(change) => setValues(values.map((one, number) => (number === at ? { ...one, ...change } : one)))}
          />
        ))}
        <Group gap="xs">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setValues([...values, emptyColumn])}
          >
            {t('mapping.oneMore')}
          </Button>
          {values.length > 1 && (
            <Button variant="default" size="xs" onClick={() => setValues(values.slice(0, -1))}>
              {t('mapping.oneLess')}
            </Button>
          )}
        </Group>
        <Select
          label={t('mapping.scale')}
          allowDeselect={false}
          maw="16rem"
          data={scales.map((one) => ({ value: one, label: t(`mapping.${one}`) }))}
          value={scale}
          onChange={(chosen) => chosen && setScale(chosen)}
        />
        <Button style={{ alignSelf: 'start' }} disabled={!isWhole} onClick={submit}>
          {t('mapping.use')}
        </Button>
      </Stack>
    </Fieldset>
  );
}
