import { useTranslation } from 'react-i18next';
import { dayOf, daysBetween } from './calendar';
import { formatClock } from './formatClock';
import { formatDay } from './formatDay';
import { formatMoment } from './formatMoment';
import { formatRelative } from './formatRelative';
import { useToday } from './useToday';

interface MomentProps {
  /** ISO moment with zone. */
  at: string;
  /** `relative` for what is recent or counted from now; `day` for a dated row. */
  as?: 'relative' | 'day';
  /** True where only the day is known: no clock is told then. */
  isDayOnly?: boolean;
}

/** A moment: near ones in words (i går 14:05), far ones as a day; the exact moment when pointed at. */
export function Moment({ at, as = 'relative', isDayOnly = false }: MomentProps) {
  const { i18n } = useTranslation();
  const today = useToday();
  const language = i18n.language;
  const day = dayOf(at);
  const near = !isDayOnly && Math.abs(daysBetween(today, day)) < 2;
  const words = near
    ? `${formatRelative(day, today, language)} ${formatClock(at, language)}`
    : formatRelative(day, today, language);
  return (
    <time
      title={isDayOnly ? formatDay(day, language, 'long') : formatMoment(at, language)}
      dateTime={isDayOnly ? day : at}
    >
      {as === 'relative' ? words : formatDay(day, language)}
    </time>
  );
}
