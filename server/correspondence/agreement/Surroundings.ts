import type { AreaClass, Population, Wish } from './Claim.js';
import type { MeasureMention } from './findMeasures.js';

/** What is counted, of what measure, with the words that told it. */
export interface Counted {
  population: Population;
  measure: MeasureMention['value'];
  isComplement: boolean;
  about: string[];
}

/** What sentences before have said, and those that follow in the paragraph lean on. */
export interface Surroundings {
  paragraph: number;
  heading: string | null;
  place: string | null;
  year: number | null;
  on: string | null;
  measure: MeasureMention['value'] | undefined;
  isMeasureNamed: boolean;
  population: Population | null;
  areaClass: AreaClass | null;
  /** What the sentence before has asked the number of: "hur många hushåll som saknar fiber". */
  counted: Counted | null;
  source: string | null;
  topicIds: string[];
  /** What somebody else wants done with them, which "det kan vi inte ställa oss bakom" answers. */
  proposal: Wish | null;
  /** Stems of the words that named the topics. */
  topicWords: string[];
  /** The places of the figures of the sentence before, in order. */
  places: string[];
  section: string | null;
  endsOpen: boolean;
  /** The sentence before asks for what a list then says: "hemställer att regeringen". */
  asksFor: boolean;
  isComplement: boolean;
}

export function noSurroundings(): Surroundings {
  return {
    paragraph: -1,
    heading: null,
    place: null,
    year: null,
    on: null,
    measure: undefined,
    isMeasureNamed: false,
    population: null,
    areaClass: null,
    counted: null,
    source: null,
    topicIds: [],
    proposal: null,
    topicWords: [],
    places: [],
    section: null,
    endsOpen: false,
    asksFor: false,
    isComplement: false,
  };
}
