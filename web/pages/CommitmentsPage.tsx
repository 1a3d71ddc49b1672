import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMayRecord } from '../access/useMayRecord';
import { useViewer } from '../access/ViewerContext';
import { commitmentFilter, type Show, shows, sides, standardChoice } from '../commitment/commitmentChoice';
import { GiveCommitmentForm } from '../commitment/GiveCommitmentForm';
import { CommitmentRow } from '../commitment/CommitmentRow';
import { gql } from '../gql';
import { OrganizationPicker } from '../organization/OrganizationPicker';
import { Actions } from '../shared/form/Actions';
import { ConnectionList } from '../shared/list/ConnectionList';
import { CountNote } from '../shared/list/CountNote';
import { FilterBar } from '../shared/list/FilterBar';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { ListPage } from '../shared/page/ListPage';
import { useToday } from '../shared/time/useToday';

const query = gql(`
  query CommitmentsPage($filter: CommitmentFilter, $order: [CommitmentOrder!], $after: String) {
    commitments(first: 100, after: $after, filter: $filter, orderBy: $order) {
      totalCount
      nodes {
        id
        ...CommitmentRow_commitment
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What is promised, the first due first: what is late stands at the top and no page hides it. */
export function CommitmentsPage() {
  const { t } = useTranslation('commitment');
  const we = useViewer().organization?.id ?? null;
  const mayRecord = useMayRecord();
  const [choice, choose] = useChoice(standardChoice);
  const show = shows.find((one) => one === choice.show) ?? 'open';
  const isPast = show === 'done' || show === 'waived';
  const variables = {
    filter: commitmentFilter(choice, useToday()),
    order: [{ field: 'DUE_ON' as const, direction: isPast ? ('DESC' as const) : ('ASC' as const) }],
    after: null,
  };
  const answer = useQuery(query, { variables });
  const isNarrowed = choice.text !== '' || choice.party !== '';
  return (
    <ListPage
      title={t('list.title')}
      actions={
        mayRecord && (
          <Actions
            actions={[
              {
                key: 'give',
                label: t('actions.give'),
                Icon: IconPlus,
                form: (close) => <GiveCommitmentForm about={{ receiver: we }} close={close} />,
              },
            ]}
          />
        )
      }
      lead={t('list.lead')}
      filters={
        <FilterBar
          label={t('list.filter')}
          prompt={t('list.search')}
          text={choice.text}
          onText={(text) => choose({ text })}
        >
          <Select
            aria-label={t('list.show')}
            allowDeselect={false}
            value={show}
            onChange={(chosen) => choose({ show: chosen ?? 'open' })}
            data={shows.map((one: Show) => ({ value: one, label: t(`list.${one}`) }))}
          />
          <OrganizationPicker
            label={t('list.party')}
            hideLabel
            placeholder={t('list.anyParty')}
            value={choice.party || null}
            onChange={(party) => choose({ party: party ?? '' })}
          />
          {choice.party && (
            <Select
              aria-label={t('list.side')}
              allowDeselect={false}
              value={choice.side}
              onChange={(side) => choose({ side: side ?? 'both' })}
              data={sides.map((side) => ({ value: side, label: t(`list.sides.${side}`) }))}
            />
          )}
        </FilterBar>
      }
    >
      <Answer of={answer} shape="rows">
        {({ commitments }) => (
          <>
            <CountNote
              of={commitments}
              words={(count) => (count === null ? t('list.countMany') : t('list.count', { count }))}
            />
            <ConnectionList
              frame="dense"
              connection={commitments}
              keyOf={({ id }) => id}
              loadMore={(after) => answer.fetchMore({ variables: { after } })}
              empty={
                <EmptyState kind="COMMITMENT" title={isNarrowed ? t('list.emptyFiltered') : t(`list.empty.${show}`)}>
                  {t('list.emptyHelp')}
                </EmptyState>
              }
            >
              {(commitment) => (
                <li>
                  <CommitmentRow commitment={commitment} we={we} under={choice.party || null} />
                </li>
              )}
            </ConnectionList>
          </>
        )}
      </Answer>
    </ListPage>
  );
}
