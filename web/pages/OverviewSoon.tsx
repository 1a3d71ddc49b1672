import { useTranslation } from 'react-i18next';
import { CommitmentGroups } from '../commitment/CommitmentGroups';
import { MinutesPointRow } from '../dialogue/MinutesPointRow';
import { type FragmentType, gql, readFragment } from '../gql';
import { EmptyState } from '../shared/page/EmptyState';
import { Section } from '../shared/page/Section';
import { OverviewBoard } from './OverviewBoard';
import classes from './Page.module.css';

const fragment = gql(`
  fragment OverviewSoon_overview on Overview {
    dueSoonCommitments(first: 100) {
      totalCount
      nodes {
        id
        ...CommitmentGroups_commitment
      }
    }
    minutesPointsDue(first: 100) {
      totalCount
      nodes {
        id
        ...MinutesPointRow_point
      }
    }
    ...OverviewBoard_overview
  }
`);

interface OverviewSoonProps {
  overview: FragmentType<typeof fragment>;
  /** For whom the reader works. */
  we: string | null;
}

/** Promises due today or within 14 days, the points of minutes to follow up, and what the board waits for. */
export function OverviewSoon({ overview, we }: OverviewSoonProps) {
  const { t } = useTranslation('pages');
  const found = readFragment(fragment, overview);
  const { dueSoonCommitments: soon, minutesPointsDue: points } = found;
  return (
    <>
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
      <OverviewBoard overview={found} />
    </>
  );
}
