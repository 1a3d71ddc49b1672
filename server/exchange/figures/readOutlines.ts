import { UnreadableFile } from '../parsing/UnreadableFile.js';
import { type FigureFile, FigureLayout, noFigures } from './Figure.js';

type Ring = [number, number][];

interface Feature {
  properties: Record<string, unknown> | null;
  geometry: { type: string; coordinates: unknown } | null;
}

const CODES = ['kod', 'kommunkod', 'knkod', 'municipality_code', 'code', 'id'];
const MOST_POINTS = 20_000;

/** A ring of points within Sweden, longitude first, to about ten metres; null where a point lies elsewhere. */
function ringOf(given: unknown): Ring | null {
  if (!Array.isArray(given) || given.length < 4 || given.length > MOST_POINTS) return null;
  const points = given.map((point: unknown) => {
    const [longitude, latitude] = Array.isArray(point) ? (point as unknown[]) : [];
    if (typeof longitude !== 'number' || typeof latitude !== 'number') return null;
    const isInSweden = longitude >= 10 && longitude <= 25 && latitude >= 55 && latitude <= 70;
    return isInSweden
      ? ([Math.round(longitude * 1e4) / 1e4, Math.round(latitude * 1e4) / 1e4] as [number, number])
      : null;
  });
  return points.every((point) => point !== null) ? points : null;
}

function polygonsOf(geometry: Feature['geometry']): Ring[][] | null {
  if (!geometry || !Array.isArray(geometry.coordinates)) return null;
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : null;
  if (!polygons) return null;
  const read = polygons.map((rings: unknown) => (Array.isArray(rings) ? rings.map(ringOf) : [null]));
  return read.flat().every((ring) => ring !== null) ? (read as Ring[][]) : null;
}

/** Outlines of municipalities as GeoJSON in WGS 84. */
export function readOutlines(json: unknown): FigureFile | null {
  const collection = json as { type?: unknown; features?: unknown } | null;
  if (collection?.type !== 'FeatureCollection' || !Array.isArray(collection.features)) return null;
  const file = noFigures(FigureLayout.OUTLINES);
  const seen = new Set<string>();
  (collection.features as Feature[]).forEach((feature, at) => {
    const properties = feature?.properties ?? {};
    const column = CODES.find((one) => one in properties) ?? 'kod';
    const said = properties[column];
    const code = (typeof said === 'string' || typeof said === 'number' ? String(said) : '').padStart(4, '0');
    const where = { sheet: '', row: at + 1, column, value: code.slice(0, 60) };
    const polygons = polygonsOf(feature?.geometry ?? null);
    if (!/^\d{4}$/.test(code) || code === '0000') file.problems.push({ code: 'NO_NUMBER', ...where });
    else if (!polygons) file.problems.push({ code: 'OUT_OF_RANGE', ...where });
    else if (seen.has(code)) file.problems.push({ code: 'TWICE', ...where });
    else file.outlines.push({ code, geometry: JSON.stringify({ type: 'MultiPolygon', coordinates: polygons }) });
    seen.add(code);
  });
  if (file.outlines.length === 0 && file.problems.length === 0) throw new UnreadableFile('NOT_PLACE_CODES');
  return file;
}
