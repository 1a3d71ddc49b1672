import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useViewer } from '../access/ViewerContext';
import { CommitmentSides } from '../commitment/CommitmentSides';
import { AffiliationList } from '../contact/AffiliationList';
import { ResponsibilityList } from '../contact/ResponsibilityList';
import { DialogueRow } from '../dialogue/DialogueRow';
import { gql } from '../gql';
import type { OrganizationBriefPageQuery } from '../gql/graphql';
import { OrganizationFacts } from '../organization/OrganizationFacts';
import { RelationshipList } from '../organization/RelationshipList';
import { Answer } from '../shared/page/Answer';
import { Columns } from '../shared/page/Columns';
import { MissingState } from '../shared/page/MissingState';
import { PageHeader } from '../shared/page/PageHeader';
import { PrintNote } from '../shared/page/PrintNote';
import { Section } from '../shared/page/Section';
import { Sheet } from '../shared/page/Sheet';
import { formatDay } from '../shared/time/formatDay';
import { useToday } from '../shared/time/useToday';
import { TimelineEntryRow } from '../timeline/TimelineEntryRow';
import classes from './Page.module.css';

const query = gql(`
  query OrganizationBriefPage($id: ID!) {
    organization(id: $id) {
      id
      name
      kind
      ...OrganizationFacts_organization
      affiliations {
        id
        ...AffiliationList_affiliation
      }
      responsibilities {
        id
        ...ResponsibilityList_responsibility
      }
      commitmentsGiven(first: 100, filter: { status: { in: [OPEN, IN_PROGRESS] } }) {
        totalCount
        ...CommitmentSides_commitments
      }
      commitmentsReceived(first: 100, filter: { status: { in: [OPEN, IN_PROGRESS] } }) {
        totalCount
        ...CommitmentSides_commitments
      }
      dialogues(first: 50, filter: { status: { eq: OPEN } }) {
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
      timeline(first: 8, filter: { kind: { eq: INTERACTION } }) {
        nodes {
          id
          ...TimelineEntryRow_entry
        }
      }
    }
  }
`);

type Shown = NonNullable<OrganizationBriefPageQuery['organization']>;

/** What is open between us, and what was last said. */
function Matters({ organization, we }: { organization: Shown; we: string | null }) {
  const { t } = useTranslation(['organization', 'commitment', 'dialogue']);
  const { id, commitmentsGiven, commitmentsReceived, dialogues, timeline } = organization;
  return (
    <Sheet>
      <Section ground="plain" heading={t('commitment:heading')}>
        <CommitmentSides given={commitmentsGiven} received={commitmentsReceived} of={id} we={we} />
      </Section>
      <Section ground="plain" heading={t('brief.lastContacts')}>
        {timeline.nodes.length === 0 && <p className={classes.none}>{t('neverContact')}</p>}
        <ol className={classes.timeline}>
          {timeline.nodes.map((entry) => (
            <TimelineEntryRow key={entry.id} entry={entry} without={[id, we].filter((one) => one !== null)} />
          ))}
        </ol>
      </Section>
      <Section ground="plain" heading={t('brief.dialogues')} count={dialogues.totalCount}>
        {dialogues.nodes.length === 0 && <p className={classes.none}>{t('dialogue:none')}</p>}
        {dialogues.nodes.map((dialogue) => (
          <DialogueRow key={dialogue.id} dialogue={dialogue} without={[id, we]} />
        ))}
      </Section>
    </Sheet>
  );
}

/** Whom we meet, and how they stand to others. */
function Counterpart({ organization }: { organization: Shown }) {
  const { t } = useTranslation(['organization', 'contact']);
  return (
    <Sheet>
      <Section ground="plain" heading={t('contact:heading')}>
        <AffiliationList affiliations={organization.affiliations} />
      </Section>
      <Section ground="plain" heading={t('contact:responsibility.heading')}>
        <ResponsibilityList responsibilities={organization.responsibilities} />
      </Section>
      <Section ground="plain" heading={t('relationships')}>
        <RelationshipList relationships={organization.relationships.nodes} of={organization.id} />
      </Section>
      <Section ground="plain" heading={t('facts')}>
        <OrganizationFacts organization={organization} />
      </Section>
    </Sheet>
  );
}

/** What one needs to know before meeting an organization, on screen or on paper. */
export function OrganizationBriefPage() {
  const { id = '' } = useParams();
  const { t, i18n } = useTranslation(['organization', 'kind', 'shared']);
  const { name, organization: employer } = useViewer();
  const today = useToday();
  const answer = useQuery(query, { variables: { id } });
  return (
    <Answer of={answer}>
      {({ organization }) =>
        organization ? (
          <>
            <PageHeader
              title={t('brief.title', { name: organization.name })}
              parent={{ to: `/organizations/${id}`, label: organization.name }}
              kind={t('page.brief')}
              actions={
                <Button leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => window.print()}>
                  {t('shared:print.button')}
                </Button>
              }
            >
              <span>{formatDay(today, i18n.language, 'long')}</span>
            </PageHeader>
            <Columns
              main={<Matters organization={organization} we={employer?.id ?? null} />}
              aside={<Counterpart organization={organization} />}
            />
            <PrintNote name={name} />
          </>
        ) : (
          <MissingState />
        )
      }
    </Answer>
  );
}
