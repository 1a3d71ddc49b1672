import type { Claim, ClaimKind } from './Claim.js';
import type { Sentence } from './Sentence.js';

/** A claim that says where it stands and nothing else yet. */
export function emptyClaim(kind: ClaimKind, sentence: Sentence, from: number, until: number): Claim {
  const around = sentence.row === null ? '' : `${sentence.row}, ${sentence.column}: `;
  return {
    kind,
    sentence: `${around}${sentence.plain}`,
    sentenceFrom: sentence.from,
    sentenceUntil: sentence.until,
    from: sentence.from + from,
    until: sentence.from + until,
    words: sentence.plain.slice(from, until),
    value: null,
    low: null,
    high: null,
    unit: null,
    isApproximate: false,
    measure: null,
    isMeasureNamed: false,
    population: null,
    areaClass: null,
    place: null,
    year: null,
    on: null,
    onUntil: null,
    isComplement: false,
    isChange: false,
    sinceYear: null,
    isPast: false,
    isTarget: false,
    isQuoted: sentence.isQuotedBlock,
    isNegated: false,
    isHypothetical: false,
    source: null,
    topicIds: [],
    stance: null,
    wish: null,
    section: null,
    document: null,
    about: [],
  };
}
