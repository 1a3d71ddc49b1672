import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMayRecord } from '../access/useMayRecord';
import { MeetingRow } from '../dialogue/meeting/MeetingRow';
import { PlanMeetingForm } from '../dialogue/meeting/PlanMeetingForm';
import { gql } from '../gql';
import type { MeetingStatus } from '../gql/graphql';
import { Actions } from '../shared/form/Actions';
import { ConnectionList } from '../shared/list/ConnectionList';
import { CountNote } from '../shared/list/CountNote';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { ListPage } from '../shared/page/ListPage';

const query = gql(`
  query MeetingsPage($filter: MeetingFilter, $after: String) {
    meetings(first: 40, after: $after, filter: $filter) {
      totalCount
      nodes {
        id
        ...MeetingRow_meeting
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const standard = { status: 'all' };
const statuses = ['PLANNED', 'CALLED', 'HELD', 'CANCELLED'] as const;

/** Every meeting that people are called to, the latest first. */
export function MeetingsPage() {
  const { t } = useTranslation('meeting');
  const mayRecord = useMayRecord();
  const [choice, choose] = useChoice(standard);
  const filter = choice.status === 'all' ? {} : { status: { eq: choice.status as MeetingStatus } };
  const answer = useQuery(query, { variables: { filter, after: null } });
  return (
    <ListPage
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        mayRecord && (
          <Actions
            actions={[
              {
                key: 'plan',
                label: t('actions.plan'),
                Icon: IconCalendarPlus,
                form: (close) => <PlanMeetingForm close={close} />,
              },
            ]}
          />
        )
      }
      filters={
        <Select
          aria-label={t('list.status')}
          allowDeselect={false}
          maw="14rem"
          value={choice.status}
          onChange={(status) => choose({ status: status ?? 'all' })}
          data={[
            { value: 'all', label: t('list.all') },
            ...statuses.map((status) => ({ value: status, label: t(`status.${status}`) })),
          ]}
        />
      }
    >
      <Answer of={answer} shape="rows">
        {({ meetings }) => (
          <>
            <CountNote
              of={meetings}
              words={(count) => (count === null ? t('list.countMany') : t('list.count', { count }))}
            />
            <ConnectionList
              frame="dense"
              connection={meetings}
              keyOf={({ id }) => id}
              loadMore={(after) => answer.fetchMore({ variables: { after } })}
              empty={
                <EmptyState kind="MEETING" title={choice.status === 'all' ? t('list.empty') : t('list.emptyFiltered')}>
                  {t('list.emptyHelp')}
                </EmptyState>
              }
            >
              {(meeting) => (
                <li>
                  <MeetingRow meeting={meeting} />
                </li>
              )}
            </ConnectionList>
          </>
        )}
      </Answer>
    </ListPage>
  );
}
