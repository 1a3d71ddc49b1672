import type { IndicatorFacts } from '../../strategy/Indicator.js';
import type { AreaClass } from '../../strategy/figureKinds.js';
import { UnreadableFile } from '../parsing/UnreadableFile.js';
import { collect, placeCode } from './collect.js';
import { type FigureFile, FigureLayout, noFigures } from './Figure.js';
import { type Grid, heading, yearIn } from './Grid.js';
import type { Scale } from './readShare.js';

/** What somebody has said of a layout that nobody knows. Rows and columns are counted from 1. */
export interface Mapped {
  sheet: number;
  headingRow: number;
  placeColumn: number;
  yearColumn: number | null;
  year: number | null;
  scale: Scale;
  columns: { column: number; indicator: IndicatorFacts; areaClass: AreaClass }[];
}

/** A table read the way somebody has mapped it. */
export function readByHand(grids: Grid[], mapped: Mapped): FigureFile {
  const grid = grids[mapped.sheet - 1];
  if (!grid || mapped.headingRow > grid.rows.length) throw new UnreadableFile('UNKNOWN_LAYOUT');
  const file = noFigures(FigureLayout.BY_HAND);
  const headings = grid.rows[mapped.headingRow - 1]!;
  for (const [number, row] of grid.rows.entries()) {
    const said = row[mapped.placeColumn - 1];
    if (number < mapped.headingRow || heading(said) === '') continue;
    const year = mapped.yearColumn === null ? mapped.year : yearIn(row[mapped.yearColumn - 1]);
    const where = { sheet: grid.name, row: number + 1 };
    if (year === null) {
      const column = String(headings[(mapped.yearColumn ?? 1) - 1] ?? '');
      file.problems.push({ code: 'UNKNOWN_YEAR', ...where, column, value: '' });
      continue;
    }
    const place = { code: placeCode(said), name: String(said).trim() };
    for (const { column, indicator, areaClass } of mapped.columns) {
      const name = String(headings[column - 1] ?? column).trim();
      collect(file, { ...where, column: name, cell: row[column - 1], indicator, place, areaClass, year }, mapped.scale);
    }
  }
  return file;
}
