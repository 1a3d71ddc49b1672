import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '../../shared/Caller.js';
import { FigureLayout } from './Figure.js';
import type { FigurePreview, PreviewedIndicator } from './FigurePreview.js';
import { KnownFigures } from './KnownFigures.js';
import { newParts } from './newParts.js';
import { type FigurePlan, fingerprintOf, planFigures } from './planFigures.js';
import { type HandedFigures, indicatorsOf } from './readHandedFigures.js';

const MOST = 100;
const MOST_NAMES = 400;

/** What importing a file of figures would do, as far as the caller may see. */
export async function previewFigures(em: EntityManager, caller: Caller, file: HandedFigures): Promise<FigurePreview> {
  const { read, vintage, fileName, diaryNumber } = file;
  const known = await KnownFigures.load(em, caller, indicatorsOf(read));
  const plan = planFigures(read, known, vintage);
  const parts = await newParts(em, caller, read);
  const held = read.places.length + read.outlines.length;
  const codes = new Set([...plan.news.map(({ code }) => code), ...parts.map(({ code }) => code)]);
  return {
    layout: read.layout,
    fileName,
    vintage,
    diaryNumber,
    newCount: plan.news.length + parts.length,
    sameCount: plan.sameCount + held - parts.length,
    placeCount: codes.size,
    indicators: byIndicator(plan),
    unmatchedNames: plan.unmatchedNames.slice(0, MOST_NAMES),
    unknownColumns: read.unknownColumns.slice(0, MOST),
    problemCount: plan.problems.length,
    problems: plan.problems.slice(0, MOST),
    jumpCount: plan.jumps.length,
    jumps: plan.jumps.slice(0, MOST),
    sheets: read.layout === FigureLayout.UNKNOWN ? read.grids.map(beginningOf) : [],
    fingerprint: fingerprintOf(plan),
  };
}

function byIndicator({ news }: FigurePlan): PreviewedIndicator[] {
  const found = new Map<string, { name: string; count: number; years: Set<number> }>();
  for (const { indicator, year } of news) {
    const one = found.get(indicator.code) ?? { name: indicator.name, count: 0, years: new Set<number>() };
    one.count += 1;
    one.years.add(year);
    found.set(indicator.code, one);
  }
  return [...found].map(([code, { name, count, years }]) => ({
    code,
    name,
    count,
    years: [...years].sort((one, other) => one - other),
  }));
}

const beginningOf = ({ name, rows }: HandedFigures['read']['grids'][number]) => ({
  name,
  rows: rows.slice(0, 15).map((row) => row.slice(0, 30).map((cell) => String(cell ?? '').slice(0, 80))),
});
