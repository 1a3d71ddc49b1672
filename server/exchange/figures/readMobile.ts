import { AreaClass } from '../../strategy/figureKinds.js';
import { collect, placeCode } from './collect.js';
import { type FigureFile, FigureLayout, noFigures } from './Figure.js';
import { columnOf, filledForward, type Grid, heading, yearIn } from './Grid.js';
import { mobileIndicator } from './knownIndicators.js';

const HEADINGS_WITHIN = 12;
const OPERATORS = ['Telenor', 'Tele2', 'TeliaCompany', 'Telia', 'Tre'];
const BY_OPERATOR = /^(alla operatörer|telenor|tele2|teliacompany|telia|tre) [-–] (.+)$/i;

/** The row that names the columns of places; -1 where a sheet has none. */
const placesRow = ({ rows }: Grid) =>
  rows
    .slice(0, HEADINGS_WITHIN)
    .findIndex((row) => columnOf(row, 'kommun/län/riket') >= 0 && columnOf(row, 'kod') >= 0);

/** The sheet says whose coverage it is, by its own name or by a line above the table. */
function operatorOf({ name, rows }: Grid): string {
  const said = [name, ...rows.slice(0, 3).map((row) => String(row[0] ?? ''))].join(' ');
  const found = OPERATORS.find((one) => new RegExp(`\\b${one}\\b`, 'i').test(said));
  return found ?? 'Alla operatörer';
}

const isByOperator = (grid: Grid) => {
  const at = placesRow(grid);
  return at >= 0 && (grid.rows[at]?.some((cell) => BY_OPERATOR.test(String(cell ?? '').trim())) ?? false);
};

/** Years stand in the row below the kinds of coverage, or one row further down. */
function yearsBelow({ rows }: Grid, at: number): number {
  for (const below of [at, at + 1, at + 2]) {
    if ((rows[below] ?? []).slice(2).some((cell) => yearIn(cell) !== null)) return below;
  }
  return -1;
}

/** Coverage by place, with kinds of coverage above years; one sheet for each operator. */
export function readMobile(grids: Grid[]): FigureFile | null {
  const fitting = grids.filter(
    (grid) => placesRow(grid) >= 0 && !isByOperator(grid) && yearsBelow(grid, placesRow(grid)) >= 0,
  );
  if (fitting.length === 0) return null;
  const file = noFigures(FigureLayout.MOBILE);
  for (const grid of fitting) readYears(grid, file);
  return file;
}

function readYears(grid: Grid, file: FigureFile): void {
  const at = placesRow(grid);
  const yearsAt = yearsBelow(grid, at);
  const [nameAt, codeAt] = ['kommun/län/riket', 'kod'].map((one) => columnOf(grid.rows[at], one)) as [number, number];
  const length = Math.max(...grid.rows.slice(0, yearsAt + 1).map((row) => row.length));
  const above = grid.rows.slice(Math.max(0, yearsAt - 2), yearsAt).map((row) => filledForward(row, length));
  const years = filledForward(grid.rows[yearsAt], length);
  const operator = operatorOf(grid);
  for (const [number, row] of grid.rows.entries()) {
    const code = number > yearsAt ? placeCode(row[codeAt]) : null;
    if (code === null) continue;
    for (let column = Math.max(nameAt, codeAt) + 1; column < length; column += 1) {
      const year = yearIn(years[column]);
      const kinds = [...new Set(above.map((cells) => String(cells[column] ?? '').trim()))].filter(
        (kind) => kind !== '' && !['kommun/län/riket', 'kod'].includes(heading(kind)),
      );
      if (year === null || kinds.length === 0) continue;
      const kind = kinds.join(', ');
      const where = { sheet: grid.name, row: number + 1, column: `${kind} ${year}`, cell: row[column] };
      const place = { code, name: String(row[nameAt] ?? code).trim() };
      const indicator = mobileIndicator(operator, kind);
      collect(file, { ...where, indicator, place, areaClass: AreaClass.TOTAL, year }, 'EITHER');
    }
  }
}

/**
 * Coverage by place with operator and kind in one heading, and a row below the headings that is no place. The year stands
 * nowhere in the table: it is asked for.
 */
export function readMobileByOperator(grids: Grid[], year: number): FigureFile | null {
  const fitting = grids.filter(isByOperator);
  if (fitting.length === 0) return null;
  const file = noFigures(FigureLayout.MOBILE_BY_OPERATOR);
  const unknown = new Set<string>();
  for (const grid of fitting) readOperators(grid, year, file, unknown);
  file.unknownColumns = [...unknown];
  return file;
}

function readOperators(grid: Grid, year: number, file: FigureFile, unknown: Set<string>): void {
  const at = placesRow(grid);
  const headings = grid.rows[at]!;
  const [nameAt, codeAt] = ['kommun/län/riket', 'kod'].map((one) => columnOf(headings, one)) as [number, number];
  for (const [number, row] of grid.rows.entries()) {
    const code = number > at ? placeCode(row[codeAt]) : null;
    if (code === null) continue;
    for (const [column, cell] of headings.entries()) {
      if (column === nameAt || column === codeAt || heading(cell) === '') continue;
      const found = BY_OPERATOR.exec(String(cell).trim());
      if (!found) {
        unknown.add(String(cell).trim());
        continue;
      }
      const where = { sheet: grid.name, row: number + 1, column: String(cell).trim(), cell: row[column] };
      const place = { code, name: String(row[nameAt] ?? code).trim() };
      const indicator = mobileIndicator(found[1]!, `${found[2]!} (${grid.name})`);
      collect(file, { ...where, indicator, place, areaClass: AreaClass.TOTAL, year }, 'EITHER');
    }
  }
}
