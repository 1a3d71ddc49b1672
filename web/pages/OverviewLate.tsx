import { useTranslation } from 'react-i18next';
import { CommitmentGroups } from '../commitment/CommitmentGroups';
import { type FragmentType, gql, readFragment } from '../gql';
import { EmptyState } from '../shared/page/EmptyState';
import { Section } from '../shared/page/Section';

const fragment = gql(`
  fragment OverviewLate_overview on Overview {
    lateCommitments(first: 100) {
      totalCount
      nodes {
        id
        ...CommitmentGroups_commitment
      }
    }
  }
`);

interface OverviewLateProps {
  overview: FragmentType<typeof fragment>;
  /** For whom the reader works. */
  we: string | null;
}

/** Promises whose day has passed, the longest late first, under whom they are with: all of them, no page hides any. */
export function OverviewLate({ overview, we }: OverviewLateProps) {
  const { t } = useTranslation('pages');
  const { nodes, totalCount } = readFragment(fragment, overview).lateCommitments;
  return (
    <Section heading={t('overview.late')} count={totalCount} id="late">
      {nodes.length > 0 ? (
        <CommitmentGroups commitments={nodes} we={we} underLate />
      ) : (
        <EmptyState title={t('overview.lateEmpty')}>{t('overview.lateEmptyHelp')}</EmptyState>
      )}
    </Section>
  );
}
