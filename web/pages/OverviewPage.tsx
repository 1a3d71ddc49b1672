import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useViewer } from '../access/ViewerContext';
import { CommitmentGroups } from '../commitment/CommitmentGroups';
import { InteractionRow } from '../dialogue/InteractionRow';
import { MinutesPointRow } from '../dialogue/MinutesPointRow';
import { gql } from '../gql';
import type { CommitmentFilter, OverviewQuery } from '../gql/graphql';
import { Answer } from '../shared/page/Answer';
import { Columns } from '../shared/page/Columns';
import { EmptyState } from '../shared/page/EmptyState';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import { addDays } from '../shared/time/addDays';
import { formatDay } from '../shared/time/formatDay';
import { useToday } from '../shared/time/useToday';
import { Figure } from '../shared/words/Figure';
import { Figures } from '../shared/words/Figures';
import { TimelineBrief } from '../timeline/TimelineBrief';
import classes from './Page.module.css';

const query = gql(`
  query Overview($late: CommitmentFilter!, $soon: CommitmentFilter!, $points: MinutesPointFilter!, $awaits: InteractionFilter!) {
    late: commitments(first: 100, filter: $late) {
      totalCount
      nodes {
        id
        ...CommitmentGroups_commitment
      }
    }
    soon: commitments(first: 50, filter: $soon) {
      totalCount
      nodes {
        id
        ...CommitmentGroups_commitment
      }
    }
    minutesPoints(first: 20, filter: $points) {
      totalCount
      nodes {
        id
        ...MinutesPointRow_point
      }
    }
    awaits: interactions(first: 20, filter: $awaits, orderBy: [{ field: OCCURRED_AT, direction: ASC }]) {
      totalCount
      nodes {
        id
        ...InteractionRow_interaction
      }
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

/** Days ahead that Monday's overview looks. */
const ahead = 14;

function useOverview(own: string | null) {
  const today = useToday();
  const touchesUs = own ? [{ or: [{ giver: { eq: own } }, { receiver: { eq: own } }] }] : [];
  const commitments = (filter: CommitmentFilter): CommitmentFilter => ({ and: [filter, ...touchesUs] });
  const atMost = addDays(today, ahead + 1);
  return useQuery(query, {
    variables: {
      late: commitments({ isLate: { eq: true } }),
      soon: commitments({ status: { in: ['OPEN', 'IN_PROGRESS'] }, dueOn: { gt: addDays(today, -1), lt: atMost } }),
      points: { doneOn: { isNull: true }, followUpOn: { lt: atMost }, ...(own && { owner: { eq: own } }) },
      awaits: {
        awaitsAnswer: { eq: true },
        initiative: { eq: 'THEIRS' },
        ...(own && { participants: { some: { organization: { eq: own } } } }),
      },
    },
  });
}

function Promises({ data, we }: { data: OverviewQuery; we: string | null }) {
  const { t } = useTranslation('pages');
  const { late, soon, minutesPoints: points } = data;
  return (
    <>
      <Section heading={t('overview.late')} count={late.totalCount} id="late">
        {late.nodes.length > 0 ? (
          <CommitmentGroups commitments={late.nodes} we={we} underLate />
        ) : (
          <EmptyState title={t('overview.lateEmpty')}>{t('overview.lateEmptyHelp')}</EmptyState>
        )}
      </Section>
      <Section heading={t('overview.soon')} count={soon.totalCount} id="soon">
        {soon.nodes.length > 0 ? (
          <CommitmentGroups commitments={soon.nodes} we={we} />
        ) : (
          <EmptyState title={t('overview.soonEmpty')}>{t('overview.soonEmptyHelp')}</EmptyState>
        )}
      </Section>
      {points.nodes.length > 0 && (
        <Section heading={t('overview.points')} count={points.totalCount}>
          <ul className={classes.rows}>
            {points.nodes.map((point) => (
              <li key={point.id}>
                <MinutesPointRow point={point} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Voices({ data, we }: { data: OverviewQuery; we: string | null }) {
  const { t } = useTranslation('pages');
  const { awaits, partnership } = data;
  const recent = partnership?.timeline.nodes ?? [];
  return (
    <>
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

/** Monday morning: what is late, what is due, who is silent, who waits for us, and what happened last. */
export function OverviewPage() {
  const { t, i18n } = useTranslation('pages');
  const { organization, role } = useViewer();
  const [address, setAddress] = useSearchParams();
  const today = useToday();
  const we = organization?.id ?? null;
  const scope = address.get('scope') ?? (role === 'PARTNER' ? 'own' : 'partnership');
  const answer = useOverview(scope === 'own' ? we : null);
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
            <Figures>
              <Figure
                value={data.late.totalCount ?? 1000}
                label={t('overview.lateLabel', { count: data.late.totalCount ?? 1000 })}
                tone="late"
                to="/commitments?show=late"
              />
              <Figure
                value={data.soon.totalCount ?? 1000}
                label={t('overview.soonLabel')}
                tone="warm"
                to="/commitments?show=soon"
              />
              <Figure
                value={data.awaits.totalCount ?? 1000}
                label={t('overview.awaitsLabel')}
                tone="warm"
                to="#awaits"
              />
            </Figures>
            <Columns main={<Promises data={data} we={we} />} aside={<Voices data={data} we={we} />} />
          </>
        )}
      </Answer>
    </>
  );
}
