import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMayRecord } from '../access/useMayRecord';
import { RegisterContactForm } from '../contact/RegisterContactForm';
import { ContactRow } from '../contact/ContactRow';
import { staleAfterDays } from '../contact/staleAfterDays';
import { gql } from '../gql';
import type { ContactFilter, ContactOrder } from '../gql/graphql';
import { Actions } from '../shared/form/Actions';
import { ConnectionList } from '../shared/list/ConnectionList';
import { CountNote } from '../shared/list/CountNote';
import { FilterBar } from '../shared/list/FilterBar';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { ListPage } from '../shared/page/ListPage';
import { addDays } from '../shared/time/addDays';
import type { Day } from '../shared/time/calendar';
import { useToday } from '../shared/time/useToday';

const query = gql(`
  query ContactsPage($filter: ContactFilter, $order: [ContactOrder!], $after: String) {
    contacts(first: 60, after: $after, filter: $filter, orderBy: $order) {
      totalCount
      nodes {
        id
        ...ContactRow_contact
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const standard = { text: '', show: 'active', order: 'NAME' };
const shows = ['active', 'stale', 'left', 'all'] as const;

function filterOf({ text, show }: typeof standard, today: Day): ContactFilter {
  const filter: ContactFilter = {};
  if (text.trim()) filter.name = { contains: text.trim() };
  if (show === 'left') filter.status = { in: ['LEFT', 'ANONYMIZED'] };
  if (show === 'active' || show === 'stale') filter.status = { eq: 'ACTIVE' };
  if (show === 'stale') {
    const since = `${addDays(today, -staleAfterDays)}T00:00:00.000Z`;
    filter.or = [{ verifiedAt: { isNull: true } }, { verifiedAt: { lt: since } }];
  }
  return filter;
}

/** Every person the reader may see: those who are in service, those whose facts need checking, those who have left. */
export function ContactsPage() {
  const { t } = useTranslation('contact');
  const mayRecord = useMayRecord();
  const [choice, choose] = useChoice(standard);
  const order: ContactOrder[] = [{ field: choice.order === 'VERIFIED_AT' ? 'VERIFIED_AT' : 'NAME', direction: 'ASC' }];
  const variables = { filter: filterOf(choice, useToday()), order, after: null };
  const answer = useQuery(query, { variables });
  const none = choice.text ? 'emptyFiltered' : choice.show === 'stale' ? 'emptyStale' : 'empty';
  return (
    <ListPage
      title={t('list.title')}
      actions={
        mayRecord && (
          <Actions
            actions={[
              {
                key: 'register',
                label: t('actions.register'),
                Icon: IconPlus,
                form: (close) => <RegisterContactForm close={close} />,
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
            value={choice.show}
            onChange={(show) => choose({ show: show ?? 'active' })}
            data={shows.map((show) => ({ value: show, label: t(`list.${show}`) }))}
          />
          <Select
            aria-label={t('list.order')}
            allowDeselect={false}
            value={choice.order}
            onChange={(by) => choose({ order: by ?? 'NAME' })}
            data={[
              { value: 'NAME', label: t('list.byName') },
              { value: 'VERIFIED_AT', label: t('list.byVerified') },
            ]}
          />
        </FilterBar>
      }
    >
      <Answer of={answer} shape="rows">
        {({ contacts }) => (
          <>
            <CountNote
              of={contacts}
              words={(count) => (count === null ? t('list.countMany') : t('list.count', { count }))}
            />
            <ConnectionList
              frame="dense"
              connection={contacts}
              keyOf={({ id }) => id}
              loadMore={(after) => answer.fetchMore({ variables: { after } })}
              empty={
                <EmptyState kind="CONTACT" title={t(`list.${none}`)}>
                  {none === 'empty' && t('list.emptyHelp')}
                </EmptyState>
              }
            >
              {(contact) => (
                <li>
                  <ContactRow contact={contact} />
                </li>
              )}
            </ConnectionList>
          </>
        )}
      </Answer>
    </ListPage>
  );
}
