import { type KeyboardEvent, type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type CheckedFinding, markedText } from './checkedFinding';
import classes from './CheckedTextarea.module.css';

interface CheckedTextareaProps {
  text: string;
  onChange: (text: string) => void;
  findings: readonly CheckedFinding[];
  current: string | null;
  /** Goes to the next objection (F8), and puts the agreed words in its place (Alt+Enter). */
  onNext: () => void;
  onApply: () => void;
  area: RefObject<HTMLTextAreaElement | null>;
}

/** The text of a letter, with what is objected to underlined where it stands. */
export function CheckedTextarea({ text, onChange, findings, current, onNext, onApply, area }: CheckedTextareaProps) {
  const { t } = useTranslation('letter');
  const id = useId();
  const press = (event: KeyboardEvent) => {
    const act = event.key === 'F8' ? onNext : event.key === 'Enter' && event.altKey ? onApply : null;
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{t('body')}</label>
      <p id={`${id}help`} className={classes.help}>
        {t('check.keys')}
      </p>
      <div className={classes.stack}>
        <div className={classes.marks} aria-hidden>
          {markedText(text, findings).map(({ text: piece, finding }, place) =>
            finding ? (
              <mark
                key={place}
                data-severity={finding.severity}
                data-current={finding.key === current ? '' : undefined}
              >
                {piece}
              </mark>
            ) : (
              <span key={place}>{piece}</span>
            ),
          )}{' '}
        </div>
        <textarea
          ref={area}
          id={id}
          aria-describedby={`${id}help`}
          className={classes.text}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={press}
        />
      </div>
    </div>
  );
}
