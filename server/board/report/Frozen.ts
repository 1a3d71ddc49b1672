import type { ReportChapter } from './ReportChapter.js';

/** One figure as it was when the report was handed in, with what it was called and the records it was made of. */
export interface FrozenFigure {
  key: string;
  chapter: ReportChapter;
  swedish: string;
  english: string;
  page: string;
  unit: string;
  place: number;
  value: number;
  /** the figure of the report before; null where there was none */
  previous: number | null;
  /** uuids by GraphQL type */
  records: Record<string, string[]>;
}

/** A clause in one quarter as it was when the report was handed in. */
export interface FrozenClauseCell {
  code: string;
  startsOn: string;
  strength: string;
  records: number;
}
