import type { TFunction } from 'i18next';
import type { Day } from './calendar';
import type { DueState } from './dueState';
import { formatDay } from './formatDay';

/** Days ahead from which the date says more than a count of days. */
const farAhead = 30;

/** Says where a due day stands, in words that need no colour. */
export function dueWording(
  state: DueState,
  days: { dueOn: Day | null; doneOn: Day | null },
  t: TFunction<'shared'>,
  language: string,
): string {
  const write = (day: Day | null) => (day ? formatDay(day, language) : '');
  switch (state.kind) {
    case 'none':
      return t('time.noDue');
    case 'today':
      return t('time.dueToday');
    case 'ahead':
      if (state.days === 1) return t('time.dueTomorrow');
      return state.days > farAhead
        ? t('time.dueOn', { day: write(days.dueOn) })
        : t('time.dueIn', { count: state.days });
    case 'late':
      return state.days < 365
        ? t('time.late', { count: state.days })
        : t('time.lateYears', { count: Math.floor(state.days / 365) });
    case 'doneLate':
      return t('time.doneLate', { count: state.days, day: write(days.doneOn) });
    case 'doneOnTime':
    case 'doneUndated':
      return t('time.doneOnTime', { day: write(days.doneOn) });
  }
}

/** How late, without the word late: null for what is not. */
export function lateOnly(state: DueState, t: TFunction<'shared'>): string | null {
  if (state.kind !== 'late') return null;
  const years = Math.floor(state.days / 365);
  return years > 0 ? t('time.lateYearsShort', { count: years }) : t('time.lateShort', { count: state.days });
}
