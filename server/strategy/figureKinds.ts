/*
 * What a figure says: plain words, known to goals, readings and the agreement check alike. `figureEnums.ts` tells the API.
 */

/** What a share of something is a share with: the words are often the same, the figures never. */
export enum Measure {
  ACCESS_30_MBIT = 'ACCESS_30_MBIT',
  ACCESS_100_MBIT = 'ACCESS_100_MBIT',
  ACCESS_1_GBIT = 'ACCESS_1_GBIT',
  /** 1 Gbit/s, or fibre that can be ordered: the national goal's own measure. */
  GIGABIT_OR_FIBRE_PASSED = 'GIGABIT_OR_FIBRE_PASSED',
  FIBRE_CONNECTED = 'FIBRE_CONNECTED',
  /** Connected, orderable, or "i absoluta närheten". */
  FIBRE_PASSED = 'FIBRE_PASSED',
  CABLE_TV = 'CABLE_TV',
  FIXED_RADIO = 'FIXED_RADIO',
  MOBILE_COVERAGE = 'MOBILE_COVERAGE',
  OTHER = 'OTHER',
}

/** Of what the figure is a share or a count. */
export enum Population {
  HOUSEHOLDS = 'HOUSEHOLDS',
  /** Workplaces; a text that says companies is read so. */
  WORKPLACES = 'WORKPLACES',
  HOUSEHOLDS_AND_WORKPLACES = 'HOUSEHOLDS_AND_WORKPLACES',
  BUILDINGS = 'BUILDINGS',
  HOLIDAY_HOMES = 'HOLIDAY_HOMES',
  PERSONS = 'PERSONS',
  MUNICIPALITIES = 'MUNICIPALITIES',
  VILLAGES = 'VILLAGES',
  ROADS = 'ROADS',
  AREA = 'AREA',
  OTHER = 'OTHER',
}

/** Where people live: the same county has three figures of everything. */
export enum AreaClass {
  TOTAL = 'TOTAL',
  URBAN = 'URBAN',
  RURAL = 'RURAL',
}

/** What a value is counted in. */
export enum Unit {
  /** 0 to 100. */
  PERCENT = 'PERCENT',
  /** A difference between two percentages, never a level. */
  PERCENTAGE_POINTS = 'PERCENTAGE_POINTS',
  SEK = 'SEK',
  COUNT = 'COUNT',
  MBIT_PER_SECOND = 'MBIT_PER_SECOND',
  KILOMETRES = 'KILOMETRES',
  /** The value is null; `on` holds the day. */
  DATE = 'DATE',
}
