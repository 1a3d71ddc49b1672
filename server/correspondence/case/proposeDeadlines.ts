import { daysAfter, isHoliday, weekdayOf } from '../../shared/swedishCalendar.js';
import { DeadlineKind } from './CorrespondenceKind.js';

/** How many working days before the answer is due each step is to be done. */
const WORKING_DAYS_BEFORE: Record<DeadlineKind, number> = {
  DRAFT: 15,
  CONSULTATION: 10,
  APPROVAL: 4,
  DISPATCH: 1,
};

/** Whether people are at work that day in Sweden. */
function isWorkingDay(day: string): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

/** The day so many working days before another. */
export function workingDaysBefore(day: string, count: number): string {
  let found = day;
  for (let left = count; left > 0;) {
    found = daysAfter(found, -1);
    if (isWorkingDay(found)) left--;
  }
  return found;
}

/** Days of our own, counted backwards from the day an answer is due; none before the first day given. */
export function proposeDeadlines(dueOn: string, notBefore: string): { kind: DeadlineKind; dueOn: string }[] {
  return Object.values(DeadlineKind).map((kind) => {
    const day = workingDaysBefore(dueOn, WORKING_DAYS_BEFORE[kind]);
    return { kind, dueOn: day < notBefore ? notBefore : day };
  });
}
