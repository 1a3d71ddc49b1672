import { localeOf } from '../i18n/language';
import { timeZone } from './calendar';

/** The clock of a moment as it was in Sweden: 14:05. */
export function formatClock(moment: Date | string, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );
}
