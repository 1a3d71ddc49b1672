import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { RecordVisibility } from '../access/RecordVisibility';
import { useViewer } from '../access/ViewerContext';
import { ContactActions } from '../contact/ContactActions';
import { ContactAffiliations } from '../contact/ContactAffiliations';
import { ContactFacts } from '../contact/ContactFacts';
import { ContactHeader } from '../contact/ContactHeader';
import { EndAffiliationForm } from '../contact/EndAffiliationForm';
import { gql } from '../gql';
import type { ContactPageQuery } from '../gql/graphql';
import { Actions } from '../shared/form/Actions';
import { ChangesSection } from '../shared/history/ChangesSection';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { Columns } from '../shared/page/Columns';
import { MissingState } from '../shared/page/MissingState';
import { Section } from '../shared/page/Section';
import { Sheet } from '../shared/page/Sheet';
import { useToday } from '../shared/time/useToday';
import { Timeline } from '../timeline/Timeline';
import { everything, timelineFilter } from '../timeline/timelineFilter';
import { TimelineFilters } from '../timeline/TimelineFilters';
import { PointsHere } from './PointsHere';

const query = gql(`
  query ContactPage($id: ID!, $filter: TimelineEntryFilter) {
    contact(id: $id) {
      id
      ...ContactHeader_contact
      ...RecordVisibility_record
      ...ContactActions_contact
      viewerCan
      ...ContactFacts_contact
      affiliations {
        id
        ...ContactAffiliations_affiliation
      }
      openAssignments {
        commitmentsGiven(first: 100) {
          totalCount
        }
        commitmentsReceived(first: 100) {
          totalCount
        }
        minutesPoints(first: 100) {
          totalCount
        }
        responsibilities {
          id
        }
        ...PointsHere_assignments
      }
      history(first: 30) {
        ...ChangeList_changes
      }
      timeline(first: 40, filter: $filter) {
        totalCount
        ...Timeline_timeline
      }
    }
  }
`);

const moreQuery = gql(`
  query ContactTimeline($id: ID!, $filter: TimelineEntryFilter, $after: String) {
    contact(id: $id) {
      id
      timeline(first: 40, filter: $filter, after: $after) {
        totalCount
        ...Timeline_timeline
      }
    }
  }
`);

type Assignments = NonNullable<ContactPageQuery['contact']>['openAssignments'];

function isAssigned({ commitmentsGiven, commitmentsReceived, minutesPoints, responsibilities }: Assignments): boolean {
  const open = [commitmentsGiven, commitmentsReceived, minutesPoints].some(({ totalCount }) => totalCount !== 0);
  return open || responsibilities.length > 0;
}

/** A person: for whom, how to reach them, what waits for them, and all they took part in. */
export function ContactPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation(['contact', 'timeline']);
  const viewer = useViewer();
  const we = viewer.organization?.id ?? null;
  const [choice, choose] = useChoice(everything);
  const filter = timelineFilter(choice, useToday(), viewer.id);
  const answer = useQuery(query, { variables: { id, filter } });
  const loadMore = (after: string) => answer.fetchMore({ query: moreQuery, variables: { id, filter, after } });
  return (
    <Answer of={answer}>
      {({ contact }) =>
        contact ? (
          <>
            <ContactHeader
              contact={contact}
              visibility={<RecordVisibility record={contact} />}
              actions={
                <ContactActions
                  contact={contact}
                  pointsHere={<PointsHere assignments={contact.openAssignments} we={we} />}
                  hasAssignments={isAssigned(contact.openAssignments)}
                />
              }
            />
            <Columns
              names={{ label: t('page.columns'), main: t('page.about'), aside: t('page.history') }}
              main={
                <Sheet>
                  <Section ground="plain" heading={t('page.speaksFor')}>
                    <ContactAffiliations
                      affiliations={contact.affiliations}
                      actions={(affiliation) =>
                        contact.viewerCan.includes('CHANGE') && (
                          <Actions
                            size="compact-sm"
                            variant="subtle"
                            actions={[
                              {
                                key: 'end',
                                label: t('actions.endAffiliation'),
                                form: (close) => <EndAffiliationForm affiliation={affiliation} close={close} />,
                              },
                            ]}
                          />
                        )
                      }
                    />
                  </Section>
                  <Section ground="plain" heading={t('page.reach')}>
                    <ContactFacts contact={contact} />
                  </Section>
                  <Section ground="plain" heading={t('page.pointsHere')}>
                    <PointsHere assignments={contact.openAssignments} we={we} />
                  </Section>
                  <ChangesSection changes={contact.history} />
                </Sheet>
              }
              aside={
                <Section heading={t('timeline:heading')} count={contact.timeline.totalCount}>
                  <TimelineFilters choice={choice} choose={choose} />
                  <Timeline timeline={contact.timeline} loadMore={loadMore} isFiltered={filter !== null} />
                </Section>
              }
              even
            />
          </>
        ) : (
          <MissingState />
        )
      }
    </Answer>
  );
}
