import { useTranslation } from 'react-i18next';
import { formatDay } from '../time/formatDay';
import { useToday } from '../time/useToday';
import classes from './PrintNote.module.css';

/** Ends a printed page: when it was printed and with whose rights, since paper does not say what it leaves out. */
export function PrintNote({ name }: { name: string }) {
  const { t, i18n } = useTranslation('shared');
  const today = useToday();
  return <p className={classes.note}>{t('print.printed', { day: formatDay(today, i18n.language), name })}</p>;
}
