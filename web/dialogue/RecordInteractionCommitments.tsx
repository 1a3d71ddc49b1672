import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconArrowsExchange, IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../shared/time/addDays';
import { useToday } from '../shared/time/useToday';
import { type DraftCommitment, newKey, type RecordDraft } from './recordDraft';
import { fieldId, type RecordErrors } from './recordErrors';
import { endsOf, organizationsOf } from './recordInput';
import classes from './RecordInteractionCommitments.module.css';

interface RecordInteractionCommitmentsProps {
  draft: RecordDraft;
  we: string | null;
  errors: RecordErrors;
  change: (changes: Partial<RecordDraft>) => void;
}

/** Days ahead that one press sets. */
const dues = [
  { key: 'week', days: 7 },
  { key: 'twoWeeks', days: 14 },
  { key: 'month', days: 30 },
] as const;

interface OneProps extends RecordInteractionCommitmentsProps {
  commitment: DraftCommitment;
  place: number;
}

function Due({ commitment, place, errors, set }: OneProps & { set: (changes: Partial<DraftCommitment>) => void }) {
  const { t } = useTranslation('record');
  const today = useToday();
  return (
    <div className={classes.due}>
      <TextInput
        id={fieldId(`commitments.${place}.dueOn`)}
        type="date"
        label={t('commitment.due')}
        value={commitment.dueOn}
        error={errors[`commitments.${place}.dueOn`]}
        onChange={(event) => set({ dueOn: event.currentTarget.value })}
      />
      <div className={classes.soon}>
        {dues.map(({ key, days }) => (
          <Button key={key} size="compact-sm" variant="default" onClick={() => set({ dueOn: addDays(today, days) })}>
            {t(`commitment.in.${key}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** One promise: who promises whom what, and by when. */
function Commitment(props: OneProps) {
  const { draft, we, errors, change, commitment, place } = props;
  const { t } = useTranslation('record');
  const organizations = organizationsOf(draft.participants, we);
  const { giver, receiver } = endsOf(commitment, organizations);
  const set = (changes: Partial<DraftCommitment>) =>
    change({ commitments: draft.commitments.map((one) => (one === commitment ? { ...one, ...changes } : one)) });
  const remove = () => {
    change({ commitments: draft.commitments.filter((one) => one !== commitment) });
    document.getElementById(fieldId('commitments'))?.focus();
  };
  const choices = organizations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <li className={classes.commitment}>
      <div className={classes.ends}>
        <NativeSelect
          id={fieldId(`commitments.${place}.giver`)}
          label={t('commitment.giver')}
          value={giver ?? ''}
          error={errors[`commitments.${place}.giver`]}
          onChange={(event) =>
            set({ giver: event.currentTarget.value, receiver: giver === receiver ? null : receiver })
          }
          data={choices}
          disabled={choices.length === 0}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t('commitment.turn')}
          onClick={() => set({ giver: receiver, receiver: giver })}
        >
          <IconArrowsExchange size={19} stroke={1.75} />
        </ActionIcon>
        <NativeSelect
          id={fieldId(`commitments.${place}.receiver`)}
          label={t('commitment.receiver')}
          value={receiver ?? ''}
          error={errors[`commitments.${place}.receiver`]}
          onChange={(event) => set({ receiver: event.currentTarget.value, giver })}
          data={choices}
          disabled={choices.length === 0}
        />
      </div>
      <TextInput
        id={fieldId(`commitments.${place}.title`)}
        label={t('commitment.title')}
        placeholder={t('commitment.placeholder')}
        maxLength={300}
        value={commitment.title}
        error={errors[`commitments.${place}.title`]}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <Due {...props} set={set} />
      <ActionIcon
        className={classes.remove}
        variant="subtle"
        color="gray"
        aria-label={t('commitment.remove', { title: commitment.title || t('commitment.untitled') })}
        onClick={remove}
      >
        <IconX size={17} stroke={1.75} />
      </ActionIcon>
    </li>
  );
}

/** What was promised there, written down in the same breath. */
export function RecordInteractionCommitments(props: RecordInteractionCommitmentsProps) {
  const { draft, change } = props;
  const { t } = useTranslation('record');
  const add = () => {
    const place = draft.commitments.length;
    const commitment = { key: newKey(), title: '', dueOn: '', giver: null, receiver: null };
    change({ commitments: [...draft.commitments, commitment] });
    requestAnimationFrame(() => document.getElementById(fieldId(`commitments.${place}.title`))?.focus());
  };
  return (
    <div className={classes.commitments}>
      {draft.commitments.length > 0 && (
        <ul className={classes.list} aria-label={t('commitment.list')}>
          {draft.commitments.map((commitment, place) => (
            <Commitment key={commitment.key} {...props} commitment={commitment} place={place} />
          ))}
        </ul>
      )}
      <Button
        id={fieldId('commitments')}
        variant="subtle"
        size="compact-md"
        leftSection={<IconPlus size={17} stroke={2} aria-hidden />}
        onClick={add}
      >
        {draft.commitments.length === 0 ? t('commitment.add') : t('commitment.addMore')}
      </Button>
    </div>
  );
}
