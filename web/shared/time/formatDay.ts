import { localeOf } from '../i18n/language';
import { type Day } from './calendar';

const styles = {
  /** 23 nov. 2026 */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  /** måndag 23 november 2026 */
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** måndag 23 november */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  /** 23 nov. */
  dayMonth: { day: 'numeric', month: 'short' },
  /** november 2026 */
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Writes a day in the language on screen. */
export function formatDay(day: Day, language: string, style: keyof typeof styles = 'short'): string {
  return new Intl.DateTimeFormat(localeOf(language), { ...styles[style], timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );
}
