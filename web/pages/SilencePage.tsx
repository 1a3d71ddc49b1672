import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SilenceRow } from '../dialogue/SilenceRow';
import { gql } from '../gql';
import type { ActorCategory, SilenceFilter, SilenceState } from '../gql/graphql';
import { ConnectionList } from '../shared/list/ConnectionList';
import { CountNote } from '../shared/list/CountNote';
import { FilterBar } from '../shared/list/FilterBar';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { ListPage } from '../shared/page/ListPage';

const query = gql(`
  query SilencePage($filter: SilenceFilter, $after: String) {
    silences(first: 60, after: $after, filter: $filter) {
      totalCount
      nodes {
        id
        ...SilenceRow_silence
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const standard = { state: 'all', actors: 'all' };
const states = [
  'WE_OWE_AN_ANSWER',
  'NO_ANSWER_TO_US',
  'BEYOND_CADENCE',
  'NEVER_CONTACTED',
  'RESTING',
  'IN_TOUCH',
] as const;
const actors = ['MUNICIPALITY', 'MARKET', 'VILLAGE', 'NATIONAL', 'OTHER'] as const;

function filterOf({ state, actors: category }: typeof standard): SilenceFilter {
  const filter: SilenceFilter = {};
  if (state !== 'all') filter.state = { eq: state as SilenceState };
  if (category !== 'all') filter.actorCategory = { eq: category as ActorCategory };
  return filter;
}

/** Who is silent and why it is called silence, the longest first. */
export function SilencePage() {
  const { t } = useTranslation(['dialogue', 'organization']);
  const [choice, choose] = useChoice(standard);
  const answer = useQuery(query, { variables: { filter: filterOf(choice), after: null } });
  return (
    <ListPage
      title={t('silence.heading')}
      lead={t('silence.lead')}
      filters={
        <FilterBar label={t('silence.filter')}>
          <Select
            aria-label={t('silence.kind')}
            allowDeselect={false}
            value={choice.state}
            onChange={(state) => choose({ state: state ?? 'all' })}
            data={[
              { value: 'all', label: t('silence.all') },
              ...states.map((state) => ({ value: state, label: t(`silence.state.${state}`) })),
            ]}
          />
          <Select
            aria-label={t('silence.actors')}
            allowDeselect={false}
            value={choice.actors}
            onChange={(chosen) => choose({ actors: chosen ?? 'all' })}
            data={[
              { value: 'all', label: t('silence.allActors') },
              ...actors.map((one) => ({ value: one, label: t(`organization:category.${one}`) })),
            ]}
          />
        </FilterBar>
      }
    >
      <Answer of={answer} shape="rows">
        {({ silences }) => (
          <>
            <CountNote of={silences} words={(count) => t('silence.count', { count: count ?? 1000 })} />
            <ConnectionList
              frame="dense"
              connection={silences}
              keyOf={({ id }) => id}
              loadMore={(after) => answer.fetchMore({ variables: { after } })}
              empty={<EmptyState title={t('silence.empty')}>{t('silence.emptyHelp')}</EmptyState>}
            >
              {(silence) => (
                <li>
                  <SilenceRow silence={silence} />
                </li>
              )}
            </ConnectionList>
          </>
        )}
      </Answer>
    </ListPage>
  );
}
