import { createHash } from 'node:crypto';
import { Unit } from '../../strategy/figureKinds.js';
import type { Figure, FigureFile, FigureProblem } from './Figure.js';
import { type Key, keyOf, type KnownFigures } from './KnownFigures.js';

/** A change from one year or vintage to the next that is larger than such figures make by themselves. */
export interface Jump extends Key {
  name: string;
  before: number;
  beforeYear: number;
  after: number;
}

/** What importing the figures of a file would do. */
export interface FigurePlan {
  /** with the code of its place */
  news: (Figure & { code: string })[];
  sameCount: number;
  problems: FigureProblem[];
  unmatchedNames: string[];
  unmatchedCount: number;
  jumps: Jump[];
}

const RISE = 20;
const FALL = 5;

/** Sets the figures of a file against what is known, as a vintage. */
export function planFigures(file: FigureFile, known: KnownFigures, vintage: string): FigurePlan {
  const plan: FigurePlan = {
    news: [],
    sameCount: 0,
    problems: [...file.problems],
    unmatchedNames: [],
    unmatchedCount: 0,
    jumps: [],
  };
  const unmatched = new Set<string>();
  const seen = new Map<string, number>();
  for (const figure of file.figures) {
    const code = figure.place.code ?? known.codeOf(figure.place.name);
    if (code === null) {
      unmatched.add(figure.place.name);
      plan.unmatchedCount += 1;
      continue;
    }
    place(plan, figure, code, known, vintage, seen);
  }
  plan.unmatchedNames = [...unmatched].sort((one, other) => one.localeCompare(other, 'sv'));
  return plan;
}

function place(
  plan: FigurePlan,
  figure: Figure,
  code: string,
  known: KnownFigures,
  vintage: string,
  seen: Map<string, number>,
): void {
  const { indicator, areaClass, year, value, sheet, row, column } = figure;
  const key = { indicator: indicator.code, place: code, areaClass, year };
  const twice = seen.get(keyOf(key));
  const refuse = (problem: 'TWICE' | 'OTHER_VALUE') =>
    plan.problems.push({ code: problem, sheet, row, column, value: String(value) });
  if (twice !== undefined) {
    if (twice !== value) refuse('TWICE');
    return;
  }
  seen.set(keyOf(key), value);
  const said = known.saidIn(key, vintage);
  if (said !== undefined) {
    if (Math.abs(said - value) < 1e-6) plan.sameCount += 1;
    else refuse('OTHER_VALUE');
    return;
  }
  plan.news.push({ ...figure, code });
  const before = indicator.unit === Unit.PERCENT ? known.before(key, vintage) : null;
  if (before && (value - before.value >= RISE || before.value - value >= FALL)) {
    plan.jumps.push({ ...key, name: figure.place.name, before: before.value, beforeYear: before.year, after: value });
  }
}

/** What a plan does, in a few letters: the same only when the same would be done. */
export function fingerprintOf({ news, sameCount, problems, unmatchedCount }: FigurePlan): string {
  const hash = createHash('sha256');
  for (const { indicator, code, areaClass, year, value } of news)
    hash.update(`${keyOf({ indicator: indicator.code, place: code, areaClass, year })} ${value}\n`);
  return hash.update(`${sameCount} ${problems.length} ${unmatchedCount}`).digest('hex').slice(0, 32);
}
