import { useMutation } from '@apollo/client/react';
import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { DoButton } from '../shared/form/DoButton';
import classes from './WideningRequestRow.module.css';

const fragment = gql(`
  fragment WideningRequestRow_request on WideningRequest {
    id
    version
    proposed
    reason
    recordedBy {
      id
      name
    }
    recordedByOrganization {
      id
      name
    }
    record {
      __typename
      id
      ... on Interaction {
        topic
      }
      ... on Commitment {
        title
      }
      ... on Dialogue {
        title
      }
    }
  }
`);

const consentMutation = gql(`
  mutation ConsentToWidening($input: AnswerWideningInput!) {
    consentToWidening(input: $input) {
      wideningRequest {
        id
        version
        status
      }
    }
  }
`);

const declineMutation = gql(`
  mutation DeclineWidening($input: AnswerWideningInput!) {
    declineWidening(input: $input) {
      wideningRequest {
        id
        version
        status
      }
    }
  }
`);

const pages: Record<string, string> = {
  Interaction: '/interactions',
  Commitment: '/commitments',
  Dialogue: '/dialogues',
};

/** A question whether more may see what comes from the reader's organization, and the two answers to it. */
export function WideningRequestRow({ request: masked }: { request: FragmentType<typeof fragment> }) {
  const { id, version, proposed, reason, recordedBy, recordedByOrganization, record } = readFragment(fragment, masked);
  const { t } = useTranslation('visibility');
  const [consent] = useMutation(consentMutation);
  const [decline] = useMutation(declineMutation);
  const variables = { input: { id, expectedVersion: version } };
  const name = record && ('topic' in record ? record.topic : 'title' in record ? record.title : null);
  const page = record && pages[record.__typename];
  const to = proposed === 'PARTNERSHIP' || proposed === 'PUBLIC' ? proposed : 'other';
  return (
    <div className={classes.row}>
      <p className={classes.asks}>
        {t('requests.asks', {
          who: recordedBy?.name ?? recordedByOrganization?.name ?? '',
          level: t(`requests.to.${to}`),
        })}{' '}
        {page ? <Link to={`${page}/${record.id}`}>{name}</Link> : (name ?? t('requests.untitled'))}
        {reason && <span className={classes.reason}>{reason}</span>}
      </p>
      <Group gap="xs">
        <DoButton size="xs" variant="light" run={() => consent({ variables })} done={t('requests.consented')}>
          {t('requests.agree')}
        </DoButton>
        <DoButton size="xs" run={() => decline({ variables })} done={t('requests.declined')}>
          {t('requests.decline')}
        </DoButton>
      </Group>
    </div>
  );
}
