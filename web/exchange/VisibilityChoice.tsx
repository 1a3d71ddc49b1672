import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '../gql/graphql';

/** Who may be chosen to see what is brought in, from the fewest to the most. */
const levels: readonly Visibility[] = ['OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP'];

interface VisibilityChoiceProps {
  label: string;
  /** What holds where nothing is chosen, in words. */
  standard: string;
  value: Visibility | null;
  onChange: (visibility: Visibility | null) => void;
}

/** Who may see what is brought in; by the usual rule unless somebody chooses. */
export function VisibilityChoice({ label, standard, value, onChange }: VisibilityChoiceProps) {
  const { t } = useTranslation('shared');
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange((event.currentTarget.value || null) as Visibility | null)}
      data={[
        { value: '', label: standard },
        ...levels.map((level) => ({ value: level, label: t(`visibility.level.${level}`) })),
      ]}
    />
  );
}
