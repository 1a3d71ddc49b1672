import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { InteractionKind } from '../gql/graphql';
import { KindIcon } from '../shared/words/KindIcon';
import classes from './InteractionKindPicker.module.css';

/** In the order of how often they are written down; the place is the key that chooses it. */
const kinds: readonly InteractionKind[] = [
  'PHONE',
  'MEETING',
  'VIDEO',
  'EMAIL',
  'LETTER',
  'SITE_VISIT',
  'EVENT',
  'SURVEY',
  'NOTE',
];

/** The `id` of the choice of a kind. */
export function kindFieldId(kind: InteractionKind): string {
  return `record-kind-${kind}`;
}

interface InteractionKindPickerProps {
  value: InteractionKind;
  onChange: (kind: InteractionKind) => void;
}

/** How people spoke: one press of 1 to 9, or the arrows. */
export function InteractionKindPicker({ value, onChange }: InteractionKindPickerProps) {
  const { t } = useTranslation('record');
  const onKeyDown = (event: KeyboardEvent) => {
    const kind =
      /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.altKey ? kinds[Number(event.key) - 1] : undefined;
    if (!kind) return;
    event.preventDefault();
    onChange(kind);
    document.getElementById(kindFieldId(kind))?.focus();
  };
  return (
    <fieldset className={classes.kinds}>
      <legend>{t('kind')}</legend>
      {/* The digits are heard where the choices are; arrows and Space do the same. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={classes.choices} onKeyDown={onKeyDown}>
        {kinds.map((kind, place) => (
          <label key={kind} className={classes.choice}>
            <input
              type="radio"
              name="record-kind"
              id={kindFieldId(kind)}
              value={kind}
              checked={kind === value}
              onChange={() => onChange(kind)}
              aria-keyshortcuts={String(place + 1)}
              data-autofocus={kind === value || undefined}
            />
            <KindIcon kind={kind} size={21} />
            <span>{t(`kinds.${kind}`)}</span>
            <kbd className={classes.key} aria-hidden>
              {place + 1}
            </kbd>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
