import type { IndicatorFacts } from '../../strategy/Indicator.js';
import type { AreaClass } from '../../strategy/figureKinds.js';

/** The place of a figure as the file says it: by code, or by name. */
export interface NamedPlace {
  code: string | null;
  name: string;
}

/** One figure of a file, in the unit of its indicator: a percentage is 0 to 100. */
export interface Figure {
  /** of the sheet, from 1 */
  row: number;
  sheet: string;
  /** heading of its column */
  column: string;
  indicator: IndicatorFacts;
  place: NamedPlace;
  areaClass: AreaClass;
  year: number;
  value: number;
}

/** A cell that cannot be used. */
export interface FigureProblem {
  code: 'NO_NUMBER' | 'OUT_OF_RANGE' | 'UNKNOWN_YEAR' | 'TWICE' | 'OTHER_VALUE';
  sheet: string;
  row: number;
  column: string;
  value: string;
}

/** Which of the known layouts a file has. */
export enum FigureLayout {
  TECHNIQUE = 'TECHNIQUE',
  TECHNIQUE_HISTORY = 'TECHNIQUE_HISTORY',
  MOBILE = 'MOBILE',
  MOBILE_BY_OPERATOR = 'MOBILE_BY_OPERATOR',
  KOLADA = 'KOLADA',
  PLACE_CODES = 'PLACE_CODES',
  OUTLINES = 'OUTLINES',
  BY_HAND = 'BY_HAND',
  UNKNOWN = 'UNKNOWN',
}

/** What a file of figures holds, before it is set against the register. */
export interface FigureFile {
  layout: FigureLayout;
  figures: Figure[];
  problems: FigureProblem[];
  /** headings of columns that nobody knows, and that are left out */
  unknownColumns: string[];
  /** of a file of codes */
  places: { code: string; name: string }[];
  /** of a file of outlines */
  outlines: { code: string; geometry: string }[];
}

/** A file that holds nothing yet. */
export const noFigures = (layout: FigureLayout): FigureFile => ({
  layout,
  figures: [],
  problems: [],
  unknownColumns: [],
  places: [],
  outlines: [],
});
