import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { gql } from '../gql';
import { useLanguage } from '../shared/i18n/useLanguage';

const query = gql(`
  query ClausePicker {
    partnership {
      id
      clauseList {
        id
        code
        swedish
        english
      }
    }
  }
`);

interface ClausePickerProps {
  label: string;
  id?: string;
  value: string | null;
  onChange: (id: string | null) => void;
  error?: ReactNode;
  /** What taking the choice away is called; left out where a clause must be chosen. */
  clear?: string;
}

/** Chooses one of the thirteen clauses by its code and words. */
export function ClausePicker({ clear, ...field }: ClausePickerProps) {
  const [language] = useLanguage();
  const { data } = useQuery(query, { fetchPolicy: 'cache-first' });
  return (
    <Select
      {...field}
      searchable
      clearable={clear !== undefined}
      clearButtonProps={{ 'aria-label': clear }}
      data={(data?.partnership?.clauseList ?? []).map(({ id, code, swedish, english }) => ({
        value: id,
        label: `${code}. ${language === 'sv' ? swedish : english}`,
      }))}
    />
  );
}
