import { dayOf } from './calendar';
import { formatClock } from './formatClock';
import { formatDay } from './formatDay';

/** A moment in full: måndag 23 november 2026 14:05. */
export function formatMoment(moment: Date | string, language: string): string {
  return `${formatDay(dayOf(moment), language, 'long')} ${formatClock(moment, language)}`;
}
