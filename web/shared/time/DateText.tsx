import { useTranslation } from 'react-i18next';
import type { Day } from './calendar';
import { formatDay } from './formatDay';
import { formatRelative } from './formatRelative';
import { useToday } from './useToday';

interface DateTextProps {
  day: Day;
  /** `dayMonth` where the year is clear from its place, such as under a heading with the year. */
  style?: 'short' | 'long' | 'dayMonth' | 'month';
}

/** A day as it is written, with how far away it is when pointed at. */
export function DateText({ day, style = 'short' }: DateTextProps) {
  const { i18n } = useTranslation();
  const today = useToday();
  const hint = `${formatDay(day, i18n.language, 'long')}, ${formatRelative(day, today, i18n.language)}`;
  return (
    <time title={hint} dateTime={day}>
      {formatDay(day, i18n.language, style)}
    </time>
  );
}
