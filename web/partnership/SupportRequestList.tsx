import { useMutation } from '@apollo/client/react';
import { Badge } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import type { SupportRequestList_RequestFragment, SupportRequestStatus } from '../gql/graphql';
import { Actions } from '../shared/form/Actions';
import { TextForm } from './TextForm';
import classes from './Lines.module.css';

const fragment = gql(`
  fragment SupportRequestList_request on SupportRequest {
    id
    version
    text
    answerBy
    status
    answer
    isOverdue
    escalatedOn
    escalatedWhy
    viewerCan
    recordedByOrganization {
      id
    }
    asked {
      id
      name
    }
  }
`);

const answerMutation = gql(`
  mutation AnswerSupportRequest($input: AnswerSupportRequestInput!) {
    answerSupportRequest(input: $input) {
      request {
        id
        version
      }
    }
  }
`);

const escalateMutation = gql(`
  mutation EscalateSupportRequest($input: EscalateSupportRequestInput!) {
    escalateSupportRequest(input: $input) {
      request {
        id
        version
      }
    }
  }
`);

/** What may be answered to a request as it stands. */
const NEXT: Record<string, readonly SupportRequestStatus[]> = { SENT: ['GRANTED', 'REFUSED'], GRANTED: ['DELIVERED'] };

interface SupportRequestListProps {
  requests: readonly FragmentType<typeof fragment>[];
  /** The organization that the reader writes for; null for one who only reads. */
  we: string | null;
}

/** What the principals are asked to support: by when, the answer, and what went to the board. */
export function SupportRequestList({ requests: masked, we }: SupportRequestListProps) {
  const { t } = useTranslation('mandate');
  const requests = readFragment(fragment, masked);
  if (requests.length === 0) return <p className={classes.none}>{t('mandate.none')}</p>;
  return (
    <ul className={classes.rows}>
      {requests.map((request) => (
        <li key={request.id}>
          <p className={classes.text}>
            <Badge color={request.isOverdue ? 'lingon' : request.status === 'SENT' ? 'cloudberry' : 'moss'}>
              {t(`request.${request.status}`)}
            </Badge>{' '}
            {request.escalatedOn && (
              <>
                <Badge color="lingon" variant="outline">
                  {t('mandate.withBoard')}
                </Badge>{' '}
              </>
            )}
            {request.text}
          </p>
          <p className={classes.none}>
            {t('mandate.asked', { name: request.asked?.name ?? '–' })}.{' '}
            {t('mandate.answerBy', { day: request.answerBy })}
            {request.isOverdue && !request.escalatedOn && `. ${t('mandate.overdue')}`}
          </p>
          {request.escalatedOn && (
            <p className={classes.none}>
              {t('mandate.escalated', { day: request.escalatedOn, why: request.escalatedWhy })}
            </p>
          )}
          {request.answer && <p className={classes.none}>{request.answer}</p>}
          <RequestActions request={request} we={we} />
        </li>
      ))}
    </ul>
  );
}

/** The principal that is asked answers; who asked takes a late answer to the board. */
function RequestActions({ request, we }: { request: SupportRequestList_RequestFragment; we: string | null }) {
  const { t } = useTranslation('mandate');
  const [respond] = useMutation(answerMutation);
  const [escalate] = useMutation(escalateMutation);
  const { id, version, status, asked } = request;
  if (!we) return null;
  const answers = asked?.id === we ? (NEXT[status] ?? []) : [];
  const mayEscalate = request.isOverdue && !request.escalatedOn && request.recordedByOrganization?.id === we;
  return (
    <Actions
      size="compact-sm"
      first={2}
      actions={[
        ...answers.map((to) => ({
          key: to,
          label: t(`answer.${to}`),
          form: (close: () => void) => (
            <TextForm
              draft={`answer-support:${id}`}
              label={t('form.answer')}
              submit={t(`answer.${to}`)}
              send={(answer) => respond({ variables: { input: { id, expectedVersion: version, status: to, answer } } })}
              close={close}
            />
          ),
        })),
        mayEscalate && {
          key: 'escalate',
          label: t('actions.escalate'),
          Icon: IconArrowUp,
          form: (close) => (
            <TextForm
              draft={`escalate-support:${id}`}
              label={t('form.escalate')}
              submit={t('actions.escalate')}
              send={(why) => escalate({ variables: { input: { id, expectedVersion: version, why } } })}
              close={close}
            />
          ),
        },
      ]}
    />
  );
}
