import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { gql } from '../gql';
import type { SearchType } from '../gql/graphql';
import { ConnectionList } from '../shared/list/ConnectionList';
import { CountNote } from '../shared/list/CountNote';
import { FilterBar } from '../shared/list/FilterBar';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { ListPage } from '../shared/page/ListPage';
import { SearchHitRow } from '../timeline/SearchHitRow';

const query = gql(`
  query SearchPage($text: String!, $types: [SearchType!], $after: String) {
    search(query: $text, types: $types, first: 25, after: $after) {
      totalCount
      nodes {
        id
        ...SearchHitRow_hit
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const standard = { text: '', type: 'all' };
const types = ['ORGANIZATION', 'CONTACT', 'INTERACTION', 'COMMITMENT'] as const satisfies readonly SearchType[];

/** Changes when the page is gone to anew, as from the palette, and not when its own field changes the address. */
function useArrival(): string {
  const { key } = useLocation();
  const isOwnChange = useNavigationType() === NavigationType.Replace;
  const [arrival, setArrival] = useState(key);
  if (!isOwnChange && key !== arrival) setArrival(key);
  return arrival;
}

/** Everything that fits some words, of all kinds or of one. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const arrival = useArrival();
  const [choice, choose] = useChoice(standard);
  const text = choice.text.trim();
  const type = types.find((known) => String(known) === choice.type);
  const answer = useQuery(query, {
    variables: { text, types: type ? [type] : null, after: null },
    skip: text === '',
  });
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      filters={
        <FilterBar
          key={arrival}
          label={t('title')}
          prompt={t('field')}
          text={choice.text}
          onText={(words) => choose({ text: words })}
        >
          <SegmentedControl
            aria-label={t('types')}
            maw="100%"
            style={{ overflowX: 'auto' }}
            value={type ?? 'all'}
            onChange={(value) => choose({ type: value })}
            data={[
              { value: 'all', label: t('everything') },
              ...types.map((value) => ({ value, label: t(`ofType.${value}`) })),
            ]}
          />
        </FilterBar>
      }
    >
      {text === '' ? (
        <EmptyState title={t('begin')}>{t('beginHelp')}</EmptyState>
      ) : (
        <Answer of={answer} shape="rows">
          {({ search }) => (
            <>
              <CountNote of={search} words={(count) => (count === null ? t('countMany') : t('count', { count }))} />
              <ConnectionList
                connection={search}
                keyOf={({ id }) => id}
                loadMore={(after) => answer.fetchMore({ variables: { after } })}
                empty={
                  <EmptyState
                    title={t('none', { text })}
                    action={
                      type && (
                        <Button variant="light" onClick={() => choose({ type: 'all' })}>
                          {t('noneOfType')}
                        </Button>
                      )
                    }
                  >
                    {t('noneHelp')}
                  </EmptyState>
                }
              >
                {(hit) => (
                  <li>
                    <SearchHitRow hit={hit} />
                  </li>
                )}
              </ConnectionList>
            </>
          )}
        </Answer>
      )}
    </ListPage>
  );
}
