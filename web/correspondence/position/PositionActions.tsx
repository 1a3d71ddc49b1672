import { useMutation } from '@apollo/client/react';
import { IconArrowBackUp, IconCheck, IconMessage, IconPencil, IconReplace, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import { Actions } from '../../shared/form/Actions';
import { DoButton } from '../../shared/form/DoButton';
import { ApproveForm } from './ApproveForm';
import { PositionForm } from './PositionForm';
import { positionValues } from './positionValues';
import { ReasonForm } from './ReasonForm';

const fragment = gql(`
  fragment PositionActions_position on Position {
    id
    version
    nextSteps
    currentNumber
    currentVersion {
      id
      contentHash
      ...PositionValues_version
    }
  }
`);

const openMutation = gql(`
  mutation OpenConsultation($input: PositionStepInput!) {
    openConsultation(input: $input) {
      position {
        id
        version
        status
      }
    }
  }
`);
const requestMutation = gql(`
  mutation RequestApproval($input: PositionStepInput!) {
    requestApproval(input: $input) {
      position {
        id
        version
        status
      }
    }
  }
`);
const reviewMutation = gql(`
  mutation ReviewPosition($input: PositionStepInput!) {
    reviewPosition(input: $input) {
      position {
        id
        version
        status
      }
    }
  }
`);
const commentMutation = gql(`
  mutation CommentPosition($input: CommentPositionInput!) {
    commentPosition(input: $input) {
      comment {
        id
      }
    }
  }
`);
const declineMutation = gql(`
  mutation DeclinePosition($input: DeclinePositionInput!) {
    declinePosition(input: $input) {
      approval {
        id
      }
    }
  }
`);
const retractMutation = gql(`
  mutation RetractApproval($input: DeclinePositionInput!) {
    retractApproval(input: $input) {
      approval {
        id
      }
    }
  }
`);
const withdrawMutation = gql(`
  mutation WithdrawPosition($input: WithdrawPositionInput!) {
    withdrawPosition(input: $input) {
      position {
        id
        version
        status
      }
    }
  }
`);

/** What the reader may do with a position now. */
export function PositionActions({ position: masked }: { position: FragmentType<typeof fragment> }) {
  const { id, version, nextSteps, currentNumber, currentVersion } = readFragment(fragment, masked);
  const { t } = useTranslation('position');
  const [open] = useMutation(openMutation);
  const [request] = useMutation(requestMutation);
  const [review] = useMutation(reviewMutation);
  const [comment] = useMutation(commentMutation);
  const [decline] = useMutation(declineMutation);
  const [retract] = useMutation(retractMutation);
  const [withdraw] = useMutation(withdrawMutation);
  const input = { id, expectedVersion: version };
  const may = (step: (typeof nextSteps)[number]) => nextSteps.includes(step);
  const write = (does: 'edit' | 'replace', label: string, Icon: typeof IconPencil) => ({
    key: does,
    label,
    Icon,
    size: 'xl',
    form: (close: () => void) => (
      <PositionForm about={{ id, version, does, values: positionValues(currentVersion!) }} close={close} />
    ),
  });
  const reason = (
    key: 'decline' | 'retract' | 'withdraw',
    Icon: typeof IconX,
    send: (reason: string) => Promise<unknown>,
  ) => ({
    key,
    label: t(`actions.${key}`),
    Icon,
    form: (close: () => void) => (
      <ReasonForm
        draft={`${key}-position:${id}`}
        submit={t(`actions.${key}`)}
        help={t(`form.${key}Help`)}
        done={t(`form.${key}Done`)}
        isDestructive
        send={send}
        close={close}
      />
    ),
  });
  return (
    <>
      {may('OPEN_CONSULTATION') && (
        <DoButton run={() => open({ variables: { input } })} done={t('form.opened')}>
          {t('actions.open')}
        </DoButton>
      )}
      {may('REQUEST_APPROVAL') && (
        <DoButton variant="filled" run={() => request({ variables: { input } })} done={t('form.requested')}>
          {t('actions.request')}
        </DoButton>
      )}
      <Actions
        variant="filled"
        actions={[
          may('APPROVE') &&
            currentVersion && {
              key: 'approve',
              label: t('actions.approveNumber', { number: currentNumber }),
              Icon: IconCheck,
              form: (close) => (
                <ApproveForm
                  id={id}
                  version={version}
                  number={currentNumber}
                  hash={currentVersion.contentHash}
                  close={close}
                />
              ),
            },
          may('COMMENT') && {
            key: 'comment',
            label: t('actions.comment'),
            Icon: IconMessage,
            form: (close) => (
              <ReasonForm
                draft={`comment-position:${id}`}
                submit={t('actions.comment')}
                label={t('form.comment')}
                help={t('form.commentHelp')}
                done={t('form.commented')}
                send={(text) => comment({ variables: { input: { ...input, text } } })}
                close={close}
              />
            ),
          },
          may('EDIT') && currentVersion && write('edit', t('actions.edit'), IconPencil),
          may('REPLACE') && currentVersion && write('replace', t('actions.replace'), IconReplace),
          may('DECLINE') &&
            reason('decline', IconX, (text) => decline({ variables: { input: { ...input, reason: text } } })),
          may('RETRACT_APPROVAL') &&
            reason('retract', IconArrowBackUp, (text) => retract({ variables: { input: { ...input, reason: text } } })),
          may('WITHDRAW') &&
            reason('withdraw', IconX, (text) => withdraw({ variables: { input: { ...input, reason: text } } })),
        ]}
      />
      {may('REVIEW') && (
        <DoButton run={() => review({ variables: { input } })} done={t('form.reviewed')}>
          {t('actions.review')}
        </DoButton>
      )}
    </>
  );
}
