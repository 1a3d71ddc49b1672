import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/ViewerContext';
import { RejoinderList } from '../board/RejoinderList';
import { gql } from '../gql';
import type { MembershipStatus } from '../gql/graphql';
import { AssessInterestForm } from '../partnership/AssessInterestForm';
import { MembershipRow } from '../partnership/MembershipRow';
import { MemberTables } from '../partnership/MemberTables';
import { Actions } from '../shared/form/Actions';
import { ConnectionList } from '../shared/list/ConnectionList';
import { FilterBar } from '../shared/list/FilterBar';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';

const query = gql(`
  query MembersPage($filter: MembershipFilter, $after: String) {
    partnership {
      id
      memberships(first: 60, after: $after, filter: $filter) {
        totalCount
        nodes {
          id
          ...MembershipRow_membership
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    memberCounts {
      ...MemberTables_count
    }
    memberGaps {
      ...MemberTables_gap
    }
    rejoinders(first: 20) {
      nodes {
        id
        ...RejoinderList_rejoinder
      }
    }
  }
`);

const statuses = ['MEMBER', 'DORMANT', 'INVITED', 'ASSESSED', 'IDENTIFIED', 'DECLINED', 'LEFT'] as const;

/** Who is in the partnership, on what grounds, who is missing, and what members say of what is recorded about them. */
export function MembersPage() {
  const { t } = useTranslation('partnership');
  const viewer = useViewer();
  const mayChange = viewer.permissions.includes('RECORD') && viewer.permissions.includes('READ_AS_PRINCIPAL');
  const [choice, choose] = useChoice({ status: 'all' });
  const filter = choice.status === 'all' ? null : { status: { eq: choice.status as MembershipStatus } };
  const answer = useQuery(query, { variables: { filter, after: null } });
  return (
    <>
      <PageHeader
        title={t('members.title')}
        actions={
          <Actions
            actions={[
              mayChange && {
                key: 'assess',
                label: t('actions.assess'),
                Icon: IconGavel,
                form: (close) => <AssessInterestForm organization={null} close={close} />,
              },
            ]}
          />
        }
      >
        <span>{t('members.lead')}</span>
      </PageHeader>
      <Answer of={answer}>
        {({ partnership, memberCounts, memberGaps, rejoinders }) => (
          <>
            <MemberTables counts={memberCounts} gaps={memberGaps} />
            <Section heading={t('members.list')} count={partnership?.memberships.totalCount}>
              <FilterBar label={t('members.filter')}>
                <Select
                  aria-label={t('members.status')}
                  allowDeselect={false}
                  value={choice.status}
                  onChange={(status) => choose({ status: status ?? 'all' })}
                  data={[
                    { value: 'all', label: t('members.all') },
                    ...statuses.map((status) => ({ value: status, label: t(`state.${status}`) })),
                  ]}
                />
              </FilterBar>
              {partnership && (
                <ConnectionList
                  frame="dense"
                  connection={partnership.memberships}
                  keyOf={({ id }) => id}
                  loadMore={(after) => answer.fetchMore({ variables: { after } })}
                  empty={<EmptyState title={t('members.empty')} />}
                >
                  {(membership) => (
                    <li>
                      <MembershipRow membership={membership} mayChange={mayChange} />
                    </li>
                  )}
                </ConnectionList>
              )}
            </Section>
            <Section heading={t('rejoinder.heading')}>
              <RejoinderList rejoinders={rejoinders.nodes} />
            </Section>
          </>
        )}
      </Answer>
    </>
  );
}
