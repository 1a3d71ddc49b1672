import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { PageHeader } from '../shared/page/PageHeader';
import { Moment } from '../shared/time/Moment';

const fragment = gql(`
  fragment DialogueHeader_dialogue on Dialogue {
    id
    title
    status
    cadenceDays
    lastContactAt
    goal {
      id
      code
      title
    }
  }
`);

interface DialogueHeaderProps {
  dialogue: FragmentType<typeof fragment>;
  actions?: ReactNode;
  /** Who can see it, and why. */
  visibility: ReactNode;
}

/** What the conversation is about, whether it goes on, and how long since anybody spoke. */
export function DialogueHeader({ dialogue: masked, actions, visibility }: DialogueHeaderProps) {
  const { title, status, cadenceDays, lastContactAt, goal } = readFragment(fragment, masked);
  const { t } = useTranslation(['dialogue', 'strategy']);
  return (
    <PageHeader title={title} parent={{ to: '/dialogues', label: t('list.title') }} actions={actions}>
      <Badge variant="light" color={status === 'OPEN' ? 'lake' : 'gray'}>
        {t(`status.${status}`)}
      </Badge>
      <span>{cadenceDays ? t('cadence', { count: cadenceDays }) : t('cadenceOfClass')}</span>
      <span>
        {lastContactAt ? (
          <>
            {t('lastContact')} <Moment at={lastContactAt} />
          </>
        ) : (
          t('neverContact')
        )}
      </span>
      {goal && <Link to="/strategy">{t('strategy:serves', { code: goal.code, title: goal.title })}</Link>}
      {visibility}
    </PageHeader>
  );
}
