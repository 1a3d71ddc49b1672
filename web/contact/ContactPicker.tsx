import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';

const ofOrganization = gql(`
  query ContactPickerOfOrganization($organization: ID!) {
    organization(id: $organization) {
      id
      contacts(first: 100) {
        nodes {
          id
          name
        }
      }
    }
  }
`);

interface ContactPickerProps {
  label: string;
  description?: ReactNode;
  id?: string;
  /** Among those who speak for it; without one nobody can be chosen. */
  organization: string | null;
  /** Somebody who cannot be chosen: the one who leaves. */
  without?: string;
  value: string | null;
  onChange: (id: string | null) => void;
  error?: ReactNode;
}

/** Chooses one of those who speak for an organization now. */
export function ContactPicker({ organization, without, ...field }: ContactPickerProps) {
  const { t } = useTranslation('contact');
  const [text, setText] = useState('');
  const { data } = useQuery(ofOrganization, {
    variables: { organization: organization ?? '' },
    skip: !organization,
    fetchPolicy: 'cache-first',
  });
  const people = data?.organization?.contacts.nodes.filter(({ id }) => id !== without) ?? [];
  return (
    <Select
      {...field}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('picker.clear', { label: field.label }) }}
      disabled={!organization}
      searchValue={text}
      onSearchChange={setText}
      placeholder={organization ? undefined : t('picker.organizationFirst')}
      nothingFoundMessage={t('picker.none')}
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
