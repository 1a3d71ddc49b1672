import type { Population, Unit } from './Claim.js';

/** How the words before a number bend it. */
export enum Leaning {
  EXACT = 'EXACT',
  ABOUT = 'ABOUT',
  JUST_ABOVE = 'JUST_ABOVE',
  JUST_BELOW = 'JUST_BELOW',
  AT_LEAST = 'AT_LEAST',
  AT_MOST = 'AT_MOST',
}

/** A number with its unit, as a sentence states it. */
export interface Quantity {
  from: number;
  until: number;
  value: number;
  /** What the words allow, rounding included; percent leave exact values exact. */
  low: number;
  high: number;
  unit: Unit;
  isApproximate: boolean;
  /** What is counted, when the unit is a count. */
  population: Population | null;
  /** "ökade med": a difference. */
  isChange: boolean;
  /** "från 67 procent": where it came from. */
  isStart: boolean;
}
