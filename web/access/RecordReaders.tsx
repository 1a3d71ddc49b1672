import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ErrorState } from '../shared/page/ErrorState';
import classes from './RecordReaders.module.css';
import { WideningState } from './WideningState';

const query = gql(`
  query RecordReaders($id: ID!) {
    node(id: $id) {
      id
      ... on Recorded {
        wideningRequests {
          id
          ...WideningState_request
        }
        readers {
          reason
          account {
            id
            name
          }
          organization {
            id
            name
          }
        }
      }
    }
  }
`);

/** Members named before the rest are counted. */
const most = 6;

/** The organizations and people who see a record, each with the rule that lets it through; asked for when it is shown. */
export function RecordReaders({ id }: { id: string }) {
  const { t } = useTranslation('visibility');
  const { data, error, refetch } = useQuery(query, { variables: { id } });
  if (error) return <ErrorState error={error} retry={() => refetch()} />;
  if (!data) return <Skeleton height={12} mt="sm" />;
  const readers = data.node && 'readers' in data.node ? data.node.readers : [];
  const requests = data.node && 'readers' in data.node ? data.node.wideningRequests : [];
  const certain = readers.filter(({ reason }) => reason !== 'MEMBER');
  const members = readers.filter(({ reason }) => reason === 'MEMBER');
  const shown = [...certain, ...members.slice(0, Math.max(0, most - certain.length))];
  const rest = readers.length - shown.length;
  return (
    <>
      <h3>{t('readers')}</h3>
      <ul className={classes.readers}>
        {shown.map(({ reason, account, organization }) => (
          <li key={`${reason} ${account?.id ?? organization?.id}`}>
            {account?.name ?? organization?.name ?? t('everyone')} <span>{t(`rule.${reason}`)}</span>
          </li>
        ))}
        {rest > 0 && <li className={classes.rest}>{t('members', { count: rest })}</li>}
      </ul>
      {requests.length > 0 && (
        <>
          <h3>{t('requests.consent')}</h3>
          <ul className={classes.requests}>
            {requests.map((request) => (
              <li key={request.id}>
                <WideningState request={request} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
