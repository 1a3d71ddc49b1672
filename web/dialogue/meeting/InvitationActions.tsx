import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import { Actions } from '../../shared/form/Actions';
import { AnswerInvitationForm } from './AnswerInvitationForm';
import { ChooseInviteeForm } from './ChooseInviteeForm';
import { DoButton } from '../../shared/form/DoButton';

const fragment = gql(`
  fragment InvitationActions_invitation on MeetingInvitation {
    id
    version
    calledAt
    answer
    answerNote
    organization {
      id
      name
    }
    contact {
      id
    }
  }
`);

const remove = gql(`
  mutation RemoveFromMeeting($input: RemoveFromMeetingInput!) {
    removeFromMeeting(input: $input) {
      meeting {
        id
      }
    }
  }
`);

interface InvitationActionsProps {
  invitation: FragmentType<typeof fragment>;
  mayChange: boolean;
  mayAnswer: boolean;
}

/** What can be done about one invitation: answer it, call another person, take it off the list. */
export function InvitationActions({ invitation: masked, mayChange, mayAnswer }: InvitationActionsProps) {
  const invitation = readFragment(fragment, masked);
  const { t } = useTranslation('meeting');
  const [run] = useMutation(remove);
  const name = invitation.organization.name;
  return (
    <>
      <Actions
        size="compact-sm"
        variant="default"
        first={2}
        actions={[
          mayAnswer && {
            key: 'answer',
            label: t('actions.answer'),
            title: t('form.answerFor', { name }),
            form: (close) => <AnswerInvitationForm invitation={invitation} close={close} />,
          },
          mayChange && {
            key: 'choose',
            label: t('actions.choose'),
            title: t('form.chooseFor', { name }),
            form: (close) => <ChooseInviteeForm invitation={invitation} close={close} />,
          },
        ]}
      />
      {mayChange && !invitation.calledAt && (
        <DoButton
          size="compact-sm"
          variant="subtle"
          label={t('form.removeOne', { name })}
          run={() => run({ variables: { input: { id: invitation.id } } })}
          done={t('form.removed')}
        >
          {t('actions.remove')}
        </DoButton>
      )}
    </>
  );
}
