import { useQuery } from '@apollo/client/react';
import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';

const suggestions = gql(`
  query OrganizationsPicker($text: String!) {
    organizations(first: 8, filter: { name: { contains: $text } }) {
      nodes {
        id
        name
      }
    }
  }
`);

interface OrganizationsPickerProps {
  label: string;
  description?: ReactNode;
  id?: string;
  /** Those chosen, with their names. */
  value: readonly { id: string; name: string }[];
  onChange: (chosen: { id: string; name: string }[]) => void;
  error?: ReactNode;
}

/** Chooses several organizations, each by writing a part of its name. */
export function OrganizationsPicker({ value, onChange, ...field }: OrganizationsPickerProps) {
  const { t } = useTranslation('organization');
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 150);
  const found = useQuery(suggestions, { variables: { text: asked }, fetchPolicy: 'cache-first' });
  const offered = (found.data ?? found.previousData)?.organizations.nodes ?? [];
  const names = new Map([...value, ...offered].map(({ id, name }) => [id, name]));
  return (
    <MultiSelect
      {...field}
      searchable
      hidePickedOptions
      value={value.map(({ id }) => id)}
      onChange={(ids) => onChange(ids.map((id) => ({ id, name: names.get(id) ?? '' })))}
      searchValue={text}
      onSearchChange={setText}
      data={[...names].map(([id, name]) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      nothingFoundMessage={found.loading ? t('picker.searching') : t('picker.none')}
    />
  );
}
