import { AreaClass, Population } from '../../strategy/figureKinds.js';
import { collect, placeCode } from './collect.js';
import { type FigureFile, FigureLayout, noFigures } from './Figure.js';
import { type Cell, columnOf, filledForward, type Grid, heading, yearIn } from './Grid.js';
import { techniqueIndicator } from './knownIndicators.js';

const HEADINGS_WITHIN = 12;

const populationIn = (text: string): Population | null =>
  /arbetsst/.test(text) ? Population.WORKPLACES : /hush/.test(text) ? Population.HOUSEHOLDS : null;

/** "total", "tätort …" and "glesbygd …", however they go on. */
export function areaClassIn(cell: Cell | undefined): AreaClass | null {
  const text = heading(cell);
  if (text === '' || /^(total|hela|alla)/.test(text)) return AreaClass.TOTAL;
  if (/^t[äa]t/.test(text)) return AreaClass.URBAN;
  return /^(gles|utanför)/.test(text) ? AreaClass.RURAL : null;
}

/** The row of a sheet that holds the headings of a long table by municipality; -1 where there is none. */
const longHeadings = ({ rows }: Grid) =>
  rows.slice(0, HEADINGS_WITHIN).findIndex((row) => ['årtal', 'kommunnamn'].every((name) => columnOf(row, name) >= 0));

/** One row for each municipality, year and kind of area, several years in one sheet; null where no sheet is such a table. */
export function readTechnique(grids: Grid[]): FigureFile | null {
  const fitting = grids.filter((grid) => longHeadings(grid) >= 0);
  if (fitting.length === 0) return null;
  const file = noFigures(FigureLayout.TECHNIQUE);
  const unknown = new Set<string>();
  for (const grid of fitting) readLong(grid, file, unknown);
  file.unknownColumns = [...unknown];
  return file;
}

const DESCRIBING = ['årtal', 'länsnamn', 'lännamn', 'kommunnamn', 'bas', 'aggregerat på', 'område'];

function readLong(grid: Grid, file: FigureFile, unknown: Set<string>): void {
  const at = longHeadings(grid);
  const headings = grid.rows[at]!;
  const [year, name, area, base] = ['årtal', 'kommunnamn', 'område', 'bas'].map((one) => columnOf(headings, one));
  const ofSheet = populationIn(heading(grid.name)) ?? Population.HOUSEHOLDS;
  for (const [place, row] of grid.rows.entries()) {
    if (place <= at) continue;
    const municipality = String(row[name!] ?? '').trim();
    if (municipality === '' || heading(municipality) === 'riket') continue;
    const population = populationIn(heading(row[base!])) ?? ofSheet;
    const areaClass = area! < 0 ? AreaClass.TOTAL : areaClassIn(row[area!]);
    const spoken = yearIn(row[year!]);
    if (spoken === null || areaClass === null) {
      const column = String(headings[spoken === null ? year! : area!]);
      const value = String(row[spoken === null ? year! : area!] ?? '').slice(0, 60);
      file.problems.push({ code: 'UNKNOWN_YEAR', sheet: grid.name, row: place + 1, column, value });
      continue;
    }
    for (const [column, cell] of headings.entries()) {
      const said = heading(cell);
      if (said === '' || DESCRIBING.includes(said)) continue;
      const indicator = techniqueIndicator(said, population);
      if (!indicator) {
        unknown.add(String(cell).trim());
        continue;
      }
      const named = { code: null, name: municipality };
      const where = { sheet: grid.name, row: place + 1, column: String(cell).trim(), cell: row[column] };
      collect(file, { ...where, indicator, place: named, areaClass, year: spoken }, 'FRACTION');
    }
  }
}

/** The row of years of a wide table, with measures above it and populations below it; -1 where there is none. */
function yearsRow({ rows }: Grid): number {
  return rows.slice(0, HEADINGS_WITHIN).findIndex((row, at) => {
    const below = rows[at + 1]?.some((cell) => populationIn(heading(cell)) !== null) ?? false;
    const above = at > 0 && (rows[at - 1]?.some((cell) => /^andel/.test(heading(cell))) ?? false);
    return above && below && row.filter((cell) => yearIn(cell) !== null).length >= 1;
  });
}

/** One row for each place, one column for each measure, year and population, under three rows of headings. */
export function readTechniqueHistory(grids: Grid[]): FigureFile | null {
  const fitting = grids.filter((grid) => yearsRow(grid) >= 0);
  if (fitting.length === 0) return null;
  const file = noFigures(FigureLayout.TECHNIQUE_HISTORY);
  const unknown = new Set<string>();
  for (const grid of fitting) readWide(grid, file, unknown);
  file.unknownColumns = [...unknown];
  return file;
}

function readWide(grid: Grid, file: FigureFile, unknown: Set<string>): void {
  const at = yearsRow(grid);
  const length = Math.max(...grid.rows.slice(at - 1, at + 2).map((row) => row.length));
  const [measures, years] = [filledForward(grid.rows[at - 1], length), filledForward(grid.rows[at], length)];
  const populations = filledForward(grid.rows[at + 1], length);
  const areaClass = areaClassIn(/,\s*(.+)$/.exec(grid.name)?.[1] ?? '') ?? AreaClass.TOTAL;
  for (const [number, row] of grid.rows.entries()) {
    const code = number > at + 1 ? placeCode(row[0]) : null;
    if (code === null) continue;
    for (let column = 2; column < length; column += 1) {
      const said = heading(measures[column]);
      const year = yearIn(years[column]);
      const population = populationIn(heading(populations[column]));
      if (said === '' || year === null || population === null) continue;
      const indicator = techniqueIndicator(said, population);
      if (!indicator) {
        unknown.add(String(measures[column]).trim());
        continue;
      }
      const place = { code, name: String(row[1] ?? code).trim() };
      const where = {
        sheet: grid.name,
        row: number + 1,
        column: `${String(measures[column])} ${year}`,
        cell: row[column],
      };
      collect(file, { ...where, indicator, place, areaClass, year }, 'FRACTION');
    }
  }
}
