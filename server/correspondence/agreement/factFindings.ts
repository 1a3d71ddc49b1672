import { type Claim, Unit } from './Claim.js';
import { type Finding, FindingCode, FindingSeverity, OpposedKind } from './Finding.js';
import { numberInSwedish } from './numberInSwedish.js';
import { objection } from './objection.js';
import type { IndexedFact } from './RegisterIndex.js';

/** The register holds another value of the very same thing. */
export function conflictsWithFact(claim: Claim, indexed: IndexedFact, severity: FindingSeverity): Finding {
  const value = agreedValue(claim, indexed);
  return objection({
    code: FindingCode.VALUE_CONFLICT,
    severity,
    claim,
    opposed: opposedTo(indexed),
    suggestion: value,
    explanation: {
      sv: `Texten säger ${claim.words}. Registret säger ${value}${sourceOf(indexed)}.`,
      en: `The text says ${claim.words}. The register says ${value}${sourceOf(indexed)}.`,
    },
    resolution: {
      sv: 'Skriv den överenskomna uppgiften, eller rätta registret om den är fel där.',
      en: 'Write the agreed figure, or correct the register if it is wrong there.',
    },
  });
}

/** True once: the text puts an older figure forward as today's. */
export function isStale(claim: Claim, newest: IndexedFact): Finding {
  const value = agreedValue(claim, newest);
  return objection({
    code: FindingCode.STALE_VINTAGE,
    claim,
    opposed: opposedTo(newest),
    suggestion: value,
    explanation: {
      sv: `${claim.words} är en äldre uppgift. Den senaste är ${value}${sourceOf(newest)}.`,
      en: `${claim.words} is an older figure. The latest is ${value}${sourceOf(newest)}.`,
    },
    resolution: {
      sv: 'Skriv den senaste uppgiften, eller säg vilket år den äldre gäller.',
      en: 'Write the latest figure, or say which year the older one is of.',
    },
  });
}

/** The number is right for another measure, population or kind of area. */
export function isOtherMeasure(claim: Claim, other: IndexedFact): Finding {
  const what = [other.fact.measure, other.fact.population, other.fact.areaClass]
    .filter((each) => each !== null)
    .join(', ');
  return objection({
    code: FindingCode.MEASURE_MISMATCH,
    claim,
    opposed: opposedTo(other),
    explanation: {
      sv: `${claim.words} finns i registret för ett annat mått, en annan grupp eller en annan sorts område: ${other.fact.sentence}`,
      en: `${claim.words} stands in the register for another measure, population or kind of area (${what}): ${other.fact.sentence}`,
    },
    resolution: {
      sv: 'Säg vilket mått och vilken grupp uppgiften gäller, eller byt till det mått som avses.',
      en: 'Say which measure and population the figure is of, or use the measure that is meant.',
    },
  });
}

function opposedTo({ fact }: IndexedFact): Finding['opposed'] {
  return { kind: OpposedKind.FACT, id: fact.id, sentence: fact.sentence, from: null, until: null };
}

function agreedValue(claim: Claim, { fact, isComplement }: IndexedFact): string {
  if (fact.unit === Unit.DATE) return fact.on ?? '';
  if (fact.value === null) return `${fact.low ?? ''}-${fact.high ?? ''}`;
  const turned = claim.isComplement !== isComplement && fact.unit === Unit.PERCENT ? 100 - fact.value : fact.value;
  return numberInSwedish(turned, fact.unit);
}

function sourceOf({ fact }: IndexedFact): string {
  const parts = [fact.source, fact.on].filter((each) => each !== null);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
