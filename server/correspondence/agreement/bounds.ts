import { Unit } from './Claim.js';
import { Leaning } from './Quantity.js';

/** How far from the stated number the words reach, below and above. */
export function bounds(value: number, step: number, unit: Unit, leaning: Leaning, isDecimal = false): [number, number] {
  const near =
    unit === Unit.PERCENT || unit === Unit.PERCENTAGE_POINTS ? nearPercent(value, step) : nearCount(value, step);
  const exact =
    unit === Unit.PERCENT || unit === Unit.PERCENTAGE_POINTS ? 0 : isDecimal ? step / 2 : rounding(value, step);
  const top = unit === Unit.PERCENT ? 100 : Number.MAX_SAFE_INTEGER;
  switch (leaning) {
    case Leaning.EXACT:
      return [value - exact, value + exact];
    case Leaning.ABOUT:
      return [value - near, value + near];
    case Leaning.JUST_ABOVE:
      return [value - exact, value + near * 1.2];
    case Leaning.JUST_BELOW:
      return [value - near * 1.2, value + exact];
    case Leaning.AT_LEAST:
      return [value, Math.max(top, value)];
    case Leaning.AT_MOST:
      return [0, value];
  }
}

/** Round tens are rounder than 73. */
function nearPercent(value: number, step: number): number {
  if (step < 1) return 0.5;
  if (value % 10 === 0) return 4;
  return value % 5 === 0 ? 2.5 : 1;
}

function nearCount(value: number, step: number): number {
  return Math.max(Math.min(step, value * 0.12), value * 0.015);
}

/** An unqualified number may be rounded in its last written digit, but 20 million is not 21. */
function rounding(value: number, step: number): number {
  if (step <= 1) return step < 1 ? step / 2 : 0;
  return Math.min(step / 2, value * 0.01);
}
