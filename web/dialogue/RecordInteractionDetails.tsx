import { Checkbox, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActivityArea } from '../gql/graphql';
import type { RecordDraft } from './recordDraft';
import { fieldId, type RecordErrors } from './recordErrors';
import classes from './RecordInteractionDetails.module.css';
import { stockholmClock } from './stockholmMoment';
import type { useDialogueSuggestions } from './useDialogueSuggestions';

interface RecordInteractionDetailsProps {
  draft: RecordDraft;
  errors: RecordErrors;
  change: (changes: Partial<RecordDraft>) => void;
  dialogues: ReturnType<typeof useDialogueSuggestions>;
}

const areas: readonly ActivityArea[] = [
  'COORDINATION',
  'MUNICIPAL_SUPPORT',
  'MAPPING',
  'VILLAGE_SUPPORT',
  'SUPPORT_SCHEMES',
  'MARKET',
  'INFORMATION',
  'ADMINISTRATION',
];

function When({ draft, errors, change }: Omit<RecordInteractionDetailsProps, 'dialogues'>) {
  const { t } = useTranslation('record');
  const { occurred } = draft;
  const now = stockholmClock(new Date());
  return (
    <div className={classes.group} role="group" aria-labelledby="record-when">
      <span id="record-when" className={classes.label}>
        {t('when.label')}
      </span>
      <div className={classes.line}>
        <SegmentedControl
          aria-labelledby="record-when"
          value={occurred ? 'then' : 'now'}
          onChange={(value) => change({ occurred: value === 'now' ? null : now })}
          data={[
            { value: 'now', label: t('when.now') },
            { value: 'then', label: t('when.then') },
          ]}
        />
        {occurred && (
          <>
            <TextInput
              id={fieldId('occurredAt')}
              type="date"
              aria-label={t('when.day')}
              value={occurred.day}
              max={now.day}
              error={errors.occurredAt}
              onChange={(event) => change({ occurred: { ...occurred, day: event.currentTarget.value } })}
            />
            <TextInput
              type="time"
              aria-label={t('when.clock')}
              value={occurred.clock}
              onChange={(event) => change({ occurred: { ...occurred, clock: event.currentTarget.value } })}
            />
          </>
        )}
      </div>
    </div>
  );
}

function Initiative({ draft, change }: Pick<RecordInteractionDetailsProps, 'draft' | 'change'>) {
  const { t } = useTranslation('record');
  return (
    <div className={classes.group} role="group" aria-labelledby="record-initiative">
      <span id="record-initiative" className={classes.label}>
        {t('initiative.label')}
      </span>
      <div className={classes.line}>
        <SegmentedControl
          aria-labelledby="record-initiative"
          value={draft.initiative}
          onChange={(value) => change({ initiative: value })}
          data={(['OURS', 'THEIRS', 'JOINT'] as const).map((value) => ({ value, label: t(`initiative.${value}`) }))}
        />
        <Checkbox
          checked={draft.awaitsAnswer}
          onChange={(event) => change({ awaitsAnswer: event.currentTarget.checked })}
          label={t(`awaits.${draft.initiative}`)}
        />
      </div>
    </div>
  );
}

function Dialogue({
  draft,
  change,
  dialogues: { dialogues, suggested },
}: Omit<RecordInteractionDetailsProps, 'errors'>) {
  const { t } = useTranslation('record');
  const { dialogue } = draft;
  const chosen = typeof dialogue === 'object' ? dialogue : null;
  const choices = [...(chosen && !dialogues.some(({ id }) => id === chosen.id) ? [chosen] : []), ...dialogues];
  if (choices.length === 0) return null;
  const value = chosen?.id ?? (dialogue === 'auto' ? (suggested ?? '') : '');
  return (
    <NativeSelect
      id={fieldId('dialogue')}
      label={t('dialogue.label')}
      description={dialogue === 'auto' && suggested ? t('dialogue.suggested') : undefined}
      value={value}
      onChange={(event) => {
        const found = choices.find(({ id }) => id === event.currentTarget.value);
        change({ dialogue: found ? { id: found.id, title: found.title } : 'none' });
      }}
      data={[
        { value: '', label: t('dialogue.none') },
        ...choices.map(({ id, title }) => ({ value: id, label: title })),
      ]}
    />
  );
}

/** When it was, who took the initiative, which dialogue it belongs to and what time it took. */
export function RecordInteractionDetails({ draft, errors, change, dialogues }: RecordInteractionDetailsProps) {
  const { t } = useTranslation(['record', 'dialogue']);
  return (
    <div className={classes.details}>
      <div className={classes.both}>
        <When draft={draft} errors={errors} change={change} />
        <Initiative draft={draft} change={change} />
      </div>
      <Dialogue draft={draft} change={change} dialogues={dialogues} />
      <div className={classes.pair}>
        <TextInput
          id={fieldId('timeSpentMinutes')}
          label={t('minutes')}
          inputMode="numeric"
          value={draft.minutes}
          error={errors.timeSpentMinutes}
          onChange={(event) => change({ minutes: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('area')}
          value={draft.activityArea ?? ''}
          onChange={(event) => change({ activityArea: (event.currentTarget.value || null) as ActivityArea | null })}
          data={[
            { value: '', label: t('areaNone') },
            ...areas.map((area) => ({ value: area, label: t(`dialogue:area.${area}`) })),
          ]}
        />
      </div>
    </div>
  );
}
