import { Measure, Population, Unit } from '../../strategy/figureKinds.js';
import type { IndicatorFacts } from '../../strategy/Indicator.js';

const POPULATION_NAMES: Partial<Record<Population, string>> = {
  [Population.HOUSEHOLDS]: 'hushåll',
  [Population.WORKPLACES]: 'arbetsställen',
};

/** The words that columns of PTS have in common, in the order they are looked for: the first that fits says the measure. */
const TECHNIQUES: [words: RegExp, code: string, name: string, measure: Measure][] = [
  [/närhet av fiber/, 'FIBER-NARHET', 'I närhet av fiber', Measure.FIBRE_PASSED],
  [/\bxdsl\b/, 'XDSL', 'Tillgång via xDSL', Measure.OTHER],
  [/\bvdsl\b/, 'VDSL', 'Tillgång via VDSL', Measure.OTHER],
  [/kabel-?tv/, 'KABEL', 'Tillgång via kabel-tv', Measure.CABLE_TV],
  [/fast radio/, 'RADIO', 'Tillgång via fast radio', Measure.FIXED_RADIO],
  [/\blte\b/, 'LTE', 'Tillgång via LTE (ej 450 MHz)', Measure.OTHER],
  [/\bnr\b|5g/, 'NR', 'Tillgång via NR (5G)', Measure.OTHER],
  [/total tillgång|trådbunden och trådlös/, 'TOTAL', 'Total tillgång, trådbunden och trådlös', Measure.OTHER],
  [/trådbunden/, 'TRADBUNDEN', 'Tillgång via trådbunden accessteknik', Measure.OTHER],
  [/fiber/, 'FIBER', 'Tillgång via fiber eller fiber-lan', Measure.FIBRE_CONNECTED],
];

const of = (population: Population) => POPULATION_NAMES[population] ?? 'alla';
const ending = (population: Population) => of(population).toUpperCase().replace('Å', 'A').replace('Ä', 'A');

/** The indicator that a column of PTS's tables of technique is about; null for one that nobody knows. */
export function techniqueIndicator(column: string, population: Population): IndicatorFacts | null {
  if (/^antal (hushåll|arbetsställen)$/.test(column)) {
    return {
      code: `PTS-ANTAL-${ending(population)}`,
      name: `Antal ${of(population)}`,
      measure: Measure.OTHER,
      population,
      unit: Unit.COUNT,
      publisher: 'PTS',
    };
  }
  if (!/tillgång|närhet/.test(column)) return null;
  const found = TECHNIQUES.find(([words]) => words.test(column));
  if (!found) return null;
  const [, code, name, measure] = found;
  return {
    code: `PTS-${code}-${ending(population)}`,
    name: `${name}, ${of(population)}`,
    measure,
    population,
    unit: Unit.PERCENT,
    publisher: 'PTS',
  };
}

const slug = (text: string) =>
  text
    .toUpperCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The indicator of mobile coverage that an operator and a kind of coverage make. */
export function mobileIndicator(operator: string, kind: string): IndicatorFacts {
  return {
    code: `PTS-MOBIL-${slug(operator)}-${slug(kind)}`.slice(0, 120),
    name: `Mobiltäckning, ${operator}: ${kind}`.slice(0, 200),
    measure: Measure.MOBILE_COVERAGE,
    population: /väg/i.test(kind) ? Population.ROADS : /hushåll/i.test(kind) ? Population.HOUSEHOLDS : Population.AREA,
    unit: Unit.PERCENT,
    publisher: 'PTS',
  };
}

const KOLADA: Record<string, [name: string, measure: Measure]> = {
  N07900: ['Tillgång till fast bredband om minst 100 Mbit/s, andel (%)', Measure.ACCESS_100_MBIT],
  N07918: [
    'Hushåll med tillgång till eller möjlighet att ansluta till bredband om minst 1 Gbit/s, andel (%)',
    Measure.GIGABIT_OR_FIBRE_PASSED,
  ],
};

/** The indicator of a key figure of Kolada; null for one that is not about broadband. */
export function koladaIndicator(kpi: string): IndicatorFacts | null {
  const known = KOLADA[kpi];
  if (!known) return null;
  const [name, measure] = known;
  return { code: kpi, name, measure, population: Population.HOUSEHOLDS, unit: Unit.PERCENT, publisher: 'Kolada' };
}
