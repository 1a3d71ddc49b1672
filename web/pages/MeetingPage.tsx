import { useQuery } from '@apollo/client/react';
import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { RecordVisibility } from '../access/RecordVisibility';
import { useViewer } from '../access/ViewerContext';
import { PromisePointsButton } from '../commitment/PromisePointsButton';
import { AttendanceTable } from '../dialogue/meeting/AttendanceTable';
import { InvitationTable } from '../dialogue/meeting/InvitationTable';
import { MeetingActions } from '../dialogue/meeting/MeetingActions';
import { MinutesPointList } from '../dialogue/MinutesPointList';
import { gql } from '../gql';
import type { MeetingPageQuery } from '../gql/graphql';
import { ChangesSection } from '../shared/history/ChangesSection';
import { Answer } from '../shared/page/Answer';
import { Columns } from '../shared/page/Columns';
import { MissingState } from '../shared/page/MissingState';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import { Sheet } from '../shared/page/Sheet';
import { formatClock } from '../shared/time/formatClock';
import { Moment } from '../shared/time/Moment';
import { MarkdownText } from '../shared/words/MarkdownText';
import classes from './Page.module.css';

const query = gql(`
  query MeetingPage($id: ID!) {
    meeting(id: $id) {
      id
      title
      startsAt
      endsAt
      place
      agenda
      status
      viewerCan
      ...RecordVisibility_record
      ...MeetingActions_meeting
      recordedByOrganization {
        id
      }
      dialogue {
        id
        title
      }
      invitations {
        id
        ...InvitationTable_invitation
      }
      attendance {
        category
        ...AttendanceTable_count
      }
      openPoints {
        id
        ...MinutesPointList_point
      }
      interaction {
        id
        summary
        minutesPoints {
          id
          ...MinutesPointList_point
          ...PromisePointsButton_point
        }
      }
      history(first: 30) {
        ...ChangeList_changes
      }
    }
  }
`);

type Shown = NonNullable<MeetingPageQuery['meeting']>;

/** What was said and decided, once it is held. */
function Minutes({ meeting }: { meeting: Shown }) {
  const { t } = useTranslation('meeting');
  const { interaction } = meeting;
  if (!interaction) return null;
  const mayChange = meeting.viewerCan.includes('CHANGE');
  return (
    <Section
      heading={t('minutes')}
      actions={
        mayChange && (
          <PromisePointsButton
            points={interaction.minutesPoints}
            receiver={meeting.recordedByOrganization?.id ?? null}
          />
        )
      }
    >
      {interaction.summary && <MarkdownText text={interaction.summary} />}
      <MinutesPointList points={interaction.minutesPoints} mayChange={mayChange} />
      <p>
        <Link to={`/interactions/${interaction.id}`}>{t('toMinutes')}</Link>
      </p>
    </Section>
  );
}

function Main({ meeting }: { meeting: Shown }) {
  const { t } = useTranslation('meeting');
  const we = useViewer().organization?.id ?? null;
  return (
    <>
      <Minutes meeting={meeting} />
      <Section heading={t('calledHeading')} count={meeting.invitations.length}>
        <InvitationTable
          invitations={meeting.invitations}
          mayChange={meeting.viewerCan.includes('CHANGE')}
          we={we}
          isOpen={meeting.status === 'PLANNED' || meeting.status === 'CALLED'}
        />
      </Section>
      {meeting.openPoints.length > 0 && (
        <Section heading={t('openPoints')} count={meeting.openPoints.length} lead={t('openPointsLead')}>
          <MinutesPointList points={meeting.openPoints} />
        </Section>
      )}
    </>
  );
}

function About({ meeting }: { meeting: Shown }) {
  const { t } = useTranslation('meeting');
  return (
    <Sheet>
      <Section ground="plain" heading={t('agenda')}>
        {meeting.agenda ? <MarkdownText text={meeting.agenda} /> : <p className={classes.none}>{t('noAgenda')}</p>}
      </Section>
      <Section ground="plain" heading={t('countsHeading')}>
        <AttendanceTable counts={meeting.attendance} />
      </Section>
      <ChangesSection changes={meeting.history} />
    </Sheet>
  );
}

/** A meeting, from the list of those who are called to the minutes and what becomes of them. */
export function MeetingPage() {
  const { id = '' } = useParams();
  const { t, i18n } = useTranslation('meeting');
  const answer = useQuery(query, { variables: { id } });
  return (
    <Answer of={answer}>
      {({ meeting }) =>
        meeting ? (
          <>
            <PageHeader
              title={meeting.title}
              parent={{ to: '/meetings', label: t('list.title') }}
              actions={<MeetingActions meeting={meeting} />}
            >
              <Badge variant="light" color={meeting.status === 'CALLED' ? 'lake' : 'gray'}>
                {t(`status.${meeting.status}`)}
              </Badge>
              <span>
                <Moment at={meeting.startsAt} as="day" />{' '}
                {t('hours', {
                  from: formatClock(meeting.startsAt, i18n.language),
                  until: formatClock(meeting.endsAt, i18n.language),
                })}
              </span>
              {meeting.place && <span>{meeting.place}</span>}
              {meeting.dialogue && <Link to={`/dialogues/${meeting.dialogue.id}`}>{meeting.dialogue.title}</Link>}
              <RecordVisibility record={meeting} />
            </PageHeader>
            <Columns main={<Main meeting={meeting} />} aside={<About meeting={meeting} />} />
          </>
        ) : (
          <MissingState />
        )
      }
    </Answer>
  );
}
