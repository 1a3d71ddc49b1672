import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { KindIcon } from '../shared/words/KindIcon';
import classes from './OrganizationPicker.module.css';

const suggestions = gql(`
  query OrganizationPicker($text: String!) {
    organizations(first: 8, filter: { name: { contains: $text } }) {
      nodes {
        id
        name
        kind
      }
    }
  }
`);

const chosenQuery = gql(`
  query OrganizationPicked($id: ID!) {
    organization(id: $id) {
      id
      name
      kind
    }
  }
`);

interface OrganizationPickerProps {
  label: string;
  /** Where the label is plain from the place: it is still said aloud. */
  hideLabel?: boolean;
  description?: ReactNode;
  placeholder?: string;
  id?: string;
  value: string | null;
  onChange: (id: string | null) => void;
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/** Chooses an organization by writing a part of its name. */
export function OrganizationPicker({ label, hideLabel, value, onChange, ...field }: OrganizationPickerProps) {
  const { t } = useTranslation('organization');
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 150);
  const chosen = useQuery(chosenQuery, { variables: { id: value ?? '' }, skip: !value, fetchPolicy: 'cache-first' });
  const picked = value ? chosen.data?.organization : null;
  const looksFor = asked === picked?.name ? '' : asked;
  const found = useQuery(suggestions, { variables: { text: looksFor }, fetchPolicy: 'cache-first' });
  const offered = (found.data ?? found.previousData)?.organizations.nodes ?? [];
  const all = picked && !offered.some(({ id }) => id === picked.id) ? [picked, ...offered] : offered;
  const kindOf = new Map(all.map(({ id, kind }) => [id, kind]));
  return (
    <Select
      {...field}
      label={hideLabel ? undefined : label}
      aria-label={hideLabel ? label : undefined}
      searchable
      clearable={!field.required}
      clearButtonProps={{ 'aria-label': t('picker.clear', { label }) }}
      value={value}
      onChange={onChange}
      searchValue={text}
      onSearchChange={setText}
      data={all.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      nothingFoundMessage={found.loading ? t('picker.searching') : t('picker.none')}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <KindIcon kind={kindOf.get(option.value) ?? 'OTHER'} size={16} />
          {option.label}
        </span>
      )}
    />
  );
}
