import type { AreaClass, Population } from './Claim.js';
import type { MeasureMention } from './findMeasures.js';

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
  source: string | null;
  topicIds: string[];
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
    source: null,
    topicIds: [],
    topicWords: [],
    places: [],
    section: null,
    endsOpen: false,
    asksFor: false,
    isComplement: false,
  };
}
