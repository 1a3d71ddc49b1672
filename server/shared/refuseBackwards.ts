import { badInput } from './Refusal.js';
import { today } from './today.js';

/** A period ends on the day it begins or later. */
export function refuseBackwards(
  field: string,
  from: string | null | undefined,
  until: string | null | undefined,
): void {
  if (from && until && until < from) {
    throw badInput(field, {
      sv: 'Den sista dagen kommer före den första.',
      en: 'The last day comes before the first.',
    });
  }
}

/** What is said to be done was done today or before. */
export function refuseFutureDay(field: string, day: string): void {
  if (day > today()) {
    throw badInput(field, { sv: 'Den dagen har inte kommit än.', en: 'That day has not come yet.' });
  }
}
