import { AreaClass } from '../../strategy/figureKinds.js';
import { UnreadableFile } from '../parsing/UnreadableFile.js';
import { collect } from './collect.js';
import { type FigureFile, FigureLayout, noFigures } from './Figure.js';
import { koladaIndicator } from './knownIndicators.js';

interface KoladaPoint {
  kpi: string;
  municipality: string;
  period: number | string;
  values: { gender?: string; value: number | null }[];
}

const isPoint = (one: unknown): one is KoladaPoint =>
  typeof one === 'object' &&
  one !== null &&
  typeof (one as KoladaPoint).kpi === 'string' &&
  typeof (one as KoladaPoint).municipality === 'string' &&
  Array.isArray((one as KoladaPoint).values);

/** "0023" is the region of county 23, "0000" the country; any other id is a municipality's own code. */
const placeOf = (id: string) => (id === '0000' ? '00' : id.startsWith('00') ? id.slice(2) : id);

/** An answer of Kolada, saved as JSON: percent, one point for each key figure, place and year. */
export function readKolada(json: unknown): FigureFile | null {
  const points = (json as { values?: unknown } | null)?.values;
  if (!Array.isArray(points)) return null;
  if (!points.every(isPoint)) throw new UnreadableFile('NOT_KOLADA');
  const file = noFigures(FigureLayout.KOLADA);
  const unknown = new Set<string>();
  points.forEach((point, at) => {
    const indicator = koladaIndicator(point.kpi);
    const year = Number(point.period);
    if (!indicator) {
      unknown.add(point.kpi);
      return;
    }
    const where = { sheet: 'values', row: at + 1, column: point.kpi };
    const code = placeOf(point.municipality);
    if (!/^(\d{2}|\d{4})$/.test(code) || !Number.isInteger(year)) {
      const value = `${point.municipality} ${String(point.period)}`.slice(0, 60);
      file.problems.push({ code: 'UNKNOWN_YEAR', ...where, value });
      return;
    }
    const whole = point.values.find(({ gender }) => gender === undefined || gender === 'T');
    const place = { code, name: code };
    collect(file, { ...where, cell: whole?.value, indicator, place, areaClass: AreaClass.TOTAL, year }, 'PERCENT');
  });
  file.unknownColumns = [...unknown];
  return file;
}
