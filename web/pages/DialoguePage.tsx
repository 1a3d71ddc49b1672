import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconHeartHandshake, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMayRecord } from '../access/useMayRecord';
import { RecordVisibility } from '../access/RecordVisibility';
import { useViewer } from '../access/ViewerContext';
import { GiveCommitmentForm } from '../commitment/GiveCommitmentForm';
import { CommitmentRow } from '../commitment/CommitmentRow';
import { DialogueActions } from '../dialogue/DialogueActions';
import { DialogueHeader } from '../dialogue/DialogueHeader';
import { SilenceNote } from '../dialogue/SilenceNote';
import { gql } from '../gql';
import type { DialoguePageQuery } from '../gql/graphql';
import { useAction } from '../shared/frame/frameActions';
import { ChangesSection } from '../shared/history/ChangesSection';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { Columns } from '../shared/page/Columns';
import { MissingState } from '../shared/page/MissingState';
import { Section } from '../shared/page/Section';
import { Sheet } from '../shared/page/Sheet';
import { useToday } from '../shared/time/useToday';
import { MarkdownText } from '../shared/words/MarkdownText';
import { OrganizationName } from '../shared/words/OrganizationName';
import { Timeline } from '../timeline/Timeline';
import { everything, timelineFilter } from '../timeline/timelineFilter';
import { TimelineFilters } from '../timeline/TimelineFilters';
import classes from './Page.module.css';

const query = gql(`
  query DialoguePage($id: ID!, $filter: TimelineEntryFilter) {
    dialogue(id: $id) {
      id
      purpose
      ...DialogueHeader_dialogue
      ...RecordVisibility_record
      ...DialogueActions_dialogue
      silence {
        id
        ...SilenceNote_silence
      }
      organizations {
        id
        name
        kind
      }
      commitments(first: 50, filter: { status: { in: [OPEN, IN_PROGRESS] } }) {
        totalCount
        nodes {
          id
          ...CommitmentRow_commitment
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
  query DialogueTimeline($id: ID!, $filter: TimelineEntryFilter, $after: String) {
    dialogue(id: $id) {
      id
      timeline(first: 40, filter: $filter, after: $after) {
        totalCount
        ...Timeline_timeline
      }
    }
  }
`);

type Shown = NonNullable<DialoguePageQuery['dialogue']>;

function About({ dialogue, we }: { dialogue: Shown; we: string | null }) {
  const { t } = useTranslation('dialogue');
  const { purpose, organizations, commitments } = dialogue;
  return (
    <Sheet>
      <Section ground="plain" heading={t('page.purpose')}>
        {purpose ? <MarkdownText text={purpose} /> : <p className={classes.none}>{t('page.noPurpose')}</p>}
      </Section>
      {dialogue.silence && (
        <Section ground="plain" heading={t('silence.heading')}>
          <SilenceNote silence={dialogue.silence} />
        </Section>
      )}
      <Section ground="plain" heading={t('participants')} count={organizations.length}>
        <ul className={classes.plainRows}>
          {organizations.map((organization) => (
            <li key={organization.id}>
              <OrganizationName organization={organization} />
            </li>
          ))}
        </ul>
      </Section>
      <Section ground="plain" heading={t('page.openCommitments')} count={commitments.totalCount}>
        {commitments.nodes.length === 0 && <p className={classes.none}>{t('page.noCommitments')}</p>}
        {commitments.nodes.map((commitment) => (
          <CommitmentRow key={commitment.id} commitment={commitment} we={we} />
        ))}
      </Section>
      <ChangesSection changes={dialogue.history} />
    </Sheet>
  );
}

/** A lasting conversation: what it is for, who takes part, what is promised in it, and all that was said. */
export function DialoguePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation(['dialogue', 'timeline', 'commitment']);
  const viewer = useViewer();
  const we = viewer.organization?.id ?? null;
  const mayRecord = useMayRecord();
  const record = useAction('recordInteraction');
  const [choice, choose] = useChoice(everything);
  const filter = timelineFilter(choice, useToday(), viewer.id);
  const answer = useQuery(query, { variables: { id, filter } });
  const loadMore = (after: string) => answer.fetchMore({ query: moreQuery, variables: { id, filter, after } });
  return (
    <Answer of={answer}>
      {({ dialogue }) =>
        dialogue ? (
          <>
            <DialogueHeader
              dialogue={dialogue}
              visibility={<RecordVisibility record={dialogue} />}
              actions={
                <>
                  {record && (
                    <Button
                      variant="light"
                      leftSection={<IconPlus size={17} aria-hidden />}
                      onClick={() => record({ dialogueId: id })}
                    >
                      {t('actions.record')}
                    </Button>
                  )}
                  <DialogueActions
                    dialogue={dialogue}
                    more={[
                      mayRecord && {
                        key: 'commitment',
                        label: t('commitment:actions.give'),
                        Icon: IconHeartHandshake,
                        form: (close) => <GiveCommitmentForm about={{ dialogue: id, receiver: we }} close={close} />,
                      },
                    ]}
                  />
                </>
              }
            />
            <Columns
              names={{ label: t('page.columns'), main: t('page.history'), aside: t('page.facts') }}
              main={
                <Section heading={t('timeline:heading')} count={dialogue.timeline.totalCount}>
                  <TimelineFilters choice={choice} choose={choose} />
                  <Timeline
                    timeline={dialogue.timeline}
                    loadMore={loadMore}
                    isFiltered={filter !== null}
                    without={we ? [we] : []}
                  />
                </Section>
              }
              aside={<About dialogue={dialogue} we={we} />}
            />
          </>
        ) : (
          <MissingState />
        )
      }
    </Answer>
  );
}
