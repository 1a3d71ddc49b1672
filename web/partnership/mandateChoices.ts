import { amountOf } from '../shared/form/amountOf';

/** An item of the mandate, as it is chosen among. */
export interface MandateChoice {
  id: string;
  verb: string;
  text: string;
  holds: boolean;
}

/** The choice of no item: the act is outside the mandate. */
export const OUTSIDE = 'outside';

/** Items that hold and allow a kind of act, and the choice of none. */
export function mandateChoices(items: readonly MandateChoice[], verb: string | null, outside: string) {
  const holding = items.filter((item) => item.holds && (verb === null || item.verb === verb));
  return [{ value: OUTSIDE, label: outside }, ...holding.map(({ id, text }) => ({ value: id, label: text }))];
}

/** Kronor as they are typed, null when it is no amount above zero. */
export function kronorOf(text: string): number | null {
  const amount = amountOf(text);
  return amount > 0 ? amount : null;
}
