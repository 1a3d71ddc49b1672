import type { AreaClass, Measure, Population, Unit } from '../gql/graphql';

/*
 * What can be chosen when a target or an indicator is written down, what is chosen most first.
 */

export const measures: Measure[] = [
  'GIGABIT_OR_FIBRE_PASSED',
  'FIBRE_CONNECTED',
  'FIBRE_PASSED',
  'ACCESS_1_GBIT',
  'ACCESS_100_MBIT',
  'ACCESS_30_MBIT',
  'CABLE_TV',
  'FIXED_RADIO',
  'MOBILE_COVERAGE',
  'OTHER',
];

export const populations: Population[] = [
  'HOUSEHOLDS',
  'WORKPLACES',
  'HOUSEHOLDS_AND_WORKPLACES',
  'BUILDINGS',
  'HOLIDAY_HOMES',
  'PERSONS',
  'MUNICIPALITIES',
  'VILLAGES',
  'ROADS',
  'AREA',
  'OTHER',
];

/** A goal is a level: not a difference, and not a day. */
export const units: Unit[] = ['PERCENT', 'COUNT', 'SEK', 'MBIT_PER_SECOND', 'KILOMETRES'];

export const areaClasses: AreaClass[] = ['TOTAL', 'URBAN', 'RURAL'];
