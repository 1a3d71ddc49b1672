import { useMutation } from '@apollo/client/react';
import { IconCalendarTime, IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { Actions } from '../shared/form/Actions';
import { DoButton } from '../shared/form/DoButton';
import { ChangeCommitmentForm } from './ChangeCommitmentForm';
import { FulfilCommitmentForm } from './FulfilCommitmentForm';
import { RenegotiateCommitmentForm } from './RenegotiateCommitmentForm';
import { WaiveCommitmentForm } from './WaiveCommitmentForm';

const fragment = gql(`
  fragment CommitmentActions_commitment on Commitment {
    id
    version
    nextSteps
    viewerCan
    dueOn
    ...ChangeCommitmentForm_commitment
  }
`);

const startMutation = gql(`
  mutation StartCommitment($input: StartCommitmentInput!) {
    startCommitment(input: $input) {
      commitment {
        id
        version
        status
      }
    }
  }
`);

const reopenMutation = gql(`
  mutation ReopenCommitment($input: ReopenCommitmentInput!) {
    reopenCommitment(input: $input) {
      commitment {
        id
        version
        status
      }
    }
  }
`);

/** What the reader may do with a commitment now. */
export function CommitmentActions({ commitment: masked }: { commitment: FragmentType<typeof fragment> }) {
  const commitment = readFragment(fragment, masked);
  const { t } = useTranslation('commitment');
  const [start] = useMutation(startMutation);
  const [reopen] = useMutation(reopenMutation);
  const { id, version, nextSteps, viewerCan, dueOn } = commitment;
  const input = { id, expectedVersion: version };
  const may = (step: (typeof nextSteps)[number]) => nextSteps.includes(step);
  return (
    <>
      <Actions
        variant="filled"
        actions={[
          may('FULFIL') && {
            key: 'fulfil',
            label: t('actions.fulfil'),
            Icon: IconCheck,
            form: (close) => <FulfilCommitmentForm id={id} version={version} close={close} />,
          },
          may('RENEGOTIATE') && {
            key: 'renegotiate',
            label: t('actions.renegotiate'),
            Icon: IconCalendarTime,
            form: (close) => (
              <RenegotiateCommitmentForm id={id} version={version} dueOn={dueOn ?? null} close={close} />
            ),
          },
          viewerCan.includes('CHANGE') && {
            key: 'change',
            label: t('actions.change'),
            Icon: IconPencil,
            form: (close) => <ChangeCommitmentForm commitment={commitment} close={close} />,
          },
          may('WAIVE') && {
            key: 'waive',
            label: t('actions.waive'),
            Icon: IconX,
            form: (close) => <WaiveCommitmentForm id={id} version={version} close={close} />,
          },
        ]}
        first={may('FULFIL') ? 2 : 1}
      />
      {may('START') && (
        <DoButton run={() => start({ variables: { input } })} done={t('form.started')}>
          {t('actions.start')}
        </DoButton>
      )}
      {may('REOPEN') && (
        <DoButton run={() => reopen({ variables: { input } })} done={t('form.reopened')}>
          {t('actions.reopen')}
        </DoButton>
      )}
    </>
  );
}
