import { localeOf } from '../i18n/language';
import { daysBetween, type Day } from './calendar';

/** How far a day is from today, in the largest unit that still says something: i går, om 3 dagar, för 2 år sedan. */
export function formatRelative(day: Day, today: Day, language: string): string {
  const days = daysBetween(today, day);
  const write = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  const distance = Math.abs(days);
  if (distance < 14) return write.format(days, 'day');
  if (distance < 60) return write.format(Math.trunc(days / 7), 'week');
  if (distance < 730) return write.format(Math.trunc(days / 30.44), 'month');
  return write.format(Math.trunc(days / 365.25), 'year');
}
