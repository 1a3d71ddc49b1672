import { AreaClass, Measure, Population, Unit } from './figureKinds.js';

type Words = { sv: string; en: string };

/** What a measure is called in running text. */
export const measureWords: Record<Measure, Words> = {
  ACCESS_30_MBIT: { sv: 'tillgång till 30 Mbit/s', en: 'access to 30 Mbit/s' },
  ACCESS_100_MBIT: { sv: 'tillgång till 100 Mbit/s', en: 'access to 100 Mbit/s' },
  ACCESS_1_GBIT: { sv: 'tillgång till 1 Gbit/s', en: 'access to 1 Gbit/s' },
  GIGABIT_OR_FIBRE_PASSED: { sv: '1 Gbit/s eller fiber i närheten', en: '1 Gbit/s or fibre close by' },
  FIBRE_CONNECTED: { sv: 'ansluten till fiber', en: 'connected to fibre' },
  FIBRE_PASSED: { sv: 'fiber i närheten', en: 'fibre close by' },
  CABLE_TV: { sv: 'kabel-tv', en: 'cable television' },
  FIXED_RADIO: { sv: 'fast radio', en: 'fixed radio' },
  MOBILE_COVERAGE: { sv: 'mobiltäckning', en: 'mobile coverage' },
  OTHER: { sv: 'annat mått', en: 'another measure' },
};

/** Of what a figure is, in running text. */
export const populationWords: Record<Population, Words> = {
  HOUSEHOLDS: { sv: 'hushåll', en: 'households' },
  WORKPLACES: { sv: 'arbetsställen', en: 'workplaces' },
  HOUSEHOLDS_AND_WORKPLACES: { sv: 'hushåll och arbetsställen', en: 'households and workplaces' },
  BUILDINGS: { sv: 'byggnader', en: 'buildings' },
  HOLIDAY_HOMES: { sv: 'fritidshus', en: 'holiday homes' },
  PERSONS: { sv: 'personer', en: 'persons' },
  MUNICIPALITIES: { sv: 'kommuner', en: 'municipalities' },
  VILLAGES: { sv: 'byar', en: 'villages' },
  ROADS: { sv: 'vägar', en: 'roads' },
  AREA: { sv: 'yta', en: 'area' },
  OTHER: { sv: 'annat', en: 'something else' },
};

/** Where people live, in running text; nothing where it is everywhere. */
export const areaWords: Record<AreaClass, Words> = {
  TOTAL: { sv: '', en: '' },
  URBAN: { sv: ', tätort', en: ', urban' },
  RURAL: { sv: ', glesbygd', en: ', rural' },
};

/** What stands after a number. */
export const unitWords: Record<Unit, Words> = {
  PERCENT: { sv: ' %', en: ' %' },
  PERCENTAGE_POINTS: { sv: ' procentenheter', en: ' percentage points' },
  SEK: { sv: ' kronor', en: ' kronor' },
  COUNT: { sv: '', en: '' },
  MBIT_PER_SECOND: { sv: ' Mbit/s', en: ' Mbit/s' },
  KILOMETRES: { sv: ' kilometer', en: ' kilometres' },
  DATE: { sv: '', en: '' },
};
