import { useQuery } from '@apollo/client/react';
import { Checkbox, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gapsIn } from '../contact/responsibilityCoverage';
import { ResponsibilityMatrix } from '../contact/ResponsibilityMatrix';
import { gql } from '../gql';
import type { OrganizationKind } from '../gql/graphql';
import { organizationKinds } from '../organization/organizationKinds';
import { FilterBar } from '../shared/list/FilterBar';
import { ShowMore } from '../shared/list/ShowMore';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { ListPage } from '../shared/page/ListPage';
import classes from './Page.module.css';

const query = gql(`
  query ResponsibilitiesPage($kinds: [OrganizationKind!], $after: String) {
    organizations(first: 50, after: $after, filter: { kind: { in: $kinds } }) {
      totalCount
      nodes {
        id
        ...ResponsibilityMatrix_organization
        memberships {
          id
          status
        }
        responsibilities {
          id
          area
          contact {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const standard = { kind: 'MUNICIPALITY', only: 'all' };

/** Who is responsible for what, organization by organization, with the gaps and the double coverage. */
export function ResponsibilitiesPage() {
  const { t } = useTranslation(['contact', 'kind']);
  const [choice, choose] = useChoice(standard);
  const isEvery = choice.kind === 'all';
  const kinds = isEvery ? organizationKinds : [choice.kind as OrganizationKind];
  const answer = useQuery(query, { variables: { kinds, after: null } });
  return (
    <ListPage
      title={t('responsibility.title')}
      lead={t('responsibility.lead')}
      filters={
        <FilterBar label={t('responsibility.show')}>
          <Select
            aria-label={t('responsibility.show')}
            allowDeselect={false}
            value={choice.kind}
            onChange={(kind) => choose({ kind: kind ?? 'MUNICIPALITY' })}
            data={[
              { value: 'all', label: t('responsibility.all') },
              ...organizationKinds.map((kind) => ({ value: kind, label: t(`kind:organization.${kind}`) })),
            ]}
          />
          <Checkbox
            label={t('responsibility.onlyGaps')}
            checked={choice.only === 'gaps'}
            onChange={(event) => choose({ only: event.currentTarget.checked ? 'gaps' : 'all' })}
          />
        </FilterBar>
      }
    >
      <Answer of={answer} shape="rows">
        {({ organizations }) => {
          // Of one chosen kind the members too who have taken on nothing: that is what is looked for.
          const rows = organizations.nodes.filter(
            ({ responsibilities, memberships }) =>
              responsibilities.length > 0 || (!isEvery && memberships.some(({ status }) => status === 'MEMBER')),
          );
          const shown = choice.only === 'gaps' ? rows.filter((row) => hasGap(row)) : rows;
          const { vacant, unassigned, double } = gapsIn(rows);
          const counts = [
            t('responsibility.vacant', { count: vacant }),
            t('responsibility.doubles', { count: double }),
            t('responsibility.unassigned', { count: unassigned }),
          ];
          return (
            <>
              <p className={classes.lead} role="status">
                {counts.join(' · ')}
              </p>
              {shown.length > 0 ? (
                <ResponsibilityMatrix organizations={shown} />
              ) : (
                <EmptyState title={rows.length > 0 ? t('responsibility.emptyFiltered') : t('responsibility.empty')}>
                  {rows.length === 0 && t('responsibility.emptyHelp')}
                </EmptyState>
              )}
              <ShowMore
                shown={organizations.nodes.length}
                totalCount={organizations.totalCount}
                pageInfo={organizations.pageInfo}
                loadMore={(after) => answer.fetchMore({ variables: { after } })}
              />
            </>
          );
        }}
      </Answer>
    </ListPage>
  );
}

function hasGap(organization: Parameters<typeof gapsIn>[0][number]): boolean {
  const { vacant, double } = gapsIn([organization]);
  return vacant + double > 0;
}
