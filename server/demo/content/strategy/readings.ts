import type { Day, DemoRecord } from '../DemoRows.js';
import { recorded, recordedEarly } from '../recorded.js';

/** One thing that is measured, as the demonstration knows it. */
export interface DemoIndicator extends DemoRecord {
  code: string;
  name: string;
  measure: 'ACCESS_100_MBIT' | 'FIBRE_CONNECTED';
  population: 'HOUSEHOLDS' | 'WORKPLACES';
  unit: 'PERCENT';
  publisher: string;
}

export interface DemoReading {
  indicator: string;
  place: string;
  areaClass: 'TOTAL' | 'RURAL';
  year: number;
  value: number;
}

export interface DemoEdition extends DemoRecord {
  kind: 'READINGS';
  publisher: string;
  dataset: string;
  vintage: string;
  diaryNumber: string | null;
  readings: DemoReading[];
}

const PTS = 'PTS';
const SPEED = 'indicator:100-mbit';
const SPEED_WORK = 'indicator:100-mbit-work';
const FIBRE = 'indicator:fibre';

const indicator = (
  key: string,
  code: string,
  name: string,
  measure: DemoIndicator['measure'],
  population: DemoIndicator['population'],
): DemoIndicator => ({
  ...recordedEarly(key, 'PARTNERSHIP'),
  code,
  name,
  measure,
  population,
  unit: 'PERCENT',
  publisher: PTS,
});

/** Three measures that are easily mistaken for one another, each a series of its own. */
export const indicators: DemoIndicator[] = [
  indicator(SPEED, 'PTS-100-HUSHALL', 'Tillgång till minst 100 Mbit/s, hushåll', 'ACCESS_100_MBIT', 'HOUSEHOLDS'),
  indicator(
    SPEED_WORK,
    'PTS-100-ARBETSSTALLEN',
    'Tillgång till minst 100 Mbit/s, arbetsställen',
    'ACCESS_100_MBIT',
    'WORKPLACES',
  ),
  indicator(FIBRE, 'PTS-FIBER-HUSHALL', 'Tillgång via fiber eller fiber-lan, hushåll', 'FIBRE_CONNECTED', 'HOUSEHOLDS'),
];

/** Berg, Bräcke, Härjedalen, Krokom, Ragunda, Strömsund, Åre, Östersund: the order of the tables below. */
const MUNICIPALITIES = ['2326', '2305', '2361', '2309', '2303', '2313', '2321', '2380'];

const each = (of: string, year: number, values: number[]): DemoReading[] =>
  values.map((value, at) => ({ indicator: of, place: MUNICIPALITIES[at]!, areaClass: 'TOTAL', year, value }));
const one = (of: string, place: string, year: number, value: number, areaClass: 'TOTAL' | 'RURAL' = 'TOTAL') => ({
  indicator: of,
  place,
  areaClass,
  year,
  value,
});

function edition(key: string, on: Day, vintage: string, dataset: string, readings: DemoReading[]): DemoEdition {
  return {
    ...recorded(`edition:${key}`, on, '10:30', 'account:elin-fjallstrom', 'PARTNERSHIP'),
    kind: 'READINGS',
    publisher: PTS,
    dataset,
    vintage,
    diaryNumber: null,
    readings,
  };
}

/**
 * Real figures: PTS by way of the press texts of the region (autumn 2016 and 2017, March 2020), and the regional follow-up
 * of 2018. They were read in when the register was taken into use.
 */
export const editions: DemoEdition[] = [
  edition(
    '2016',
    '2021-02-22',
    '2017-03',
    'PTS mobiltäcknings- och bredbandskartläggning 2016, enligt regionens pressmeddelande',
    [...each(SPEED, 2016, [34, 52, 42, 53, 38, 34, 41, 76]), one(SPEED, '23', 2016, 59), one(SPEED, '00', 2016, 73)],
  ),
  edition(
    '2017',
    '2021-02-22',
    '2018-03',
    'PTS mobiltäcknings- och bredbandskartläggning 2017, enligt regionens pressmeddelande',
    [...each(FIBRE, 2017, [42, 79, 49, 65, 46, 44, 48, 69]), one(SPEED, '23', 2017, 67), one(SPEED, '00', 2017, 78)],
  ),
  edition('2018', '2021-02-22', '2019-03', 'Läget i länet, mål 25: bredbandsnät med hög kapacitet', [
    one(SPEED, '23', 2018, 68),
    one(SPEED_WORK, '23', 2018, 61),
  ]),
  edition(
    '2019',
    '2021-02-23',
    '2020-03',
    'PTS mobiltäcknings- och bredbandskartläggning 2019, enligt regionens pressmeddelande',
    [
      ...each(FIBRE, 2019, [44, 84, 59, 73, 64, 49, 60, 76]),
      one(SPEED, '23', 2019, 73),
      one(SPEED, '00', 2019, 85),
      one(FIBRE, '2361', 2019, 39, 'RURAL'),
      one(FIBRE, '2313', 2019, 22, 'RURAL'),
      one(FIBRE, '2303', 2019, 54, 'RURAL'),
    ],
  ),
];
