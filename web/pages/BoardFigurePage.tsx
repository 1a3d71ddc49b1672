import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { pageOfRecord } from '../board/pageOfRecord';
import { wordsIn } from '../board/wordsIn';
import { gql } from '../gql';
import type { ReportFigureKey } from '../gql/graphql';
import { localeOf } from '../shared/i18n/language';
import { useLanguage } from '../shared/i18n/useLanguage';
import { ShowMore } from '../shared/list/ShowMore';
import { TimelineRow } from '../shared/list/TimelineRow';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { MissingState } from '../shared/page/MissingState';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import classes from './Page.module.css';

const query = gql(`
  query BoardFigurePage($id: ID!, $figure: ReportFigureKey!, $after: String) {
    boardReport(id: $id) {
      id
      title
      status
      from
      until
      figures {
        key
        swedish
        english
        page
        value
        previous
      }
      records(figure: $figure, first: 50, after: $after) {
        totalCount
        nodes {
          id
          title
          day
          record {
            __typename
            id
            ... on Finding {
              letter {
                id
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** One figure of a report: the number, and the records that it is made of. */
export function BoardFigurePage() {
  const { id = '', key = '' } = useParams();
  const { t, i18n } = useTranslation(['boardRoom', 'kind']);
  const [language] = useLanguage();
  const number = new Intl.NumberFormat(localeOf(i18n.language), { maximumFractionDigits: 1 });
  const answer = useQuery(query, { variables: { id, figure: key as ReportFigureKey } });
  return (
    <Answer of={answer}>
      {({ boardReport: report }) => {
        const figure = report?.figures.find((one) => one.key === key);
        if (!report || !figure) return <MissingState />;
        const { records } = report;
        return (
          <>
            <PageHeader
              title={wordsIn(figure, language)}
              parent={{ to: `/board/reports/${report.id}`, label: report.title }}
            >
              <span>
                {t('figure.value', { value: number.format(figure.value) })}
                {figure.previous != null && ` ${t('figure.previous', { value: number.format(figure.previous) })}`}
              </span>
              <span>{t('report.period', { from: report.from, until: report.until })}</span>
            </PageHeader>
            <Section
              heading={t('figure.records')}
              count={records.totalCount}
              lead={t(report.status === 'DRAFT' ? 'figure.live' : 'figure.frozen')}
            >
              {records.nodes.length === 0 ? (
                <EmptyState title={t('figure.none')} />
              ) : (
                <ul className={classes.timeline}>
                  {records.nodes.map(({ id: row, title, day, record }) => (
                    <TimelineRow
                      key={row}
                      when={day}
                      kind={(record?.__typename ?? 'OTHER').toUpperCase()}
                      kindLabel={record ? t(`figure.kind.${record.__typename}`, { defaultValue: '' }) : ''}
                      title={title}
                      to={pageOfRecord(record) ?? figure.page}
                    />
                  ))}
                </ul>
              )}
              <ShowMore
                shown={records.nodes.length}
                totalCount={records.totalCount}
                pageInfo={records.pageInfo}
                loadMore={(after) => answer.fetchMore({ variables: { after } })}
              />
            </Section>
          </>
        );
      }}
    </Answer>
  );
}
