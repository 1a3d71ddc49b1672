import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';

const query = gql(`
  query GoalPicker {
    strategies(first: 20) {
      nodes {
        id
        title
        goals {
          id
          code
          title
          replacedBy {
            id
          }
        }
      }
    }
  }
`);

interface GoalPickerProps {
  label?: string;
  description?: ReactNode;
  id?: string;
  value: string | null;
  onChange: (id: string | null) => void;
  error?: ReactNode;
  /** A goal that cannot be chosen: the one whose place is taken. */
  without?: string;
}

/** Chooses a goal that stands, strategy by strategy. One chosen before stays to be seen though another took its place. */
export function GoalPicker({ label, value, without, ...field }: GoalPickerProps) {
  const { t } = useTranslation('strategy');
  const { data } = useQuery(query, { fetchPolicy: 'cache-first' });
  const groups = (data?.strategies.nodes ?? []).map(({ title, goals }) => ({
    group: title,
    items: goals
      .filter(({ id, replacedBy }) => id !== without && (!replacedBy || id === value))
      .map((goal) => ({ value: goal.id, label: `${goal.code}. ${goal.title}` })),
  }));
  return (
    <Select
      {...field}
      label={label ?? t('picker.goal')}
      value={value}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('picker.clear') }}
      nothingFoundMessage={t('picker.none')}
      data={groups.filter(({ items }) => items.length > 0)}
    />
  );
}
