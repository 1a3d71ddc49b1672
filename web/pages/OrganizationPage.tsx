import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { RecordVisibility } from '../access/RecordVisibility';
import { useViewer } from '../access/ViewerContext';
import { gql } from '../gql';
import { OrganizationActions } from '../organization/OrganizationActions';
import { OrganizationHeader } from '../organization/OrganizationHeader';
import { useAction } from '../shared/frame/frameActions';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { Columns } from '../shared/page/Columns';
import { MissingState } from '../shared/page/MissingState';
import { Section } from '../shared/page/Section';
import { useToday } from '../shared/time/useToday';
import { Timeline } from '../timeline/Timeline';
import { everything, timelineFilter } from '../timeline/timelineFilter';
import { TimelineFilters } from '../timeline/TimelineFilters';
import { OrganizationAbout } from './OrganizationAbout';

const query = gql(`
  query OrganizationPage($id: ID!, $filter: TimelineEntryFilter) {
    organization(id: $id) {
      id
      ...OrganizationHeader_organization
      ...RecordVisibility_record
      ...OrganizationActions_organization
      ...OrganizationAbout_organization
      timeline(first: 40, filter: $filter) {
        totalCount
        ...Timeline_timeline
      }
    }
  }
`);

const moreQuery = gql(`
  query OrganizationTimeline($id: ID!, $filter: TimelineEntryFilter, $after: String) {
    organization(id: $id) {
      id
      timeline(first: 40, filter: $filter, after: $after) {
        totalCount
        ...Timeline_timeline
      }
    }
  }
`);

/** An organization: its whole history in one line of time, and beside it who speaks for it and what is promised. */
export function OrganizationPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation(['organization', 'timeline', 'dialogue']);
  const viewer = useViewer();
  const record = useAction('recordInteraction');
  const [choice, choose] = useChoice(everything);
  const filter = timelineFilter(choice, useToday(), viewer.id);
  const answer = useQuery(query, { variables: { id, filter } });
  const loadMore = (after: string) => answer.fetchMore({ query: moreQuery, variables: { id, filter, after } });
  return (
    <Answer of={answer}>
      {({ organization }) =>
        organization ? (
          <>
            <OrganizationHeader
              organization={organization}
              visibility={<RecordVisibility record={organization} />}
              actions={
                <>
                  {record && (
                    <Button
                      variant="light"
                      leftSection={<IconPlus size={17} aria-hidden />}
                      onClick={() => record({ organizationIds: [id] })}
                    >
                      {t('dialogue:actions.record')}
                    </Button>
                  )}
                  <Button
                    variant="default"
                    component={Link}
                    to={`/organizations/${id}/brief`}
                    leftSection={<IconPrinter size={17} aria-hidden />}
                  >
                    {t('page.brief')}
                  </Button>
                  <OrganizationActions organization={organization} />
                </>
              }
            />
            <Columns
              names={{ label: t('page.columns'), main: t('page.history'), aside: t('page.about') }}
              main={
                <Section heading={t('timeline:heading')} count={organization.timeline.totalCount}>
                  <TimelineFilters choice={choice} choose={choose} />
                  <Timeline
                    timeline={organization.timeline}
                    loadMore={loadMore}
                    isFiltered={filter !== null}
                    without={[id, viewer.organization?.id ?? id]}
                  />
                </Section>
              }
              aside={<OrganizationAbout organization={organization} />}
            />
          </>
        ) : (
          <MissingState />
        )
      }
    </Answer>
  );
}
