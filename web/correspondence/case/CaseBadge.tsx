import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CorrespondenceStatus } from '../../gql/graphql';

const done: CorrespondenceStatus[] = ['SENT', 'CLOSED'];
const waiting: CorrespondenceStatus[] = ['RECEIVED', 'INITIATED', 'SUPPLEMENT'];

/** Where a case with an authority stands, in a word. */
export function CaseBadge({ status }: { status: CorrespondenceStatus }) {
  const { t } = useTranslation('correspondence');
  const color = done.includes(status) ? 'gray' : waiting.includes(status) ? 'cloudberry' : 'lake';
  return (
    <Badge variant="light" color={color}>
      {t(`status.${status}`)}
    </Badge>
  );
}
