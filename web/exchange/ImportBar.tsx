import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RefusalNote } from '../shared/page/RefusalNote';
import { refusalOf } from '../shared/page/refusalOf';
import classes from './ImportBar.module.css';

interface ImportBarProps {
  /** What the button does, in words with its number. */
  label: string;
  /** What will have happened afterwards. */
  summary: string;
  isSaving: boolean;
  error: unknown;
  /** True where there is nothing to bring in. */
  isDisabled?: boolean;
  onSave: () => void;
  onRemove: () => void;
  /** Looks anew, when others have changed what was looked at. */
  again?: () => void;
}

/** At the foot of a preview, always in sight: what will happen, and the only button that makes it happen. */
export function ImportBar({ label, summary, isDisabled, isSaving, error, onSave, onRemove, again }: ImportBarProps) {
  const { t } = useTranslation(['exchange', 'shared']);
  const { code } = refusalOf(error);
  const isOld = error != null && code === 'CONFLICT';
  return (
    <div className={classes.bar} role="region" aria-label={t('bar.label')}>
      {error != null && (
        <div className={classes.refusal}>
          <RefusalNote error={error} />
          {code === 'NETWORK' && <p className={classes.note}>{t('bar.network')}</p>}
        </div>
      )}
      {isSaving && (
        <div className={classes.saving} role="status">
          {t('bar.saving')}
          <Progress size="sm" value={100} animated aria-label={t('bar.saving')} />
        </div>
      )}
      <div className={classes.line}>
        <p className={classes.summary}>{summary}</p>
        <div className={classes.actions}>
          <Button variant="default" onClick={onRemove} disabled={isSaving}>
            {t('shared:form.cancel')}
          </Button>
          {isOld && again ? (
            <Button onClick={again}>{t('bar.again')}</Button>
          ) : (
            !isDisabled && (
              <Button onClick={onSave} loading={isSaving}>
                {label}
              </Button>
            )
          )}
        </div>
      </div>
    </div>
  );
}
