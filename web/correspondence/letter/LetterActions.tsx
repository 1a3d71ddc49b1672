import { useMutation } from '@apollo/client/react';
import { IconEdit, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import { Actions } from '../../shared/form/Actions';
import { DoButton } from '../../shared/form/DoButton';
import { ReasonForm } from '../position/ReasonForm';
import { DraftLetterForm } from './DraftLetterForm';

const fragment = gql(`
  fragment LetterActions_letter on Letter {
    id
    version
    words
    subject
    status
    direction
    isJoint
    nextActs
    viewerCan
    correspondence {
      id
      status
    }
  }
`);

const requestMutation = gql(`
  mutation RequestLetterApproval($input: LetterStepInput!) {
    requestLetterApproval(input: $input) {
      letter {
        id
        version
        status
      }
    }
  }
`);
const approveMutation = gql(`
  mutation ApproveLetter($input: ApproveLetterInput!) {
    approveLetter(input: $input) {
      approval {
        id
      }
    }
  }
`);
const sendMutation = gql(`
  mutation SendLetter($input: LetterStepInput!) {
    sendLetter(input: $input) {
      letter {
        id
        version
        status
      }
    }
  }
`);
const informMutation = gql(`
  mutation InformOtherPrincipal($input: LetterStepInput!) {
    informOtherPrincipal(input: $input) {
      letter {
        id
        version
      }
    }
  }
`);

/** What the reader may do with a letter now. */
export function LetterActions({ letter: masked }: { letter: FragmentType<typeof fragment> }) {
  const letter = readFragment(fragment, masked);
  const { t } = useTranslation('letter');
  const [request] = useMutation(requestMutation);
  const [approve] = useMutation(approveMutation);
  const [send] = useMutation(sendMutation);
  const [inform] = useMutation(informMutation);
  const { id, version, words, nextActs } = letter;
  const input = { id, expectedVersion: version };
  const may = (act: (typeof nextActs)[number]) => nextActs.includes(act);
  const mayCorrect =
    letter.status === 'SENT' && letter.viewerCan.includes('CHANGE') && letter.correspondence?.status !== 'CLOSED';
  return (
    <>
      {may('REQUEST_APPROVAL') && letter.isJoint && (
        <DoButton variant="filled" run={() => request({ variables: { input } })} done={t('form.requested')}>
          {t('actions.request')}
        </DoButton>
      )}
      {may('APPROVE') && (
        <DoButton
          variant="filled"
          run={() => approve({ variables: { input: { ...input, words } } })}
          done={t('form.approved')}
        >
          {t('actions.approve')}
        </DoButton>
      )}
      {may('SEND') && (
        <DoButton run={() => send({ variables: { input } })} done={t('form.sent')}>
          {t('actions.send')}
        </DoButton>
      )}
      {may('INFORM') && (
        <DoButton run={() => inform({ variables: { input } })} done={t('form.informed')}>
          {t('actions.inform')}
        </DoButton>
      )}
      <Actions
        actions={[
          may('APPROVE') && {
            key: 'decline',
            label: t('actions.decline'),
            Icon: IconX,
            form: (close) => (
              <ReasonForm
                draft={`decline-letter:${id}`}
                submit={t('actions.decline')}
                help={t('form.declineHelp')}
                done={t('form.declined')}
                isDestructive
                send={(refusedBecause) => approve({ variables: { input: { ...input, words, refusedBecause } } })}
                close={close}
              />
            ),
          },
          mayCorrect &&
            letter.correspondence && {
              key: 'correct',
              label: t('actions.correct'),
              Icon: IconEdit,
              form: (close) => (
                <DraftLetterForm
                  correspondence={letter.correspondence!.id}
                  subject={t('form.correctionOf', { subject: letter.subject })}
                  isJoint={letter.isJoint}
                  corrects={id}
                  close={close}
                />
              ),
            },
        ]}
      />
    </>
  );
}
