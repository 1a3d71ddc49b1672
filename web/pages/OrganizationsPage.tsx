import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMayRecord } from '../access/useMayRecord';
import { gql } from '../gql';
import type { OrganizationFilter, OrganizationKind } from '../gql/graphql';
import { organizationKinds } from '../organization/organizationKinds';
import { RegisterOrganizationForm } from '../organization/RegisterOrganizationForm';
import { OrganizationRow } from '../organization/OrganizationRow';
import { Actions } from '../shared/form/Actions';
import { ConnectionList } from '../shared/list/ConnectionList';
import { CountNote } from '../shared/list/CountNote';
import { FilterBar } from '../shared/list/FilterBar';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { ListPage } from '../shared/page/ListPage';

const query = gql(`
  query OrganizationsPage($filter: OrganizationFilter, $after: String) {
    organizations(first: 60, after: $after, filter: $filter) {
      totalCount
      nodes {
        id
        ...OrganizationRow_organization
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const all = { text: '', kind: 'all' };

function filterOf({ text, kind }: typeof all): OrganizationFilter {
  const filter: OrganizationFilter = {};
  if (text.trim()) filter.name = { contains: text.trim() };
  if (kind !== 'all') filter.kind = { eq: kind as OrganizationKind };
  return filter;
}

/** Every organization the reader may see, by name. */
export function OrganizationsPage() {
  const { t } = useTranslation(['organization', 'kind']);
  const mayRecord = useMayRecord();
  const [choice, choose] = useChoice(all);
  const filter = filterOf(choice);
  const answer = useQuery(query, { variables: { filter, after: null } });
  const isFiltered = Object.keys(filter).length > 0;
  const kinds = organizationKinds
    .map((kind) => ({ value: kind, label: t(`kind:organization.${kind}`) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'sv'));
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
                size: 'xl',
                form: (close) => <RegisterOrganizationForm close={close} />,
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
            aria-label={t('list.kind')}
            allowDeselect={false}
            searchable
            value={choice.kind}
            onChange={(kind) => choose({ kind: kind ?? 'all' })}
            data={[{ value: 'all', label: t('list.anyKind') }, ...kinds]}
          />
        </FilterBar>
      }
    >
      <Answer of={answer} shape="rows">
        {({ organizations }) => (
          <>
            <CountNote
              of={organizations}
              words={(count) => (count === null ? t('list.countMany') : t('list.count', { count }))}
            />
            <ConnectionList
              frame="dense"
              connection={organizations}
              keyOf={({ id }) => id}
              loadMore={(after) => answer.fetchMore({ variables: { after } })}
              empty={
                <EmptyState kind="ORGANIZATION" title={isFiltered ? t('list.emptyFiltered') : t('list.empty')}>
                  {isFiltered ? t('list.emptyFilteredHelp') : t('list.emptyHelp')}
                </EmptyState>
              }
            >
              {(organization) => (
                <li>
                  <OrganizationRow organization={organization} />
                </li>
              )}
            </ConnectionList>
          </>
        )}
      </Answer>
    </ListPage>
  );
}
