import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './DraftNote.module.css';

/** Over a form that came back with what was written before: says so, and lets the writer start over. */
export function DraftNote({ isRestored, forget }: { isRestored: boolean; forget: () => void }) {
  const { t } = useTranslation('shared');
  if (!isRestored) return null;
  return (
    <p className={classes.note} role="status">
      {t('form.draftRestored')}{' '}
      <Anchor component="button" type="button" inherit onClick={forget}>
        {t('form.draftForget')}
      </Anchor>
    </p>
  );
}
