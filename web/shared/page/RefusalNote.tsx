import { useTranslation } from 'react-i18next';
import classes from './RefusalNote.module.css';
import { refusalOf } from './refusalOf';

/** Beside a form's button: why what was sent was refused. What was typed stays. Nothing while nothing is refused. */
export function RefusalNote({ error }: { error: unknown }) {
  const { t } = useTranslation('shared');
  if (!error) return null;
  const { code, message, requestId } = refusalOf(error);
  return (
    <div className={classes.note} role="alert">
      <strong>{t(`refusal.${code}`)}</strong>
      {message && <p>{message}</p>}
      {requestId && <p className={classes.detail}>{t('state.requestId', { requestId })}</p>}
    </div>
  );
}
