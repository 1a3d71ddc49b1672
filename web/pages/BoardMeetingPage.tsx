import { useQuery } from '@apollo/client/react';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DirectiveList } from '../board/DirectiveList';
import { WriteMinutesForm } from '../board/WriteMinutesForm';
import { gql } from '../gql';
import { Actions } from '../shared/form/Actions';
import { Answer } from '../shared/page/Answer';
import { MissingState } from '../shared/page/MissingState';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import { DateText } from '../shared/time/DateText';
import { useToday } from '../shared/time/useToday';
import { MarkdownText } from '../shared/words/MarkdownText';
import classes from '../board/DirectiveList.module.css';

const query = gql(`
  query BoardMeetingPage($id: ID!) {
    boardMeeting(id: $id) {
      id
      version
      title
      heldOn
      agenda
      attendance
      viewerCan
      paragraphs {
        id
        number
        heading
        text
      }
      directives {
        id
        ...DirectiveList_directive
      }
      viewpoints {
        id
        text
        answer
        dueOn
      }
    }
    boardMeetings(first: 20) {
      nodes {
        id
        title
      }
    }
  }
`);

/** A meeting of the board: its agenda, who was there, its minutes paragraph by paragraph, and what came of them. */
export function BoardMeetingPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('boardRoom');
  const today = useToday();
  const answer = useQuery(query, { variables: { id } });
  return (
    <Answer of={answer}>
      {({ boardMeeting: meeting, boardMeetings }) => {
        if (!meeting) return <MissingState />;
        const { paragraphs, directives, viewpoints } = meeting;
        const mayWrite = meeting.viewerCan.includes('CHANGE') && meeting.heldOn <= today;
        const next = Math.max(0, ...paragraphs.map(({ number }) => number)) + 1;
        return (
          <>
            <PageHeader
              title={meeting.title}
              parent={{ to: '/board', label: t('title') }}
              actions={
                <Actions
                  actions={[
                    mayWrite && {
                      key: 'minutes',
                      label: t('actions.minutes'),
                      Icon: IconPencil,
                      form: (close) => <WriteMinutesForm meeting={meeting} next={next} close={close} />,
                    },
                  ]}
                />
              }
            >
              <DateText day={meeting.heldOn} />
            </PageHeader>
            {meeting.agenda && (
              <Section heading={t('agenda')}>
                <MarkdownText text={meeting.agenda} />
              </Section>
            )}
            {meeting.attendance && (
              <Section heading={t('attendance')}>
                <MarkdownText text={meeting.attendance} />
              </Section>
            )}
            <Section heading={t('minutes')} count={paragraphs.length}>
              {paragraphs.length === 0 && <p className={classes.facts}>{t('noMinutes')}</p>}
              <ul className={classes.rows}>
                {paragraphs.map(({ id: key, number, heading, text }) => (
                  <li key={key}>
                    <h3>
                      § {number} {heading}
                    </h3>
                    {text && <MarkdownText text={text} />}
                  </li>
                ))}
              </ul>
            </Section>
            {directives.length > 0 && (
              <Section heading={t('givenHere')} count={directives.length}>
                <DirectiveList directives={directives} meetings={boardMeetings.nodes} />
              </Section>
            )}
            {viewpoints.length > 0 && (
              <Section heading={t('saidHere')} count={viewpoints.length}>
                <ul className={classes.rows}>
                  {viewpoints.map(({ id: key, text, answer: said, dueOn }) => (
                    <li key={key}>
                      <p className={classes.text}>{text}</p>
                      <p className={classes.facts}>
                        {said
                          ? t('answered', { answer: said })
                          : dueOn
                            ? t('answerBy', { day: dueOn })
                            : t('unanswered')}
                      </p>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        );
      }}
    </Answer>
  );
}
