import { useTranslation } from 'react-i18next';
import type { Day } from '../shared/time/calendar';
import { formatDay } from '../shared/time/formatDay';

/** Writes a period whose ends may be unknown; empty where neither is known. */
export function usePeriod(): (from: Day | null | undefined, until: Day | null | undefined) => string {
  const { t, i18n } = useTranslation('contact');
  const write = (day: Day) => formatDay(day, i18n.language);
  return (from, until) => {
    if (from && until) return t('period.between', { from: write(from), until: write(until) });
    if (from) return t('period.since', { day: write(from) });
    return until ? t('period.until', { day: write(until) }) : '';
  };
}
