import { IconPencil, IconUsersPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { type Action, Actions } from '../shared/form/Actions';
import { AddToDialogueForm } from './AddToDialogueForm';
import { ChangeDialogueForm } from './ChangeDialogueForm';

const fragment = gql(`
  fragment DialogueActions_dialogue on Dialogue {
    id
    viewerCan
    ...ChangeDialogueForm_dialogue
  }
`);

interface DialogueActionsProps {
  dialogue: FragmentType<typeof fragment>;
  /** What younger rooms offer here: a commitment given in it. */
  more?: readonly (Action | false)[];
}

/** What the reader may do about a dialogue. */
export function DialogueActions({ dialogue: masked, more = [] }: DialogueActionsProps) {
  const dialogue = readFragment(fragment, masked);
  const { t } = useTranslation('dialogue');
  const mayChange = dialogue.viewerCan.includes('CHANGE');
  return (
    <Actions
      variant="default"
      actions={[
        ...more,
        mayChange && {
          key: 'change',
          label: t('actions.change'),
          Icon: IconPencil,
          form: (close) => <ChangeDialogueForm dialogue={dialogue} close={close} />,
        },
        mayChange && {
          key: 'add',
          label: t('actions.add'),
          Icon: IconUsersPlus,
          form: (close) => <AddToDialogueForm dialogue={dialogue.id} close={close} />,
        },
      ]}
      first={2}
    />
  );
}
