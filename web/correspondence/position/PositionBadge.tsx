import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PositionStatus } from '../../gql/graphql';

const colors: Record<PositionStatus, string> = {
  DRAFT: 'gray',
  CONSULTATION: 'lake',
  FOR_APPROVAL: 'cloudberry',
  APPROVED_BY_ONE: 'cloudberry',
  JOINT: 'moss',
  UNDER_REVIEW: 'lake',
  REPLACED: 'gray',
  WITHDRAWN: 'gray',
  NOT_AGREED: 'lingon',
};

/** Where a position stands between the principals, in a word. */
export function PositionBadge({ status }: { status: PositionStatus }) {
  const { t } = useTranslation('position');
  return (
    <Badge variant="light" color={colors[status]}>
      {t(`status.${status}`)}
    </Badge>
  );
}
