import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Badge } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { WriteForm } from '../board/WriteForm';
import { wordsIn } from '../board/wordsIn';
import { gql } from '../gql';
import { Actions } from '../shared/form/Actions';
import { DoButton } from '../shared/form/DoButton';
import { localeOf } from '../shared/i18n/language';
import { useLanguage } from '../shared/i18n/useLanguage';
import { Answer } from '../shared/page/Answer';
import { MissingState } from '../shared/page/MissingState';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import { MarkdownText } from '../shared/words/MarkdownText';
import classes from '../board/DirectiveList.module.css';

const query = gql(`
  query BoardReportPage($id: ID!) {
    boardReport(id: $id) {
      id
      version
      title
      from
      until
      status
      sha256
      isIntact
      viewerCan
      figures {
        key
        swedish
        english
        page
        value
        previous
      }
      sections {
        id
        version
        heading
        text
      }
      mentions {
        id
        text
        directive {
          id
          text
        }
      }
      forgotten {
        id
        text
      }
    }
  }
`);

const writeMutation = gql(`
  mutation WriteSection($input: WriteSectionInput!) {
    writeSection(input: $input) {
      section {
        id
        version
        text
      }
    }
  }
`);

const mentionMutation = gql(`
  mutation MentionDirective($input: MentionDirectiveInput!) {
    mentionDirective(input: $input) {
      report {
        id
      }
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

/** A report to the board: directives first, then its words, and figures that open their records. */
export function BoardReportPage() {
  const { id = '' } = useParams();
  const { t, i18n } = useTranslation('boardRoom');
  const [language] = useLanguage();
  const [write] = useMutation(writeMutation);
  const [mention] = useMutation(mentionMutation);
  const [submit] = useMutation(submitMutation);
  const answer = useQuery(query, { variables: { id } });
  const number = new Intl.NumberFormat(localeOf(i18n.language), { maximumFractionDigits: 1 });
  return (
    <Answer of={answer}>
      {({ boardReport: report }) => {
        if (!report) return <MissingState />;
        const isDraft = report.status === 'DRAFT';
        const mayWrite = isDraft && report.viewerCan.includes('CHANGE');
        const mentioning = (directive: string, text: string) => ({
          key: directive,
          label: t('actions.mention'),
          Icon: IconPencil,
          form: (close: () => void) => (
            <WriteForm
              draft={`mention:${report.id}:${directive}`}
              label={t('form.text')}
              text={text}
              submit={t('actions.mention')}
              send={(words) => mention({ variables: { input: { report: report.id, directive, text: words } } })}
              close={close}
            />
          ),
        });
        return (
          <>
            <PageHeader
              title={report.title}
              parent={{ to: '/board', label: t('title') }}
              actions={
                mayWrite && (
                  <DoButton
                    run={() => submit({ variables: { input: { id: report.id, expectedVersion: report.version } } })}
                    done={t('form.submitted')}
                  >
                    {t('actions.submit')}
                  </DoButton>
                )
              }
            >
              <span>{t('report.period', { from: report.from, until: report.until })}</span>
              <Badge color={isDraft ? 'cloudberry' : 'moss'}>{t(`reportStatus.${report.status}`)}</Badge>
            </PageHeader>
            {report.sha256 && (
              <Alert color={report.isIntact ? 'moss' : 'lingon'}>
                {t('report.frozen')} <span className={classes.hash}>{report.sha256}</span>{' '}
                {t(report.isIntact ? 'report.intact' : 'report.broken')}
              </Alert>
            )}
            {report.forgotten.length > 0 && (
              <Alert color="lingon" title={t('report.forgotten')}>
                <ul className={classes.rows}>
                  {report.forgotten.map((directive) => (
                    <li key={directive.id}>
                      {directive.text}{' '}
                      {mayWrite && <Actions size="compact-sm" actions={[mentioning(directive.id, '')]} />}
                    </li>
                  ))}
                </ul>
              </Alert>
            )}
            <Section heading={t('report.directives')} count={report.mentions.length}>
              <ul className={classes.rows}>
                {report.mentions.map(({ id: key, text, directive }) => (
                  <li key={key}>
                    <strong>{directive.text}</strong>
                    <MarkdownText text={text} />
                    {mayWrite && <Actions size="compact-sm" actions={[mentioning(directive.id, text)]} />}
                  </li>
                ))}
              </ul>
            </Section>
            <Section heading={t('report.figures')} lead={isDraft && t('report.live')}>
              <table className={classes.figures}>
                <thead>
                  <tr>
                    <th scope="col">{t('report.figure')}</th>
                    <th scope="col">{t('report.now')}</th>
                    <th scope="col">{t('report.before')}</th>
                  </tr>
                </thead>
                <tbody>
                  {report.figures.map((figure) => (
                    <tr key={figure.key}>
                      <th scope="row">
                        <Link to={figure.page}>{wordsIn(figure, language)}</Link>
                      </th>
                      <td>{number.format(figure.value)}</td>
                      <td>{figure.previous == null ? '–' : number.format(figure.previous)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Section>
            {report.sections.map((section) => (
              <Section
                key={section.id}
                heading={section.heading}
                actions={
                  mayWrite && (
                    <Actions
                      size="compact-sm"
                      variant="subtle"
                      actions={[
                        {
                          key: 'write',
                          label: t('actions.write'),
                          title: section.heading,
                          Icon: IconPencil,
                          form: (close) => (
                            <WriteForm
                              draft={`section:${section.id}`}
                              label={section.heading}
                              text={section.text}
                              submit={t('actions.write')}
                              send={(text) =>
                                write({
                                  variables: { input: { id: section.id, expectedVersion: section.version, text } },
                                })
                              }
                              close={close}
                            />
                          ),
                        },
                      ]}
                    />
                  )
                }
              >
                <MarkdownText text={section.text} />
              </Section>
            ))}
          </>
        );
      }}
    </Answer>
  );
}
