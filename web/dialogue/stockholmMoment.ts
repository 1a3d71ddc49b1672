import { timeZone } from '../shared/time/calendar';

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment as a day and a clock in Sweden. */
export function stockholmClock(moment: Date): { day: string; clock: string } {
  const [day = '', time = ''] = clock.format(moment).split(' ');
  return { day, clock: time };
}

/**
 * The moment of a day and a clock in Sweden, wherever the browser is, in ISO form; null for what is no day or no clock.
 * An hour that summer time leaves out is taken as the one after it.
 */
export function stockholmMoment(day: string, time: string): string | null {
  const asUtc = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(asUtc)) return null;
  const shown = (moment: number) => {
    const { day: shownDay, clock: shownTime } = stockholmClock(new Date(moment));
    return Date.parse(`${shownDay}T${shownTime}Z`);
  };
  // Sweden is an hour or two ahead of UTC; which, is asked of the calendar at the moment itself.
  const guess = asUtc - (shown(asUtc) - asUtc);
  return new Date(guess + (asUtc - shown(guess))).toISOString();
}
