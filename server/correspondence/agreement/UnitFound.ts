import type { Population, Unit } from './Claim.js';

/** The unit that stands after a number. */
export interface UnitFound {
  unit: Unit;
  /** What one of the number is worth in the unit: 1 000 000 for "Mkr". */
  factor: number;
  /** Where the unit ends in the text. */
  until: number;
  population: Population | null;
}
