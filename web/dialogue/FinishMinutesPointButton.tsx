import { useMutation } from '@apollo/client/react';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { DoButton } from '../shared/form/DoButton';

const mutation = gql(`
  mutation FinishMinutesPoint($input: FinishMinutesPointInput!) {
    finishMinutesPoint(input: $input) {
      minutesPoint {
        id
        version
        doneOn
      }
    }
  }
`);

interface FinishMinutesPointButtonProps {
  point: { id: string; version: number; number: number };
}

/** Says that a point of the minutes is done, as of today. */
export function FinishMinutesPointButton({ point: { id, version, number } }: FinishMinutesPointButtonProps) {
  const { t } = useTranslation('dialogue');
  const [finish] = useMutation(mutation);
  return (
    <DoButton
      size="compact-sm"
      leftSection={<IconCheck size={15} aria-hidden />}
      label={t('point.finishOf', { number })}
      run={() => finish({ variables: { input: { id, expectedVersion: version } } })}
      done={t('point.finished')}
    >
      {t('point.finish')}
    </DoButton>
  );
}
