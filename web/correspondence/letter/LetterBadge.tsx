import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LetterStatus } from '../../gql/graphql';

const colors: Record<LetterStatus, string> = {
  DRAFT: 'gray',
  FOR_APPROVAL: 'cloudberry',
  SENT: 'moss',
  RECEIVED: 'lake',
};

/** Where a letter stands, in a word. */
export function LetterBadge({ status }: { status: LetterStatus }) {
  const { t } = useTranslation('letter');
  return (
    <Badge variant="light" color={colors[status]}>
      {t(`status.${status}`)}
    </Badge>
  );
}
