import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ErrorSummary.module.css';

interface ErrorSummaryProps {
  /** What is wrong, by the `id` of the field it is about. Empty: nothing is shown. */
  errors: Record<string, string>;
  /** Counts the attempts to send; every new attempt moves focus here again. */
  attempt: number;
}

/** Over a form that could not be sent: every fault with a way to its field, focused so that nobody misses it. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation('shared');
  const box = useRef<HTMLDivElement>(null);
  const faults = Object.entries(errors);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (faults.length === 0) return null;
  return (
    <div ref={box} className={classes.summary} tabIndex={-1} role="group" aria-labelledby="error-summary">
      <h2 id="error-summary">{t('form.errorsHeading', { count: faults.length })}</h2>
      <ul>
        {faults.map(([id, fault]) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {fault}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
