import { useMutation } from '@apollo/client/react';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import type { FindingAnswerKind } from '../../gql/graphql';
import { Actions } from '../../shared/form/Actions';
import { ReasonForm } from '../position/ReasonForm';

const fragment = gql(`
  fragment FindingAnswers_finding on Finding {
    id
    status
    answers {
      id
      answer
      reason
      organization {
        id
        name
      }
    }
  }
`);

const mutation = gql(`
  mutation AnswerFinding($input: AnswerFindingInput!) {
    answerFinding(input: $input) {
      finding {
        id
        status
      }
    }
  }
`);

interface FindingAnswersProps {
  finding: FragmentType<typeof fragment>;
  mayAnswer: boolean;
}

/** What the principals have said of a finding, and how the reader's may answer it. */
export function FindingAnswers({ finding: masked, mayAnswer }: FindingAnswersProps) {
  const { id, status, answers } = readFragment(fragment, masked);
  const { t } = useTranslation('letter');
  const [send] = useMutation(mutation);
  const answer = (kind: FindingAnswerKind, Icon: typeof IconCheck) => ({
    key: kind,
    label: t(`answer.${kind}`),
    Icon,
    form: (close: () => void) => (
      <ReasonForm
        draft={`answer-finding:${id}:${kind}`}
        submit={t(`answer.${kind}`)}
        help={t(`answer.help.${kind}`)}
        done={t('answer.done')}
        send={(reason) => send({ variables: { input: { id, answer: kind, reason } } })}
        close={close}
      />
    ),
  });
  return (
    <>
      {status !== 'OPEN' && <p>{t(`findingStatus.${status}`)}</p>}
      {answers.map((one) => (
        <p key={one.id}>
          <strong>{one.organization?.name}</strong> {t(`answered.${one.answer}`)}: {one.reason}
        </p>
      ))}
      {mayAnswer && status === 'OPEN' && (
        <Actions
          size="compact-sm"
          variant="subtle"
          first={2}
          actions={[answer('ACCEPT', IconCheck), answer('FALSE_ALARM', IconX)]}
        />
      )}
    </>
  );
}
