import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMayRecord } from '../access/useMayRecord';
import { useViewer } from '../access/ViewerContext';
import { OpenDialogueForm } from '../dialogue/OpenDialogueForm';
import { DialogueRow } from '../dialogue/DialogueRow';
import { gql } from '../gql';
import type { DialogueFilter, DialogueStatus } from '../gql/graphql';
import { Actions } from '../shared/form/Actions';
import { ConnectionList } from '../shared/list/ConnectionList';
import { CountNote } from '../shared/list/CountNote';
import { FilterBar } from '../shared/list/FilterBar';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { ListPage } from '../shared/page/ListPage';

const query = gql(`
  query DialoguesPage($filter: DialogueFilter, $after: String) {
    dialogues(first: 60, after: $after, filter: $filter) {
      totalCount
      nodes {
        id
        ...DialogueRow_dialogue
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const standard = { text: '', status: 'OPEN' };
const statuses = ['OPEN', 'RESTING', 'CLOSED'] as const;

function filterOf({ text, status }: typeof standard): DialogueFilter {
  const filter: DialogueFilter = {};
  if (text.trim()) filter.title = { contains: text.trim() };
  if (status !== 'all') filter.status = { eq: status as DialogueStatus };
  return filter;
}

/** Every lasting conversation the reader may see. */
export function DialoguesPage() {
  const { t } = useTranslation('dialogue');
  const employer = useViewer().organization;
  const we = employer?.id ?? null;
  const mayRecord = useMayRecord();
  const [choice, choose] = useChoice(standard);
  const answer = useQuery(query, { variables: { filter: filterOf(choice), after: null } });
  const isNarrowed = choice.text !== '' || choice.status !== 'all';
  return (
    <ListPage
      title={t('list.title')}
      actions={
        mayRecord && (
          <Actions
            actions={[
              {
                key: 'open',
                label: t('actions.open'),
                Icon: IconPlus,
                form: (close) => <OpenDialogueForm organizations={employer ? [employer] : []} close={close} />,
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
            aria-label={t('list.status')}
            allowDeselect={false}
            value={choice.status}
            onChange={(status) => choose({ status: status ?? 'OPEN' })}
            data={[
              ...statuses.map((status) => ({ value: status, label: t(`list.are.${status}`) })),
              { value: 'all', label: t('list.all') },
            ]}
          />
        </FilterBar>
      }
    >
      <Answer of={answer} shape="rows">
        {({ dialogues }) => (
          <>
            <CountNote
              of={dialogues}
              words={(count) => (count === null ? t('list.countMany') : t('list.count', { count }))}
            />
            <ConnectionList
              frame="dense"
              connection={dialogues}
              keyOf={({ id }) => id}
              loadMore={(after) => answer.fetchMore({ variables: { after } })}
              empty={
                <EmptyState kind="DIALOGUE" title={isNarrowed ? t('list.emptyFiltered') : t('list.empty')}>
                  {t('list.emptyHelp')}
                </EmptyState>
              }
            >
              {(dialogue) => (
                <li>
                  <DialogueRow dialogue={dialogue} without={[we]} />
                </li>
              )}
            </ConnectionList>
          </>
        )}
      </Answer>
    </ListPage>
  );
}
