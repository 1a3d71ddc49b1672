import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { PageHeader } from '../shared/page/PageHeader';
import { Due } from '../shared/time/Due';
import { Moment } from '../shared/time/Moment';

const fragment = gql(`
  fragment CommitmentHeader_commitment on Commitment {
    id
    title
    status
    dueOn
    fulfilledOn
    recordedAt
    recordedBy {
      id
      name
    }
  }
`);

const colors = { OPEN: 'lake', IN_PROGRESS: 'lake', FULFILLED: 'moss', WAIVED: 'gray' };

interface CommitmentHeaderProps {
  commitment: FragmentType<typeof fragment>;
  actions?: ReactNode;
  /** Who can see it, and why. */
  visibility: ReactNode;
}

/** What is promised, where it stands and when it is due. */
export function CommitmentHeader({ commitment: masked, actions, visibility }: CommitmentHeaderProps) {
  const { title, status, dueOn, fulfilledOn, recordedAt, recordedBy } = readFragment(fragment, masked);
  const { t } = useTranslation(['commitment', 'shared']);
  return (
    <PageHeader title={title} parent={{ to: '/commitments', label: t('list.title') }} actions={actions}>
      <Badge variant="light" color={colors[status]}>
        {t(`status.${status}`)}
      </Badge>
      {status !== 'WAIVED' && <Due dueOn={dueOn} doneOn={fulfilledOn} />}
      <span>
        {recordedBy ? t('shared:timeline.recordedBy', { name: recordedBy.name }) : t('page.recorded')}{' '}
        <Moment at={recordedAt} />
      </span>
      {visibility}
    </PageHeader>
  );
}
