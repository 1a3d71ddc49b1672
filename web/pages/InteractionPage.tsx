import { useQuery } from '@apollo/client/react';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMayRecord } from '../access/useMayRecord';
import { RecordVisibility } from '../access/RecordVisibility';
import { useViewer } from '../access/ViewerContext';
import { RecordRejoinders } from '../board/RecordRejoinders';
import { RecordClauses } from '../board/RecordClauses';
import { GiveCommitmentForm } from '../commitment/GiveCommitmentForm';
import { CommitmentRow } from '../commitment/CommitmentRow';
import { InteractionActions } from '../dialogue/InteractionActions';
import { AttachFiles } from '../dialogue/AttachFiles';
import { AttachmentList } from '../dialogue/AttachmentList';
import { InteractionHeader } from '../dialogue/InteractionHeader';
import { InteractionRow } from '../dialogue/InteractionRow';
import { MinutesPointList } from '../dialogue/MinutesPointList';
import { ParticipantList } from '../dialogue/ParticipantList';
import { gql } from '../gql';
import type { InteractionPageQuery } from '../gql/graphql';
import { ChangesSection } from '../shared/history/ChangesSection';
import { Answer } from '../shared/page/Answer';
import { Columns } from '../shared/page/Columns';
import { Facts } from '../shared/page/Facts';
import { MissingState } from '../shared/page/MissingState';
import { Section } from '../shared/page/Section';
import { Sheet } from '../shared/page/Sheet';
import { SmallHeading } from '../shared/page/SmallHeading';
import { dayOf } from '../shared/time/calendar';
import { MarkdownText } from '../shared/words/MarkdownText';
import classes from './Page.module.css';

const query = gql(`
  query InteractionPage($id: ID!) {
    interaction(id: $id) {
      id
      summary
      timeSpentMinutes
      activityArea
      ...InteractionHeader_interaction
      ...RecordVisibility_record
      ...RecordRejoinders_record
      ...InteractionActions_interaction
      viewerCan
      participants {
        id
        ...ParticipantList_participant
      }
      minutesPoints {
        id
        ...MinutesPointList_point
      }
      attachments {
        id
        ...AttachmentList_attachment
      }
      commitments(first: 100) {
        totalCount
        nodes {
          id
          ...CommitmentRow_commitment
        }
      }
      inReplyTo {
        id
        ...InteractionRow_interaction
      }
      answers {
        id
        ...InteractionRow_interaction
      }
      occurredAt
      clauses {
        id
        ...RecordClauses_clause
      }
      history(first: 30) {
        ...ChangeList_changes
      }
    }
  }
`);

type Shown = NonNullable<InteractionPageQuery['interaction']>;

/** What was said, decided and promised. */
function Said({ interaction, we }: { interaction: Shown; we: string | null }) {
  const { t } = useTranslation('dialogue');
  const { summary, minutesPoints, commitments, viewerCan } = interaction;
  return (
    <>
      <Section heading={t('interaction.summary')}>
        {summary ? <MarkdownText text={summary} /> : <p className={classes.none}>{t('interaction.noSummary')}</p>}
      </Section>
      {minutesPoints.length > 0 && (
        <Section heading={t('interaction.minutes')} count={minutesPoints.length}>
          <MinutesPointList points={minutesPoints} mayChange={viewerCan.includes('CHANGE')} />
        </Section>
      )}
      {commitments.nodes.length > 0 && (
        <Section heading={t('interaction.commitments')} count={commitments.totalCount}>
          {commitments.nodes.map((commitment) => (
            <CommitmentRow key={commitment.id} commitment={commitment} we={we} />
          ))}
        </Section>
      )}
    </>
  );
}

function About({ interaction }: { interaction: Shown }) {
  const { t } = useTranslation('dialogue');
  const mayChange = interaction.viewerCan.includes('CHANGE');
  const { participants, attachments, inReplyTo, answers, timeSpentMinutes, activityArea } = interaction;
  return (
    <Sheet>
      <Section ground="plain" heading={t('interaction.participants')}>
        <ParticipantList participants={participants} />
      </Section>
      {(attachments.length > 0 || mayChange) && (
        <Section ground="plain" heading={t('interaction.attachments')} count={attachments.length || undefined}>
          <AttachmentList attachments={attachments} mayRemove={mayChange} />
          {mayChange && <AttachFiles interaction={interaction.id} />}
        </Section>
      )}
      {(inReplyTo ?? answers.length > 0) && (
        <Section ground="plain" heading={t('interaction.thread')}>
          {inReplyTo && (
            <>
              <SmallHeading>{t('interaction.answersTo')}</SmallHeading>
              <InteractionRow interaction={inReplyTo} />
            </>
          )}
          {answers.length > 0 && <SmallHeading>{t('interaction.answeredBy')}</SmallHeading>}
          {answers.map((one) => (
            <InteractionRow key={one.id} interaction={one} />
          ))}
        </Section>
      )}
      {(timeSpentMinutes ?? activityArea) && (
        <Section ground="plain" heading={t('interaction.facts')}>
          <Facts
            facts={[
              [
                t('interaction.timeSpent'),
                timeSpentMinutes && t('interaction.minutesSpent', { count: timeSpentMinutes }),
              ],
              [t('interaction.area'), activityArea && t(`area.${activityArea}`)],
            ]}
          />
        </Section>
      )}
      <RecordClauses record={interaction.id} occurredOn={dayOf(interaction.occurredAt)} clauses={interaction.clauses} />
      <RecordRejoinders record={interaction} />
      <ChangesSection changes={interaction.history} />
    </Sheet>
  );
}

/** One moment of speaking: who was there, what was said, decided and promised. */
export function InteractionPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('commitment');
  const we = useViewer().organization?.id ?? null;
  const mayRecord = useMayRecord();
  const answer = useQuery(query, { variables: { id } });
  return (
    <Answer of={answer}>
      {({ interaction }) =>
        interaction ? (
          <>
            <InteractionHeader
              interaction={interaction}
              visibility={<RecordVisibility record={interaction} />}
              actions={
                <InteractionActions
                  interaction={interaction}
                  more={[
                    mayRecord && {
                      key: 'commitment',
                      label: t('actions.give'),
                      Icon: IconHeartHandshake,
                      form: (close) => <GiveCommitmentForm about={{ interaction: id }} close={close} />,
                    },
                  ]}
                />
              }
            />
            <Columns main={<Said interaction={interaction} we={we} />} aside={<About interaction={interaction} />} />
          </>
        ) : (
          <MissingState />
        )
      }
    </Answer>
  );
}
