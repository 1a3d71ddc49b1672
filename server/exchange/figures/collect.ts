import type { IndicatorFacts } from '../../strategy/Indicator.js';
import { type AreaClass, Unit } from '../../strategy/figureKinds.js';
import type { FigureFile, NamedPlace } from './Figure.js';
import type { Cell } from './Grid.js';
import { readCount, readShare, type Scale } from './readShare.js';

/** A cell with all that its row and column say of it. */
export interface CellOfFigure {
  sheet: string;
  row: number;
  column: string;
  cell: Cell | undefined;
  indicator: IndicatorFacts;
  place: NamedPlace;
  areaClass: AreaClass;
  year: number;
}

/** Adds what a cell says to what a file holds: a figure, a problem, or nothing where the cell is empty. */
export function collect(file: FigureFile, { cell, ...said }: CellOfFigure, scale: Scale): void {
  const value = said.indicator.unit === Unit.COUNT ? readCount(cell) : readShare(cell, scale);
  if (value === null) return;
  if (typeof value === 'number') {
    file.figures.push({ ...said, value });
    return;
  }
  const { sheet, row, column } = said;
  file.problems.push({ code: value, sheet, row, column, value: String(cell).slice(0, 60) });
}

/** A code as PTS writes it, which may be a number that has lost its zeros: "00" for the country; null where it is none. */
export function placeCode(cell: Cell | undefined): string | null {
  const text = String(cell ?? '')
    .trim()
    .replace(/\.0$/, '');
  if (!/^\d{1,4}$/.test(text)) return null;
  if (/^0+$/.test(text)) return '00';
  return text.length <= 2 ? text.padStart(2, '0') : text.padStart(4, '0');
}
