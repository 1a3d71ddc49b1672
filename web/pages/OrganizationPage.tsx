import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useViewer } from '../access/ViewerContext';
import { CommitmentSides } from '../commitment/CommitmentSides';
import { AffiliationList } from '../contact/AffiliationList';
import { ResponsibilityList } from '../contact/ResponsibilityList';
import { DialogueRow } from '../dialogue/DialogueRow';
import { SilenceNote } from '../dialogue/SilenceNote';
import { gql } from '../gql';
import type { OrganizationPageQuery } from '../gql/graphql';
import { OrganizationFacts } from '../organization/OrganizationFacts';
import { OrganizationHeader } from '../organization/OrganizationHeader';
import { OrganizationLineage } from '../organization/OrganizationLineage';
import { RelationshipList } from '../organization/RelationshipList';
import { ChangesSection } from '../shared/history/ChangesSection';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { Columns } from '../shared/page/Columns';
import { MissingState } from '../shared/page/MissingState';
import { Section } from '../shared/page/Section';
import { Sheet } from '../shared/page/Sheet';
import { useToday } from '../shared/time/useToday';
import { Timeline } from '../timeline/Timeline';
import { TimelineFilters } from '../timeline/TimelineFilters';
import { everything, timelineFilter } from '../timeline/timelineFilter';
import classes from './Page.module.css';

const query = gql(`
  query OrganizationPage($id: ID!, $filter: TimelineEntryFilter) {
    organization(id: $id) {
      id
      ...OrganizationHeader_organization
      ...OrganizationFacts_organization
      ...OrganizationLineage_organization
      silence {
        id
        ...SilenceNote_silence
      }
      predecessors {
        id
      }
      successors {
        id
      }
      affiliations {
        id
        ...AffiliationList_affiliation
      }
      responsibilities {
        id
        ...ResponsibilityList_responsibility
      }
      commitmentsGiven(first: 50, filter: { status: { in: [OPEN, IN_PROGRESS] } }) {
        totalCount
        ...CommitmentSides_commitments
      }
      commitmentsReceived(first: 50, filter: { status: { in: [OPEN, IN_PROGRESS] } }) {
        totalCount
        ...CommitmentSides_commitments
      }
      dialogues(first: 50) {
        totalCount
        nodes {
          id
          ...DialogueRow_dialogue
        }
      }
      relationships(first: 100) {
        totalCount
        nodes {
          id
          ...RelationshipList_relationship
        }
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

type Shown = NonNullable<OrganizationPageQuery['organization']>;

/** What stands beside the history: people, promises, conversations, ties and facts. */
function About({ organization, we }: { organization: Shown; we: string | null }) {
  const { t } = useTranslation(['organization', 'contact', 'commitment', 'dialogue']);
  const { id, commitmentsGiven: given, commitmentsReceived: received, dialogues, relationships } = organization;
  const hasLineage = organization.predecessors.length + organization.successors.length > 0;
  const open = given.totalCount != null && received.totalCount != null ? given.totalCount + received.totalCount : null;
  return (
    <>
      <Sheet>
        {organization.silence && (
          <Section ground="plain" heading={t('dialogue:silence.heading')}>
            <SilenceNote silence={organization.silence} />
          </Section>
        )}
        <Section ground="plain" heading={t('contact:heading')}>
          <AffiliationList affiliations={organization.affiliations} />
        </Section>
        <Section ground="plain" heading={t('commitment:heading')} count={open}>
          <CommitmentSides given={given} received={received} of={id} we={we} />
        </Section>
        <Section ground="plain" heading={t('dialogue:heading')} count={dialogues.totalCount}>
          {dialogues.nodes.length === 0 && <p className={classes.none}>{t('dialogue:none')}</p>}
          <ul className={classes.plainRows}>
            {dialogues.nodes.map((dialogue) => (
              <li key={dialogue.id}>
                <DialogueRow dialogue={dialogue} without={[id, we]} />
              </li>
            ))}
          </ul>
        </Section>
      </Sheet>
      <Sheet>
        <Section ground="plain" heading={t('contact:responsibility.heading')}>
          <ResponsibilityList responsibilities={organization.responsibilities} />
        </Section>
        <Section ground="plain" heading={t('relationships')} count={relationships.totalCount}>
          <RelationshipList relationships={relationships.nodes} of={id} />
        </Section>
        {hasLineage && (
          <Section ground="plain" heading={t('lineage')}>
            <OrganizationLineage organization={organization} />
          </Section>
        )}
        <Section ground="plain" heading={t('facts')}>
          <OrganizationFacts organization={organization} />
        </Section>
        <ChangesSection changes={organization.history} />
      </Sheet>
    </>
  );
}

/** An organization: its whole history in one line of time, and beside it who speaks for it and what is promised. */
export function OrganizationPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation(['organization', 'timeline']);
  const viewer = useViewer();
  const we = viewer.organization?.id ?? null;
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
              actions={
                <Button
                  variant="default"
                  component={Link}
                  to={`/organizations/${id}/brief`}
                  leftSection={<IconPrinter size={17} aria-hidden />}
                >
                  {t('page.brief')}
                </Button>
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
                    without={[id, we].filter((one) => one !== null)}
                  />
                </Section>
              }
              aside={<About organization={organization} we={we} />}
            />
          </>
        ) : (
          <MissingState />
        )
      }
    </Answer>
  );
}
