import { useMutation } from '@apollo/client/react';
import { IconMailCheck, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { type Action, Actions } from '../shared/form/Actions';
import { DoButton } from '../shared/form/DoButton';
import { ChangeInteractionForm } from './ChangeInteractionForm';
import { WithdrawInteractionForm } from './WithdrawInteractionForm';

const fragment = gql(`
  fragment InteractionActions_interaction on Interaction {
    id
    version
    awaitsAnswer
    viewerCan
    ...ChangeInteractionForm_interaction
  }
`);

const mutation = gql(`
  mutation AnswerInteraction($input: ChangeInteractionInput!) {
    changeInteraction(input: $input) {
      interaction {
        id
        version
        awaitsAnswer
      }
    }
  }
`);

interface InteractionActionsProps {
  interaction: FragmentType<typeof fragment>;
  /** What younger rooms offer here: a commitment out of it. */
  more?: readonly (Action | false)[];
}

/** What the reader may do about what was written down. */
export function InteractionActions({ interaction: masked, more = [] }: InteractionActionsProps) {
  const interaction = readFragment(fragment, masked);
  const { t } = useTranslation('dialogue');
  const [change] = useMutation(mutation);
  const { id, version, awaitsAnswer, viewerCan } = interaction;
  const mayChange = viewerCan.includes('CHANGE');
  return (
    <>
      {mayChange && awaitsAnswer && (
        <DoButton
          leftSection={<IconMailCheck size={17} aria-hidden />}
          run={() => change({ variables: { input: { id, expectedVersion: version, awaitsAnswer: false } } })}
          done={t('form.answered')}
        >
          {t('actions.answered')}
        </DoButton>
      )}
      <Actions
        variant="default"
        actions={[
          mayChange && {
            key: 'change',
            label: t('actions.change'),
            Icon: IconPencil,
            form: (close) => <ChangeInteractionForm interaction={interaction} close={close} />,
          },
          ...more,
          mayChange && {
            key: 'withdraw',
            label: t('actions.withdraw'),
            Icon: IconTrash,
            form: (close) => <WithdrawInteractionForm id={id} version={version} close={close} />,
          },
        ]}
        first={2}
      />
    </>
  );
}
