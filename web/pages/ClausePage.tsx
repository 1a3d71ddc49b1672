import { useQuery } from '@apollo/client/react';
import { IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useViewer } from '../access/ViewerContext';
import { AssessmentList } from '../board/AssessmentList';
import { EvidenceList } from '../board/EvidenceList';
import { quarterDays } from '../board/quarterDays';
import { quarterOf } from '../board/quarterOf';
import { QuarterStrip } from '../board/QuarterStrip';
import { StrengthSign } from '../board/StrengthSign';
import { TallyList } from '../board/TallyList';
import { gql } from '../gql';
import type { ClauseCode } from '../gql/graphql';
import { AssessClauseForm } from '../partnership/AssessClauseForm';
import { Actions } from '../shared/form/Actions';
import { useLanguage } from '../shared/i18n/useLanguage';
import { ShowMore } from '../shared/list/ShowMore';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { Columns } from '../shared/page/Columns';
import { EmptyState } from '../shared/page/EmptyState';
import { MissingState } from '../shared/page/MissingState';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import { Sheet } from '../shared/page/Sheet';
import { useToday } from '../shared/time/useToday';
import { entryAddress } from '../timeline/entryAddress';
import { Timeline } from '../timeline/Timeline';
import classes from './Page.module.css';

const query = gql(`
  query ClausePage($code: ClauseCode!, $from: Date!, $until: Date!, $after: String) {
    clauseByCode(code: $code) {
      id
      code
      swedish
      english
      quarters(last: 12) {
        quarter
        ...QuarterStrip_cell
      }
      shown: quarters(last: 1, on: $from) {
        quarter
        strength
        tallies {
          ...TallyList_tally
        }
      }
      evidence(first: 30, after: $after, from: $from, until: $until) {
        totalCount
        nodes {
          id
          ...EvidenceList_evidence
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      assessments(first: 30) {
        nodes {
          id
          ...AssessmentList_assessment
        }
      }
      timeline(first: 20, filter: { kind: { in: [CLAUSE_ASSESSED, COMMITMENT_GIVEN, COMMITMENT_FULFILLED] } }) {
        totalCount
        ...Timeline_timeline
      }
    }
  }
`);

const moreQuery = gql(`
  query ClauseTimeline($code: ClauseCode!, $after: String) {
    clauseByCode(code: $code) {
      id
      timeline(first: 20, after: $after, filter: { kind: { in: [CLAUSE_ASSESSED, COMMITMENT_GIVEN, COMMITMENT_FULFILLED] } }) {
        totalCount
        ...Timeline_timeline
      }
    }
  }
`);

const codes = ['P1', 'A1', 'A2', 'A3', 'A4', 'A5', 'P2', 'K1', 'K2', 'K3', 'K4', 'K5', 'R1'];

/** One clause: what it says in both languages, how well it is shown in a quarter and by what, and what the principals judge. */
export function ClausePage() {
  const { code = '' } = useParams();
  return codes.includes(code) ? <KnownClause code={code as ClauseCode} /> : <MissingState />;
}

function KnownClause({ code }: { code: ClauseCode }) {
  const { t } = useTranslation('board');
  const isSwedish = useLanguage()[0] === 'sv';
  const viewer = useViewer();
  const mayAssess = viewer.permissions.includes('RECORD') && viewer.permissions.includes('READ_AS_PRINCIPAL');
  const [choice] = useChoice({ quarter: '' });
  const days = quarterDays(choice.quarter, useToday());
  const answer = useQuery(query, { variables: { code, ...days, after: null } });
  return (
    <Answer of={answer}>
      {({ clauseByCode: clause }) => {
        const cell = clause?.shown[0];
        if (!clause || !cell) return <MissingState />;
        const { evidence } = clause;
        return (
          <>
            <PageHeader
              title={`${clause.code}. ${isSwedish ? clause.swedish : clause.english}`}
              parent={{ to: '/clauses', label: t('title') }}
              actions={
                <Actions
                  actions={[
                    mayAssess && {
                      key: 'assess',
                      label: t('actions.assess'),
                      Icon: IconGavel,
                      form: (close) => <AssessClauseForm clause={clause.id} close={close} />,
                    },
                  ]}
                />
              }
            >
              <span lang={isSwedish ? 'en' : 'sv'}>{isSwedish ? clause.english : clause.swedish}</span>
            </PageHeader>
            <Section heading={t('page.quarters')}>
              <QuarterStrip code={clause.code} cells={clause.quarters} shown={cell.quarter} />
            </Section>
            <Columns
              main={
                <Section heading={t('page.evidence')} count={evidence.totalCount}>
                  <p className={classes.lead}>
                    <StrengthSign strength={cell.strength} /> {t('quarterOf', quarterOf(cell.quarter))}:{' '}
                    {t(`strength.${cell.strength}`)}
                  </p>
                  {evidence.nodes.length === 0 && (
                    <EmptyState title={t('page.empty')}>{t('page.emptyHelp')}</EmptyState>
                  )}
                  <EvidenceList evidence={evidence.nodes} addressOf={entryAddress} />
                  <ShowMore
                    shown={evidence.nodes.length}
                    totalCount={evidence.totalCount}
                    pageInfo={evidence.pageInfo}
                    loadMore={(after) => answer.fetchMore({ variables: { after } })}
                  />
                </Section>
              }
              aside={
                <Sheet>
                  <Section ground="plain" heading={t('page.rules')}>
                    <TallyList tallies={cell.tallies} />
                  </Section>
                  <Section ground="plain" heading={t('assessments')}>
                    <AssessmentList assessments={clause.assessments.nodes} />
                  </Section>
                </Sheet>
              }
            />
            <Section heading={t('page.history')} count={clause.timeline.totalCount}>
              <Timeline
                timeline={clause.timeline}
                loadMore={(after) => answer.fetchMore({ query: moreQuery, variables: { code, after } })}
                isFiltered={false}
              />
            </Section>
          </>
        );
      }}
    </Answer>
  );
}
