import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { PageHeader } from '../shared/page/PageHeader';
import { formatMoment } from '../shared/time/formatMoment';
import { Moment } from '../shared/time/Moment';

const fragment = gql(`
  fragment InteractionHeader_interaction on Interaction {
    id
    topic
    kind
    occurredAt
    initiative
    awaitsAnswer
    recordedAt
    recordedBy {
      id
      name
    }
    recordedByOrganization {
      id
      name
    }
    dialogue {
      id
      title
    }
  }
`);

interface InteractionHeaderProps {
  interaction: FragmentType<typeof fragment>;
  actions?: ReactNode;
  /** Who can see it, and why. */
  visibility: ReactNode;
}

/** What was spoken of, when and how, who took the initiative, and who wrote it down. */
export function InteractionHeader({ interaction: masked, actions, visibility }: InteractionHeaderProps) {
  const interaction = readFragment(fragment, masked);
  const { t, i18n } = useTranslation(['dialogue', 'kind']);
  const { topic, kind, occurredAt, initiative, awaitsAnswer, recordedBy, recordedByOrganization, dialogue } =
    interaction;
  const when = formatMoment(occurredAt, i18n.language);
  return (
    <PageHeader
      title={topic}
      parent={dialogue ? { to: `/dialogues/${dialogue.id}`, label: dialogue.title } : undefined}
      kind={t(`kind:interaction.${kind}`)}
      actions={actions}
    >
      <time dateTime={occurredAt}>{when.charAt(0).toUpperCase() + when.slice(1)}</time>
      <span>
        {initiative === 'OURS'
          ? t('interaction.initiative.OURS', { name: recordedByOrganization?.name ?? t('interaction.ours') })
          : t(`interaction.initiative.${initiative}`)}
      </span>
      {awaitsAnswer && (
        <Badge variant="light" color="cloudberry">
          {initiative === 'THEIRS' ? t('interaction.awaitsOurs') : t('interaction.awaitsTheirs')}
        </Badge>
      )}
      <span>
        {recordedBy ? t('interaction.recorded', { name: recordedBy.name }) : t('interaction.recordedAt')}{' '}
        <Moment at={interaction.recordedAt} />
      </span>
      {visibility}
    </PageHeader>
  );
}
