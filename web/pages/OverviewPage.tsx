import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useViewer } from '../access/ViewerContext';
import { InteractionRow } from '../dialogue/InteractionRow';
import { SilenceRow } from '../dialogue/SilenceRow';
import { gql } from '../gql';
import type { InteractionFilter, OverviewQuery, OverviewQueryVariables } from '../gql/graphql';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import { formatDay } from '../shared/time/formatDay';
import { useToday } from '../shared/time/useToday';
import { Figure } from '../shared/words/Figure';
import { Figures } from '../shared/words/Figures';
import { TimelineBrief } from '../timeline/TimelineBrief';
import { OverviewAlarms } from './OverviewAlarms';
import { OverviewLate } from './OverviewLate';
import { OverviewSoon } from './OverviewSoon';
import classes from './Page.module.css';

/** Few are asked anything: who is, waits for these lines. */
const WideningRequests = lazy(async () => ({
  default: (await import('../access/WideningRequests')).WideningRequests,
}));

const query = gql(`
  query Overview($own: ID, $we: ID, $awaits: InteractionFilter!) {
    overview(organization: $own) {
      lateCommitments(first: 100) {
        totalCount
      }
      dueSoonCommitments(first: 100) {
        totalCount
      }
      ...OverviewLate_overview
      ...OverviewSoon_overview
    }
    awaits: interactions(first: 20, filter: $awaits, orderBy: [{ field: OCCURRED_AT, direction: ASC }]) {
      totalCount
      nodes {
        id
        ...InteractionRow_interaction
      }
    }
    silences(first: 12, filter: { state: { in: [NEVER_CONTACTED, NO_ANSWER_TO_US, BEYOND_CADENCE] } }) {
      totalCount
      nodes {
        id
        ...SilenceRow_silence
      }
    }
    wideningRequests(first: 20, filter: { status: { eq: ASKED }, asked: { eq: $we } }) {
      totalCount
      nodes {
        id
        ...WideningRequestRow_request
      }
    }
    coordinatorPost {
      ...OverviewAlarms_post
    }
    mandateActs(first: 1, filter: { standing: { eq: AWAITING } }) {
      totalCount
    }
    supportRequests(first: 1, filter: { isOverdue: { eq: true } }) {
      totalCount
    }
    partnership {
      id
      timeline(first: 10) {
        nodes {
          id
          ...TimelineBrief_entry
        }
      }
    }
  }
`);

/** What is asked for: all of the partnership, or only what concerns the organization `own`; and what `we` are asked. */
function variablesFor(we: string | null, own: string | null): OverviewQueryVariables {
  const awaits: InteractionFilter = { awaitsAnswer: { eq: true }, initiative: { eq: 'THEIRS' } };
  if (own) awaits.participants = { some: { organization: { eq: own } } };
  return { own, we, awaits };
}

function Voices({ data, we }: { data: OverviewQuery; we: string | null }) {
  const { t } = useTranslation('pages');
  const { awaits, silences, partnership, wideningRequests: requests } = data;
  const recent = partnership?.timeline.nodes ?? [];
  return (
    <>
      {requests.nodes.length > 0 && (
        <Suspense>
          <WideningRequests requests={requests} />
        </Suspense>
      )}
      <Section heading={t('overview.awaits')} count={awaits.totalCount} id="awaits">
        {awaits.nodes.length > 0 ? (
          <ul className={classes.rows}>
            {awaits.nodes.map((interaction) => (
              <li key={interaction.id}>
                <InteractionRow interaction={interaction} without={[we]} when="ago" />
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState title={t('overview.awaitsEmpty')}>{t('overview.awaitsEmptyHelp')}</EmptyState>
        )}
      </Section>
      <Section
        heading={t('overview.silences')}
        count={silences.totalCount}
        id="silences"
        actions={<Link to="/silence">{t('overview.allSilences')}</Link>}
      >
        {silences.nodes.length > 0 ? (
          <ul className={classes.rows}>
            {silences.nodes.map((silence) => (
              <li key={silence.id}>
                <SilenceRow silence={silence} />
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState title={t('overview.silencesEmpty')}>{t('overview.silencesEmptyHelp')}</EmptyState>
        )}
      </Section>
      <Section heading={t('overview.recent')}>
        {recent.length > 0 ? (
          <TimelineBrief entries={recent} without={we} />
        ) : (
          <EmptyState title={t('overview.recentEmpty')}>{t('overview.recentEmptyHelp')}</EmptyState>
        )}
      </Section>
    </>
  );
}

/** The figures of the day; each leads to its rows. */
function Standing({ data }: { data: OverviewQuery }) {
  const { t } = useTranslation('pages');
  // Beyond 1,000 nobody counts any more.
  const late = data.overview?.lateCommitments.totalCount ?? 1000;
  const soon = data.overview?.dueSoonCommitments.totalCount ?? 1000;
  const awaits = data.awaits.totalCount ?? 1000;
  const silent = data.silences.totalCount ?? 1000;
  return (
    <Figures>
      <Figure value={late} label={t('overview.lateLabel', { count: late })} tone="late" to="/commitments?show=late" />
      <Figure value={soon} label={t('overview.soonLabel')} tone="warm" to="/commitments?show=soon" />
      <Figure value={awaits} label={t('overview.awaitsLabel')} tone="warm" to="#awaits" />
      <Figure value={silent} label={t('overview.silencesLabel')} to="/silence" />
    </Figures>
  );
}

/** Monday morning: what is late, what is due, who is silent, who waits for us, and what happened last. */
export function OverviewPage() {
  const { t, i18n } = useTranslation('pages');
  const { organization, role } = useViewer();
  const [address, setAddress] = useSearchParams();
  const today = useToday();
  const we = organization?.id ?? null;
  const scope = address.get('scope') ?? (role === 'PARTNER' ? 'own' : 'partnership');
  const answer = useQuery(query, { variables: variablesFor(we, scope === 'own' ? we : null) });
  const day = formatDay(today, i18n.language, 'weekday');
  return (
    <>
      <PageHeader
        title={day.charAt(0).toUpperCase() + day.slice(1)}
        kind={t('overview.title')}
        actions={
          <SegmentedControl
            aria-label={t('overview.scope')}
            value={scope}
            onChange={(value) => setAddress({ scope: value }, { replace: true, preventScrollReset: true })}
            data={[
              { value: 'partnership', label: t('overview.partnership') },
              { value: 'own', label: t('overview.own') },
            ]}
          />
        }
      />
      <Answer of={answer} shape="rows">
        {(data) => (
          <>
            <OverviewAlarms
              post={data.coordinatorPost}
              acts={data.mandateActs.totalCount ?? 1000}
              requests={data.supportRequests.totalCount ?? 1000}
            />
            <Standing data={data} />
            {data.overview && (
              <div className={classes.overview}>
                <div>
                  <OverviewLate overview={data.overview} we={we} />
                </div>
                <div>
                  <OverviewSoon overview={data.overview} we={we} />
                </div>
                <div>
                  <Voices data={data} we={we} />
                </div>
              </div>
            )}
          </>
        )}
      </Answer>
    </>
  );
}
