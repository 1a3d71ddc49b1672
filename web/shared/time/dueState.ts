import { daysBetween, type Day } from './calendar';

/**
 * Where a due day stands. `days` counts whole days: past the due day for `late` and `doneLate`, left until it for
 * `ahead`. `today` is not late: the day it is due belongs to the one who promised.
 */
export type DueState =
  { kind: 'none' | 'today' | 'doneOnTime' | 'doneUndated' } | { kind: 'ahead' | 'late' | 'doneLate'; days: number };

/** @param doneOn the day it was fulfilled, or null while it is still open. */
export function dueState(dueOn: Day | null, doneOn: Day | null, today: Day): DueState {
  if (doneOn) {
    if (!dueOn) return { kind: 'doneUndated' };
    const days = daysBetween(dueOn, doneOn);
    return days > 0 ? { kind: 'doneLate', days } : { kind: 'doneOnTime' };
  }
  if (!dueOn) return { kind: 'none' };
  const days = daysBetween(today, dueOn);
  if (days === 0) return { kind: 'today' };
  return days > 0 ? { kind: 'ahead', days } : { kind: 'late', days: -days };
}
