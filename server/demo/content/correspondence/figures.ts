import type { DemoFact } from './PositionRows.js';

/** Places of the county by SCB code, and what they are called in a sentence. */
const PLACES: Record<string, string> = {
  '23': 'I länet',
  '2303': 'I Ragunda',
  '2305': 'I Bräcke',
  '2309': 'I Krokom',
  '2313': 'I Strömsund',
  '2321': 'I Åre',
  '2326': 'I Berg',
  '2361': 'I Härjedalen',
  '2380': 'I Östersund',
};

const share =
  (measure: string, words: string, year: string, vintage: string) =>
  ([place, value]: readonly [string, number]): Partial<DemoFact> => ({
    kind: 'FIGURE',
    sentence: `${PLACES[place]} hade ${value} procent av hushållen ${words} ${year}.`,
    measure,
    population: 'HOUSEHOLDS',
    areaClass: 'TOTAL',
    place,
    on: year,
    unit: 'PERCENT',
    value,
    source: 'PTS bredbandskartläggning',
    vintage,
  });

/** Access to 100 Mbit/s, cable television counted in. */
export const access2017 = [['23', 67] as const].map(
  share('ACCESS_100_MBIT', 'tillgång till 100 Mbit/s', '2017', '2018-03'),
);

/** The trap: Östersund's 76 percent of 2016 is 100 Mbit/s, the 69 percent of 2017 is fibre. */
export const access2019 = [
  ...[['23', 73] as const].map(share('ACCESS_100_MBIT', 'tillgång till 100 Mbit/s', '2019', '2020-03')),
  ...[['2380', 76] as const].map(share('ACCESS_100_MBIT', 'tillgång till 100 Mbit/s', '2016', '2017-03')),
];

/** Households connected to fibre. */
export const fibre2019 = [
  ...[['2380', 69] as const].map(share('FIBRE_CONNECTED', 'fiber', '2017', '2018-03')),
  ...(
    [
      ['2303', 64],
      ['2305', 84],
      ['2309', 73],
      ['2313', 49],
      ['2321', 60],
      ['2326', 44],
      ['2361', 59],
      ['2380', 76],
    ] as const
  ).map(share('FIBRE_CONNECTED', 'fiber', '2019', '2020-03')),
];
