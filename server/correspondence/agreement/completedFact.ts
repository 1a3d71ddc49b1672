import { Unit } from './Claim.js';
import { findAreas } from './findAreas.js';
import { findMeasures } from './findMeasures.js';
import { findPopulations } from './findPopulations.js';
import type { RegisteredFact } from './Register.js';

/**
 * A fact with what its sentence says and its fields leave out: a share of unnamed measure is of the measure that its
 * sentence names, and a fact with a day and no value is that day. What the fields say stands.
 */
export function completedFact(fact: RegisteredFact, homePlace: string | null): RegisteredFact {
  if (fact.value === null && fact.low === null && fact.on !== null) return { ...fact, unit: Unit.DATE };
  if (fact.unit !== Unit.PERCENT && fact.unit !== Unit.COUNT) return fact;
  const words = `${fact.indicator ?? ''}. ${fact.sentence}`;
  const isShare = fact.unit === Unit.PERCENT;
  return {
    ...fact,
    measure:
      fact.measure ?? (isShare ? (findMeasures(words).find((each) => each.value !== null)?.value ?? null) : null),
    population: fact.population ?? findPopulations(words)[0]?.value ?? null,
    areaClass: fact.areaClass ?? (isShare ? (findAreas(words)[0]?.value ?? null) : null),
    place: fact.place ?? (isShare ? homePlace : null),
  };
}
