import { Unit } from './Claim.js';

const PLAIN = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });

/** A value as a Swedish letter writes it: "73 procent", "3,8 miljarder kronor". */
export function numberInSwedish(value: number, unit: Unit): string {
  const number = (amount: number): string => PLAIN.format(amount).replace(/\s/gu, '\u00a0');
  switch (unit) {
    case Unit.PERCENT:
      return `${number(value)} procent`;
    case Unit.PERCENTAGE_POINTS:
      return `${number(value)} procentenheter`;
    case Unit.SEK:
      if (value >= 1e9 && value % 1e7 === 0) return `${number(value / 1e9)} miljarder kronor`;
      return value >= 1e6 && value % 1e4 === 0 ? `${number(value / 1e6)} miljoner kronor` : `${number(value)} kronor`;
    case Unit.KILOMETRES:
      return `${number(value)} km`;
    case Unit.MBIT_PER_SECOND:
      return `${number(value)} Mbit/s`;
    default:
      return number(value);
  }
}
