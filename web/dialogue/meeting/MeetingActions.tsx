import { useMutation } from '@apollo/client/react';
import {
  IconCalendarPlus,
  IconCalendarX,
  IconChecklist,
  IconMailForward,
  IconPencil,
  IconUsersPlus,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import { Actions } from '../../shared/form/Actions';
import { DoButton } from '../../shared/form/DoButton';
import { useConfirm } from '../../shared/form/useConfirm';
import { ChangeMeetingForm } from './ChangeMeetingForm';
import { HoldMeetingForm } from './HoldMeetingForm';
import { InviteForm } from './InviteForm';
import { PlanMeetingForm } from './PlanMeetingForm';

const fragment = gql(`
  fragment MeetingActions_meeting on Meeting {
    id
    version
    title
    status
    startsAt
    viewerCan
    invitations {
      id
      calledAt
      isMissing
      organization {
        id
        name
      }
    }
    ...ChangeMeetingForm_meeting
    ...HoldMeetingForm_meeting
  }
`);

const callMutation = gql(`
  mutation CallMeeting($input: CallMeetingInput!) {
    callMeeting(input: $input) {
      meeting {
        id
        version
        status
      }
      called {
        id
      }
    }
  }
`);

const cancelMutation = gql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) {
      meeting {
        id
        version
        status
      }
    }
  }
`);

/** What the reader may do about a meeting: before it call and change, after it write down who came, and plan the next. */
export function MeetingActions({ meeting: masked }: { meeting: FragmentType<typeof fragment> }) {
  const meeting = readFragment(fragment, masked);
  const { t } = useTranslation('meeting');
  const [call] = useMutation(callMutation);
  const [cancel] = useMutation(cancelMutation);
  const [ask, dialog] = useConfirm();
  const { id, version, status, invitations, title } = meeting;
  if (!meeting.viewerCan.includes('CHANGE')) return null;
  const isOpen = status === 'PLANNED' || status === 'CALLED';
  const hasBegun = new Date(meeting.startsAt) <= new Date();
  const waiting = invitations.filter(({ calledAt, isMissing }) => !calledAt && !isMissing).length;
  const input = { id, expectedVersion: version };
  return (
    <>
      {isOpen && !hasBegun && waiting > 0 && (
        <DoButton
          variant="filled"
          leftSection={<IconMailForward size={17} aria-hidden />}
          run={() => call({ variables: { input } })}
          done={t('form.called')}
        >
          {t('actions.call', { count: waiting })}
        </DoButton>
      )}
      <Actions
        actions={[
          isOpen &&
            hasBegun && {
              key: 'hold',
              label: t('actions.hold'),
              Icon: IconChecklist,
              size: 'xl',
              form: (close) => <HoldMeetingForm meeting={meeting} close={close} />,
            },
          status === 'HELD' && {
            key: 'next',
            label: t('actions.next'),
            Icon: IconCalendarPlus,
            form: (close) => (
              <PlanMeetingForm
                previous={{ id, title }}
                organizations={invitations.map(({ organization }) => organization)}
                close={close}
              />
            ),
          },
          isOpen && {
            key: 'change',
            label: t('actions.change'),
            Icon: IconPencil,
            form: (close) => <ChangeMeetingForm meeting={meeting} close={close} />,
          },
          isOpen && {
            key: 'invite',
            label: t('actions.invite'),
            Icon: IconUsersPlus,
            form: (close) => <InviteForm meeting={id} close={close} />,
          },
        ]}
        first={2}
      />
      {isOpen && (
        <DoButton
          leftSection={<IconCalendarX size={17} aria-hidden />}
          run={async () =>
            (await ask({
              title: t('form.cancelAsk'),
              text: t('form.cancelHelp'),
              confirm: t('actions.cancel'),
              isDestructive: true,
            })) && cancel({ variables: { input } })
          }
          done={t('form.cancelled')}
        >
          {t('actions.cancel')}
        </DoButton>
      )}
      {dialog}
    </>
  );
}
