import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../shared/frame/announce';
import { type Actor, actorKey, actorName } from './actor';
import { ActorPicker } from './ActorPicker';
import { ParticipantChip } from './ParticipantChip';
import classes from './ParticipantPicker.module.css';
import type { DraftParticipant, RecordDraft } from './recordDraft';
import { fieldId } from './recordErrors';
import { roleOf } from './recordInput';
import { useActorSuggestions } from './useActorSuggestions';

interface ParticipantPickerProps {
  draft: RecordDraft;
  /** For whom the writer works. */
  we: string | null;
  error?: string;
  onChange: (participants: readonly DraftParticipant[]) => void;
  /** Enter in the empty field: nobody more took part. */
  onDone: () => void;
}

/** Adds somebody before ourselves; a person takes the place of the organization that stood there alone, with its part. */
function withActor(participants: readonly DraftParticipant[], actor: Actor, we: string | null): DraftParticipant[] {
  const alone = participants.findIndex(
    ({ organization, contact }) => !contact && organization && organization.id === actor.organization?.id,
  );
  if (!actor.contact || alone < 0) {
    const ours = participants.filter(({ organization }) => organization?.id === we);
    return [...participants.filter((one) => !ours.includes(one)), { ...actor, role: null }, ...ours];
  }
  return participants.map((one, place) => (place === alone ? { ...actor, role: one.role } : one));
}

/** Those who took part, each with a part, and the field that finds more of them. */
export function ParticipantPicker({ draft, we, error, onChange, onDone }: ParticipantPickerProps) {
  const { t } = useTranslation('record');
  const { participants } = draft;
  const input = useRef<HTMLInputElement>(null);
  const suggestions = useActorSuggestions(participants, we);

  const add = (actor: Actor) => {
    onChange(withActor(participants, actor, we));
    announce(t('participants.added', { name: actorName(actor) }));
  };
  const remove = (actor: DraftParticipant) => {
    onChange(participants.filter((one) => one !== actor));
    announce(t('participants.removed', { name: actorName(actor) }));
    input.current?.focus();
  };
  const last = participants.findLast(({ organization }) => organization?.id !== we);
  return (
    <div className={classes.participants}>
      <label className={classes.label} htmlFor={fieldId('participants')}>
        {t('participants.label')}
      </label>
      {participants.length > 0 && (
        <ul className={classes.chips}>
          {participants.map((one) => (
            <li key={actorKey(one)}>
              <ParticipantChip
                participant={one}
                role={roleOf(one, draft, we)}
                isOurs={one.organization !== null && one.organization.id === we}
                setRole={(role) => onChange(participants.map((other) => (other === one ? { ...one, role } : other)))}
                remove={() => remove(one)}
              />
            </li>
          ))}
        </ul>
      )}
      <ActorPicker
        id={fieldId('participants')}
        inputRef={input}
        placeholder={t('participants.placeholder')}
        error={error}
        suggestions={suggestions}
        without={participants.map(actorKey)}
        onPick={add}
        onBackspace={last && (() => remove(last))}
        onDone={onDone}
        required
      />
    </div>
  );
}
