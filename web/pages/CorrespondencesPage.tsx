import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSpeaksForPrincipal } from '../access/useSpeaksForPrincipal';
import { CaseRow } from '../correspondence/case/CaseRow';
import { RegisterCaseForm } from '../correspondence/case/RegisterCaseForm';
import { AffectedLetters } from '../correspondence/letter/AffectedLetters';
import { gql } from '../gql';
import type { CorrespondenceFilter, CorrespondenceStatus } from '../gql/graphql';
import { Actions } from '../shared/form/Actions';
import { ConnectionList } from '../shared/list/ConnectionList';
import { CountNote } from '../shared/list/CountNote';
import { FilterBar } from '../shared/list/FilterBar';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { ListPage } from '../shared/page/ListPage';
import { Section } from '../shared/page/Section';

const query = gql(`
  query CorrespondencesPage($filter: CorrespondenceFilter, $after: String) {
    correspondences(first: 50, after: $after, filter: $filter, orderBy: [{ field: DUE_ON, direction: ASC }]) {
      totalCount
      nodes {
        id
        ...CaseRow_correspondence
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    affectedLetters {
      ...AffectedLetters_affected
    }
  }
`);

const shows: Record<'open' | 'awaiting' | 'all', CorrespondenceStatus[] | null> = {
  open: ['RECEIVED', 'INITIATED', 'ASSIGNED', 'IN_PREPARATION', 'IN_CHECK', 'DECIDED', 'SUPPLEMENT'],
  awaiting: ['AWAITING_ANSWER'],
  all: null,
};
type Show = keyof typeof shows;
const names = Object.keys(shows) as Show[];
const standard = { text: '', show: 'open' };

/** Cases with national authorities, the first due first. */
export function CorrespondencesPage() {
  const { t } = useTranslation(['correspondence', 'letter']);
  const mayRegister = useSpeaksForPrincipal();
  const [choice, choose] = useChoice(standard);
  const statuses = shows[names.find((one) => one === choice.show) ?? 'open'];
  const filter: CorrespondenceFilter = {
    ...(choice.text.trim() && { subject: { contains: choice.text.trim() } }),
    ...(statuses && { status: { in: statuses } }),
  };
  const answer = useQuery(query, { variables: { filter, after: null } });
  return (
    <ListPage
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        mayRegister && (
          <Actions
            actions={[
              {
                key: 'register',
                label: t('actions.register'),
                Icon: IconPlus,
                form: (close) => <RegisterCaseForm close={close} />,
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
            onChange={(show) => choose({ show: show ?? 'open' })}
            data={names.map((one) => ({ value: one, label: t(`list.${one}`) }))}
          />
        </FilterBar>
      }
    >
      <Answer of={answer} shape="rows">
        {({ correspondences, affectedLetters }) => (
          <>
            {affectedLetters.length > 0 && (
              <Section
                heading={t('letter:affected.heading')}
                lead={t('letter:affected.lead')}
                count={affectedLetters.length}
              >
                <AffectedLetters affected={affectedLetters} namesPosition />
              </Section>
            )}
            <CountNote
              of={correspondences}
              words={(count) => (count === null ? t('list.countMany') : t('list.count', { count }))}
            />
            <ConnectionList
              frame="dense"
              connection={correspondences}
              keyOf={({ id }) => id}
              loadMore={(after) => answer.fetchMore({ variables: { after } })}
              empty={
                <EmptyState kind="LETTER" title={t('list.empty')}>
                  {t('list.emptyHelp')}
                </EmptyState>
              }
            >
              {(one) => (
                <li>
                  <CaseRow correspondence={one} />
                </li>
              )}
            </ConnectionList>
          </>
        )}
      </Answer>
    </ListPage>
  );
}
