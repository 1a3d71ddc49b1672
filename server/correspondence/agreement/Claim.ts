import { AreaClass, Measure, Population, Unit } from '../../strategy/figureKinds.js';

export { AreaClass, Measure, Population, Unit };

/** What kind of thing a sentence states. */
export enum ClaimKind {
  /** A share, a count, a speed or a length. */
  FIGURE = 'FIGURE',
  /** For or against a matter, or a section of a referred document. */
  STANCE = 'STANCE',
  /** When something happens or happened. */
  DATE = 'DATE',
  /** A sum of money, in SEK. */
  AMOUNT = 'AMOUNT',
}

/** What is answered to a proposal. */
export enum Stance {
  SUPPORTS = 'SUPPORTS',
  SUPPORTS_WITH_CHANGES = 'SUPPORTS_WITH_CHANGES',
  NO_OBJECTION = 'NO_OBJECTION',
  OPPOSES = 'OPPOSES',
  ABSTAINS = 'ABSTAINS',
}

/** What may be done with a thing. */
export enum WishedAction {
  INTRODUCE = 'INTRODUCE',
  KEEP = 'KEEP',
  /** For a longer time; neither more nor less of it. */
  EXTEND = 'EXTEND',
  REMOVE = 'REMOVE',
  RAISE = 'RAISE',
  LOWER = 'LOWER',
}

/** "Taket bör inte höjas": RAISE, not wanted. */
export interface Wish {
  action: WishedAction;
  isWanted: boolean;
}

/**
 * One thing that a letter states: a figure, an amount, a day or a stance, with what it is about.
 * A field is null when the text does not say; offsets are UTF-16 positions in the text as given.
 */
export interface Claim {
  kind: ClaimKind;
  /** The whole sentence, or the table cell with its headings. */
  sentence: string;
  sentenceFrom: number;
  sentenceUntil: number;
  /** Where the figure or the word of stance itself stands. */
  from: number;
  until: number;
  /** As written, such as "drygt 73 procent". */
  words: string;
  /** The stated number in `unit`; for a range its middle; null for a stance or a day. */
  value: number | null;
  /** What the words allow: "drygt 73" is 73 to 75. Equal to `value` for an exact figure. */
  low: number | null;
  high: number | null;
  unit: Unit | null;
  isApproximate: boolean;
  measure: Measure | null;
  /** The words name the measure; false for "bredband", which may mean any of them. */
  isMeasureNamed: boolean;
  population: Population | null;
  areaClass: AreaClass | null;
  /** Four digits for a municipality, two for a county, "00" for the whole country, "?Name" for a place outside the register. */
  place: string | null;
  /** The year that the figure speaks of, and the day (yyyy-mm-dd) or month (yyyy-mm) where it is said. */
  year: number | null;
  on: string | null;
  /** The last day of a period: first quarter 2026 ends 2026-03-31. */
  onUntil: string | null;
  /** The share that lacks it: 27 percent without is 73 percent with. */
  isComplement: boolean;
  /** A difference ("ökade med 6 procentenheter"), not a level. */
  isChange: boolean;
  /** The earlier year of a difference. */
  sinceYear: number | null;
  /** An earlier value ("från 67 procent", "hade 2017"), not today's. */
  isPast: boolean;
  /** A goal or target, not a reading. */
  isTarget: boolean;
  /** Somebody else's figure or stance, a question, or a thing supposed: not ours to answer for. */
  isQuoted: boolean;
  /** Denied: "inte 80 procent". */
  isNegated: boolean;
  /** A forecast, a supposition, a proposal or a question. */
  isHypothetical: boolean;
  /** Where the text says that the figure comes from. */
  source: string | null;
  topicIds: string[];
  stance: Stance | null;
  /** What the sentence wants done with the matter, or does not want. */
  wish: Wish | null;
  /** Of the referred document, such as "4.5". */
  section: string | null;
  /** The referred document, such as "SOU 2025:110". */
  document: string | null;
  /** Stems of the words that carry the sentence; what the claim is about when no measure says it. */
  about: string[];
}
