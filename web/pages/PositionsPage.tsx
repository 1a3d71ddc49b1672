import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSpeaksForPrincipal } from '../access/useSpeaksForPrincipal';
import { PositionForm } from '../correspondence/position/PositionForm';
import { PositionRow } from '../correspondence/position/PositionRow';
import { gql } from '../gql';
import type { PositionFilter, PositionStatus } from '../gql/graphql';
import { Actions } from '../shared/form/Actions';
import { ConnectionList } from '../shared/list/ConnectionList';
import { CountNote } from '../shared/list/CountNote';
import { FilterBar } from '../shared/list/FilterBar';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { ListPage } from '../shared/page/ListPage';

const query = gql(`
  query PositionsPage($filter: PositionFilter, $after: String) {
    positions(first: 50, after: $after, filter: $filter) {
      totalCount
      nodes {
        id
        ...PositionRow_position
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const shows: Record<'all' | 'citable' | 'open' | 'ended', PositionStatus[] | null> = {
  all: null,
  citable: ['JOINT', 'UNDER_REVIEW'],
  open: ['DRAFT', 'CONSULTATION', 'FOR_APPROVAL', 'APPROVED_BY_ONE'],
  ended: ['REPLACED', 'WITHDRAWN', 'NOT_AGREED'],
};
type Show = keyof typeof shows;
const names = Object.keys(shows) as Show[];
const standard = { text: '', show: 'all' };

/** What the principals say to authorities, and whether they have said it together. */
export function PositionsPage() {
  const { t } = useTranslation('position');
  const mayDraft = useSpeaksForPrincipal();
  const [choice, choose] = useChoice(standard);
  const statuses = shows[names.find((one) => one === choice.show) ?? 'all'];
  const filter: PositionFilter = {
    ...(choice.text.trim() && { title: { contains: choice.text.trim() } }),
    ...(statuses && { status: { in: statuses } }),
  };
  const answer = useQuery(query, { variables: { filter, after: null } });
  return (
    <ListPage
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        mayDraft && (
          <Actions
            actions={[
              {
                key: 'draft',
                label: t('actions.draft'),
                Icon: IconPlus,
                size: 'xl',
                form: (close) => <PositionForm close={close} />,
              },
            ]}
          />
        )
      }
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
            value={choice.show}
            onChange={(show) => choose({ show: show ?? 'all' })}
            data={names.map((one) => ({ value: one, label: t(`list.${one}`) }))}
          />
        </FilterBar>
      }
    >
      <Answer of={answer} shape="rows">
        {({ positions }) => (
          <>
            <CountNote
              of={positions}
              words={(count) => (count === null ? t('list.countMany') : t('list.count', { count }))}
            />
            <ConnectionList
              frame="dense"
              connection={positions}
              keyOf={({ id }) => id}
              loadMore={(after) => answer.fetchMore({ variables: { after } })}
              empty={
                <EmptyState kind="LETTER" title={t('list.empty')}>
                  {t('list.emptyHelp')}
                </EmptyState>
              }
            >
              {(position) => (
                <li>
                  <PositionRow position={position} />
                </li>
              )}
            </ConnectionList>
          </>
        )}
      </Answer>
    </ListPage>
  );
}
