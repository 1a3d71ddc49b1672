import { useMutation, useQuery } from '@apollo/client/react';
import { Badge } from '@mantine/core';
import { IconFileText, IconMessageReply, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewer } from '../access/ViewerContext';
import { BoardSeats } from '../board/BoardSeats';
import { DirectiveList } from '../board/DirectiveList';
import { DraftReportForm } from '../board/DraftReportForm';
import { reportColours } from '../board/reportColours';
import { RecordBoardMeetingForm } from '../board/RecordBoardMeetingForm';
import { WriteForm } from '../board/WriteForm';
import { gql } from '../gql';
import { Actions } from '../shared/form/Actions';
import { Answer } from '../shared/page/Answer';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import { dayOf } from '../shared/time/calendar';
import classes from './Page.module.css';

const query = gql(`
  query BoardPage {
    open: directives(first: 50, filter: { status: { in: [RECEIVED, CONFIRMED, IN_PROGRESS, DONE] } }) {
      totalCount
      nodes {
        id
        ...DirectiveList_directive
      }
    }
    settled: directives(first: 50, filter: { status: { in: [CARRIED_OUT, RETURNED] } }) {
      totalCount
      nodes {
        id
        ...DirectiveList_directive
      }
    }
    viewpoints(first: 50) {
      nodes {
        id
        version
        text
        answer
        dueOn
        boardReport {
          id
          title
        }
      }
    }
    boardReports(first: 50) {
      nodes {
        id
        title
        status
        submittedAt
      }
    }
    boardMeetings(first: 50) {
      nodes {
        id
        title
        heldOn
        paragraphs {
          id
        }
      }
    }
  }
`);

const answerMutation = gql(`
  mutation AnswerViewpoint($input: AnswerViewpointInput!) {
    answerViewpoint(input: $input) {
      viewpoint {
        id
        version
      }
    }
  }
`);

/** The board's room: what it asks and thinks, what it is told, and what it has decided. */
export function BoardPage() {
  const { t } = useTranslation('boardRoom');
  const { permissions } = useViewer();
  const mayWrite = permissions.includes('RECORD') && permissions.includes('READ_AS_PRINCIPAL');
  const [respond] = useMutation(answerMutation);
  const answer = useQuery(query);
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <Actions
            first={2}
            actions={[
              mayWrite && {
                key: 'report',
                label: t('actions.report'),
                Icon: IconFileText,
                form: (close) => <DraftReportForm close={close} />,
              },
              mayWrite && {
                key: 'meeting',
                label: t('actions.meeting'),
                Icon: IconUsersGroup,
                form: (close) => <RecordBoardMeetingForm close={close} />,
              },
            ]}
          />
        }
      >
        <span>{t('lead')}</span>
      </PageHeader>
      <Answer of={answer}>
        {({ open, settled, viewpoints, boardReports, boardMeetings }) => (
          <>
            <Section heading={t('open')} count={open.totalCount}>
              <DirectiveList directives={open.nodes} meetings={boardMeetings.nodes} />
            </Section>
            <Section heading={t('viewpoints')}>
              <ul className={classes.rows}>
                {viewpoints.nodes.map(({ id, version, text, answer: said, dueOn, boardReport }) => (
                  <li key={id}>
                    <p className={classes.text}>{text}</p>
                    <p className={classes.none}>
                      {said ? t('answered', { answer: said }) : dueOn ? t('answerBy', { day: dueOn }) : t('unanswered')}
                    </p>
                    {boardReport && (
                      <p className={classes.none}>
                        <Link to={`/board/reports/${boardReport.id}`}>{boardReport.title}</Link>
                      </p>
                    )}
                    {!said && mayWrite && (
                      <Actions
                        size="compact-sm"
                        actions={[
                          {
                            key: 'answer',
                            label: t('actions.answer'),
                            Icon: IconMessageReply,
                            form: (close) => (
                              <WriteForm
                                draft={`answer-viewpoint:${id}`}
                                label={t('form.answer')}
                                text=""
                                version={version}
                                submit={t('actions.answer')}
                                send={(words, expectedVersion) =>
                                  respond({ variables: { input: { id, expectedVersion, answer: words } } })
                                }
                                close={close}
                              />
                            ),
                          },
                        ]}
                      />
                    )}
                  </li>
                ))}
              </ul>
            </Section>
            <Section heading={t('reports')}>
              <ul className={classes.rows}>
                {boardReports.nodes.map(({ id, title, status, submittedAt }) => (
                  <li key={id}>
                    <Link to={`/board/reports/${id}`}>{title}</Link>{' '}
                    <Badge color={reportColours[status]}>{t(`reportStatus.${status}`)}</Badge>{' '}
                    {submittedAt && <span className={classes.none}>{t('submitted', { day: dayOf(submittedAt) })}</span>}
                  </li>
                ))}
              </ul>
            </Section>
            <Section heading={t('settled')} count={settled.totalCount}>
              <DirectiveList directives={settled.nodes} meetings={boardMeetings.nodes} />
            </Section>
            <BoardSeats mayWrite={mayWrite} />
            <Section heading={t('meetings')} count={boardMeetings.nodes.length}>
              <ul className={classes.rows}>
                {boardMeetings.nodes.map(({ id, title, heldOn, paragraphs }) => (
                  <li key={id}>
                    <Link to={`/board/meetings/${id}`}>{title}</Link>{' '}
                    <span className={classes.none}>
                      {heldOn}, {t('paragraphs', { count: paragraphs.length })}
                    </span>
                  </li>
                ))}
              </ul>
            </Section>
          </>
        )}
      </Answer>
    </>
  );
}
