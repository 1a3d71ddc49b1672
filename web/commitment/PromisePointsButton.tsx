import { useMutation } from '@apollo/client/react';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { DoButton } from '../shared/form/DoButton';

const fragment = gql(`
  fragment PromisePointsButton_point on MinutesPoint {
    id
    doneOn
    owner {
      id
    }
    commitment {
      id
    }
  }
`);

const mutation = gql(`
  mutation PromiseMinutesPoints($input: PromiseMinutesPointsInput!) {
    promiseMinutesPoints(input: $input) {
      commitments {
        id
      }
    }
  }
`);

interface PromisePointsButtonProps {
  points: readonly FragmentType<typeof fragment>[];
  /** To whom they are promised: who wrote the minutes. What we follow up ourselves is no promise to us. */
  receiver: string | null;
}

/** Makes commitments of all points that others follow up and that are none yet; nothing where there are none. */
export function PromisePointsButton({ points, receiver }: PromisePointsButtonProps) {
  const { t } = useTranslation('meeting');
  const [promise] = useMutation(mutation);
  const ids = readFragment(fragment, points).flatMap(({ id, doneOn, owner, commitment }) =>
    owner && owner.id !== receiver && !doneOn && !commitment ? [id] : [],
  );
  if (ids.length === 0) return null;
  return (
    <DoButton
      variant="light"
      leftSection={<IconHeartHandshake size={17} aria-hidden />}
      run={() => promise({ variables: { input: { minutesPoints: ids } } })}
      done={t('promise.done')}
    >
      {t('promise.action', { count: ids.length })}
    </DoButton>
  );
}
