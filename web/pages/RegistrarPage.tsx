import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewer } from '../access/ViewerContext';
import { registrarCsv } from '../correspondence/case/registrarCsv';
import rowClasses from '../correspondence/position/PositionRow.module.css';
import { gql } from '../gql';
import { ConnectionList } from '../shared/list/ConnectionList';
import { CountNote } from '../shared/list/CountNote';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { ListPage } from '../shared/page/ListPage';
import { DateText } from '../shared/time/DateText';

const query = gql(`
  query RegistrarPage($filter: DiaryReferenceFilter, $after: String) {
    diaryReferences(first: 100, after: $after, filter: $filter) {
      totalCount
      nodes {
        id
        status
        askedOn
        correspondence {
          id
          subject
          authorityNumber
          recordedAt
          authority {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What the reader's principal has not registered yet: the four facts that a diary needs, and a file with them. */
export function RegistrarPage() {
  const { t } = useTranslation('correspondence');
  const employer = useViewer().organization;
  const filter = {
    status: { in: ['MISSING' as const, 'REQUESTED' as const] },
    ...(employer && { organization: { eq: employer.id } }),
  };
  const answer = useQuery(query, { variables: { filter, after: null } });
  const rows = answer.data?.diaryReferences.nodes ?? [];
  const file = `data:text/csv;charset=utf-8,${encodeURIComponent(registrarCsv(rows))}`;
  return (
    <ListPage
      title={t('registrar.title')}
      lead={t('registrar.lead')}
      actions={
        rows.length > 0 && (
          <Button
            component="a"
            variant="default"
            href={file}
            download={`${t('registrar.file')}.csv`}
            leftSection={<IconDownload size={17} aria-hidden />}
          >
            {t('registrar.export')}
          </Button>
        )
      }
    >
      <Answer of={answer} shape="rows">
        {({ diaryReferences }) => (
          <>
            <CountNote
              of={diaryReferences}
              words={(count) => (count === null ? t('registrar.countMany') : t('registrar.count', { count }))}
            />
            <ConnectionList
              frame="dense"
              connection={diaryReferences}
              keyOf={({ id }) => id}
              loadMore={(after) => answer.fetchMore({ variables: { after } })}
              empty={<EmptyState kind="LETTER" title={t('registrar.empty')} />}
            >
              {({ correspondence, status, askedOn }) => (
                <li>
                  <div className={rowClasses.row}>
                    <div className={rowClasses.what}>
                      <Link className={rowClasses.title} to={`/correspondence/${correspondence.id}`}>
                        {correspondence.subject}
                      </Link>
                      <p className={rowClasses.quiet}>
                        {[correspondence.authority?.name, correspondence.authorityNumber, t(`diary.${status}`)]
                          .filter(Boolean)
                          .join(' · ')}{' '}
                        · {t('registrar.since')} <DateText day={askedOn} />
                      </p>
                    </div>
                  </div>
                </li>
              )}
            </ConnectionList>
          </>
        )}
      </Answer>
    </ListPage>
  );
}
