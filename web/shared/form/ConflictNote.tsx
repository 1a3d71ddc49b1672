import { useTranslation } from 'react-i18next';
import { fieldNameKey } from '../history/fieldNameKey';
import { refusalOf } from '../page/refusalOf';
import classes from './ConflictNote.module.css';
import type { Clash } from './useEditForm';

interface ConflictNoteProps {
  error: unknown;
  clashes: readonly Clash[];
  /** How a field's value is said, where it is a key or an id. */
  say?: (field: string, value: string) => string;
}

/** Another person changed the record first: what they changed, and that nothing written here is lost. */
export function ConflictNote({ error, clashes, say = (_field, value) => value }: ConflictNoteProps) {
  const { t } = useTranslation(['shared', 'history']);
  const { changedBy } = refusalOf(error);
  const said = (field: string, value: string) => (value ? say(field, value) : t('form.nothing'));
  return (
    <div className={classes.note} role="alert">
      <strong>{changedBy ? t('form.conflictBy', { name: changedBy }) : t('refusal.CONFLICT')}</strong>
      {clashes.length > 0 && (
        <ul>
          {clashes.map(({ field, theirs, ours }) => (
            <li key={field}>
              {t(`history:${fieldNameKey(field)}`, { defaultValue: field })}: {said(field, theirs)}
              {ours !== null && (
                <span className={classes.ours}> {t('form.youWrote', { value: said(field, ours) })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>{t('form.conflictHelp')}</p>
    </div>
  );
}
