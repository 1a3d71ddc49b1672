import { useMutation, useQuery } from '@apollo/client/react';
import { Badge, Button } from '@mantine/core';
import { IconFileTypeDocx, IconFileTypePdf, IconGavel, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DraftReportForm } from '../board/DraftReportForm';
import { ReportClauses } from '../board/ReportClauses';
import { ReportDirectives } from '../board/ReportDirectives';
import { ReportFate } from '../board/ReportFate';
import { ReportFigures } from '../board/ReportFigures';
import { reportColours } from '../board/reportColours';
import { ReportSections } from '../board/ReportSections';
import { TreatReportForm } from '../board/TreatReportForm';
import { gql } from '../gql';
import { Actions } from '../shared/form/Actions';
import { DoButton } from '../shared/form/DoButton';
import { Answer } from '../shared/page/Answer';
import { MissingState } from '../shared/page/MissingState';
import { PageHeader } from '../shared/page/PageHeader';

const query = gql(`
  query BoardReportPage($id: ID!) {
    boardReport(id: $id) {
      id
      version
      title
      from
      until
      status
      viewerCan
      previous {
        id
        title
      }
      replacedBy {
        id
      }
      figures {
        key
        ...ReportFigures_figure
      }
      clauses {
        ...ReportClauses_cell
      }
      sections {
        id
        ...ReportSections_section
      }
      ...ReportDirectives_report
      ...ReportFate_report
    }
  }
`);

const submitMutation = gql(`
  mutation SubmitReport($input: SubmitReportInput!) {
    submitReport(input: $input) {
      report {
        id
        version
        status
      }
    }
  }
`);

/** A report to the board: directives first, then its words, each beside the figures and pictures it is about. */
export function BoardReportPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('boardRoom');
  const [submit] = useMutation(submitMutation);
  const answer = useQuery(query, { variables: { id } });
  return (
    <Answer of={answer}>
      {({ boardReport: report }) => {
        if (!report) return <MissingState />;
        const isDraft = report.status === 'DRAFT';
        const mayChange = report.viewerCan.includes('CHANGE');
        const mayTreat = mayChange && (report.status === 'SUBMITTED' || report.status === 'TREATED');
        const mayReplace = mayChange && report.status === 'SENT_BACK' && !report.replacedBy;
        return (
          <>
            <PageHeader
              title={report.title}
              parent={{ to: '/board', label: t('title') }}
              actions={
                <>
                  {mayChange && isDraft && (
                    <DoButton
                      variant="filled"
                      run={() => submit({ variables: { input: { id: report.id, expectedVersion: report.version } } })}
                      done={t('form.submitted')}
                    >
                      {t('actions.submit')}
                    </DoButton>
                  )}
                  <Actions
                    actions={[
                      mayTreat && {
                        key: 'treat',
                        label: t('actions.treat'),
                        Icon: IconGavel,
                        form: (close) => <TreatReportForm report={report} close={close} />,
                      },
                      mayReplace && {
                        key: 'replace',
                        label: t('actions.replace'),
                        Icon: IconRefresh,
                        form: (close) => <DraftReportForm replaces={report} close={close} />,
                      },
                    ]}
                  />
                  {(['pdf', 'docx'] as const).map((kind) => (
                    <Button
                      key={kind}
                      component="a"
                      href={`/exports/board-reports/${report.id}.${kind}`}
                      download
                      variant="default"
                      size="sm"
                      leftSection={
                        kind === 'pdf' ? (
                          <IconFileTypePdf size={17} aria-hidden />
                        ) : (
                          <IconFileTypeDocx size={17} aria-hidden />
                        )
                      }
                    >
                      {t(`actions.${kind}`)}
                    </Button>
                  ))}
                </>
              }
            >
              <span>{t('report.period', { from: report.from, until: report.until })}</span>
              <Badge color={reportColours[report.status]}>{t(`reportStatus.${report.status}`)}</Badge>
              {report.previous && (
                <span>
                  {t('report.comparedWith')}{' '}
                  <Link to={`/board/reports/${report.previous.id}`}>{report.previous.title}</Link>
                </span>
              )}
              {isDraft && <span>{t('report.live')}</span>}
            </PageHeader>
            <ReportFate report={report} />
            <ReportDirectives report={report} mayWrite={mayChange && isDraft}>
              <ReportFigures
                report={report.id}
                chapter="DIRECTIVES"
                name={t('report.directives')}
                figures={report.figures}
              />
            </ReportDirectives>
            <ReportSections sections={report.sections} mayWrite={mayChange && isDraft}>
              {(chapter, heading) =>
                chapter === 'CLAUSES' ? (
                  <ReportClauses cells={report.clauses} />
                ) : (
                  <ReportFigures report={report.id} chapter={chapter} name={heading} figures={report.figures} />
                )
              }
            </ReportSections>
          </>
        );
      }}
    </Answer>
  );
}
