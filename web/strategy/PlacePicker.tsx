import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { countyNames } from '../organization/countyNames';

const query = gql(`
  query PlacePicker {
    partnership {
      id
      countyCode
    }
    organizations(first: 100, filter: { kind: { eq: MUNICIPALITY } }) {
      nodes {
        id
        name
        municipalityCode
      }
    }
  }
`);

interface PlacePickerProps {
  label: string;
  id?: string;
  value: string;
  onChange: (place: string) => void;
  error?: ReactNode;
}

/** Chooses the country, the county or one of the municipalities, by their SCB codes. */
export function PlacePicker({ value, onChange, ...field }: PlacePickerProps) {
  const { t } = useTranslation('strategy');
  const { data } = useQuery(query, { fetchPolicy: 'cache-first' });
  const county = data?.partnership?.countyCode;
  const municipalities = (data?.organizations.nodes ?? []).flatMap(({ name, municipalityCode }) =>
    municipalityCode ? [{ value: municipalityCode, label: name }] : [],
  );
  const known = new Map([
    ['00', t('indicators.country')],
    ...(county ? [[county, countyNames[county] ?? t('indicators.county')] as const] : []),
    ...municipalities.map((one) => [one.value, one.label] as const),
  ]);
  return (
    <Select
      {...field}
      searchable
      allowDeselect={false}
      data={[...known].map(([code, label]) => ({ value: code, label }))}
      value={value || null}
      onChange={(chosen) => chosen && onChange(chosen)}
    />
  );
}
