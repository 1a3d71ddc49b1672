/** A day as `YYYY-MM-DD`, without clock or zone. */
export type Day = string;

/** The partnership lives in Sweden: a day begins at its midnight, wherever the browser is. */
export const timeZone = 'Europe/Stockholm';

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The Swedish day on which a moment falls. */
export function dayOf(moment: Date | string): Day {
  return isoDay.format(new Date(moment));
}

/** Whole days from one day to another; negative when `to` comes first. Unaffected by summer time. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}
