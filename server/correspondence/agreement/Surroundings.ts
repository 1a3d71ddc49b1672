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
  /** Somebody else speaks since: "Telia redovisade sina siffror. 80 procent har ..." is not read so; only "Hon" and "De" are. */
  topicIds: string[];
  section: string | null;
  endsOpen: boolean;
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
    section: null,
    endsOpen: false,
  };
}
