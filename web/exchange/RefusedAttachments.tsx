import { useTranslation } from 'react-i18next';
import classes from './EmailPreviews.module.css';

interface RefusedAttachmentsProps {
  attachments: readonly { fileName: string; message: string }[];
}

/** Attachments that are not kept, and why. */
export function RefusedAttachments({ attachments }: RefusedAttachmentsProps) {
  const { t } = useTranslation('exchange');
  if (attachments.length === 0) return null;
  return (
    <ul className={classes.refused} aria-label={t('email.refused')}>
      {attachments.map(({ fileName, message }, place) => (
        <li key={place}>
          <strong>{t('email.notKept', { name: fileName })}</strong> {message}
        </li>
      ))}
    </ul>
  );
}
