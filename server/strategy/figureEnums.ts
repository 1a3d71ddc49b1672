import { describedEnum } from '../shared/reading/filtering.js';
import { AreaClass, Measure, Population, Unit } from './figureKinds.js';

/* What a figure says, as enums of the API. */
describedEnum(Measure, 'Measure', 'What a share is a share with: the words are often the same, the figures never.', {
  ACCESS_30_MBIT: 'Has access to 30 Mbit/s.',
  ACCESS_100_MBIT: 'Has access to 100 Mbit/s.',
  ACCESS_1_GBIT: 'Has access to 1 Gbit/s.',
  GIGABIT_OR_FIBRE_PASSED: "1 Gbit/s, or fibre that can be ordered: the national goal's own measure.",
  FIBRE_CONNECTED: 'Is connected to fibre.',
  FIBRE_PASSED: 'Is connected to fibre or has it close by.',
  CABLE_TV: 'Has broadband by cable television.',
  FIXED_RADIO: 'Has fixed radio.',
  MOBILE_COVERAGE: 'Has mobile coverage.',
  OTHER: 'Something else.',
});
describedEnum(Population, 'Population', 'Of what a figure is a share or a count.', {
  HOUSEHOLDS: 'Households.',
  WORKPLACES: 'Workplaces.',
  HOUSEHOLDS_AND_WORKPLACES: 'Households and workplaces together.',
  BUILDINGS: 'Buildings.',
  HOLIDAY_HOMES: 'Holiday homes.',
  PERSONS: 'Persons.',
  MUNICIPALITIES: 'Municipalities.',
  VILLAGES: 'Villages.',
  ROADS: 'Roads.',
  AREA: 'Area.',
  OTHER: 'Something else.',
});
describedEnum(AreaClass, 'AreaClass', 'Where people live.', {
  TOTAL: 'Everywhere.',
  URBAN: 'In built-up areas.',
  RURAL: 'Outside built-up areas.',
});
describedEnum(Unit, 'Unit', 'What a value is counted in.', {
  PERCENT: '0 to 100.',
  PERCENTAGE_POINTS: 'A difference between two percentages, never a level.',
  SEK: 'Swedish kronor.',
  COUNT: 'A number of things.',
  MBIT_PER_SECOND: 'Megabits a second.',
  KILOMETRES: 'Kilometres.',
  DATE: 'A day: the value is null.',
});
