import type { Day } from '../DemoRows.js';
import { recorded, recordedEarly } from '../recorded.js';
import { addDays, workingDayOnOrBefore } from '../swedishDay.js';
import type { DemoGoal, DemoStrategy, DemoTarget } from './StrategyRows.js';

const ELIN = 'account:elin-fjallstrom';

const target = (
  measure: DemoTarget['measure'],
  threshold: number,
  dueOn: Day,
  more: Partial<DemoTarget> = {},
): DemoTarget => ({
  measure,
  population: 'HOUSEHOLDS',
  areaClass: 'TOTAL',
  place: '23',
  threshold,
  from: null,
  dueOn,
  ...more,
});

const goal = (
  code: string,
  title: string,
  description: string | null,
  targets: DemoTarget[] = [],
  replacedBy: string | null = null,
): DemoGoal => ({ key: `goal:${code.toLowerCase()}`, code, title, description, replacedBy, targets });

const RURAL = { areaClass: 'RURAL' } as const;
const COUNTRY = { place: '00', population: 'HOUSEHOLDS_AND_WORKPLACES' } as const;

/** The national goals, as domain facts; the government's decisions are nobody's in the register. */
const national: DemoStrategy[] = [
  {
    ...recordedEarly('strategy:helt-uppkopplat', 'PARTNERSHIP'),
    title: 'Sverige helt uppkopplat 2025 – en bredbandsstrategi',
    scope: 'NATIONAL',
    summary:
      'Regeringens strategi från den 20 december 2016. Målen för 2020 och 2025 är ersatta av strategin 2025–2030.',
    document: 'Regeringens beslut 2016-12-20',
    validFrom: '2016-12-20',
    validUntil: '2025-12-31',
    adoptions: [],
    goals: [
      goal('N1', '95 procent har 100 Mbit/s senast 2020', 'Hushåll och företag.', [
        target('ACCESS_100_MBIT', 95, '2020-12-31', COUNTRY),
      ]),
      goal(
        'N2',
        'Hela Sverige har snabbt bredband 2025',
        '98 procent har tillgång till 1 Gbit/s, eller fiber i absoluta närheten.',
        [target('GIGABIT_OR_FIBRE_PASSED', 98, '2025-12-31', COUNTRY)],
        'goal:d1',
      ),
    ],
  },
  {
    ...recorded('strategy:digitalisering', '2025-06-09', '09:00', ELIN, 'PARTNERSHIP'),
    title: 'Sveriges digitaliseringsstrategi 2025–2030',
    scope: 'NATIONAL',
    summary: 'Konnektivitet som alltid går att lita på, i hela landet.',
    document: 'Regeringens strategi, maj 2025',
    validFrom: '2025-06-01',
    validUntil: '2030-12-31',
    adoptions: [],
    goals: [
      goal(
        'D1',
        'Så snabb uppkoppling i alla bebyggda områden att användningen inte begränsas',
        'Fritidshus, industri och idrottsplatser räknas in. Strategin sätter inget tal; PTS och Digg föreslår indikatorer.',
      ),
      goal('D2', 'Obruten täckning längs alla allmänna vägar och järnvägar', null, [
        target('MOBILE_COVERAGE', 100, '2030-12-31', { place: '00', population: 'ROADS' }),
      ]),
    ],
  },
];

const REVISION = 'Mål och målvärden är demonstrationens.';

const revised: DemoStrategy = {
  ...recordedEarly('strategy:lanet-2018', 'PARTNERSHIP'),
  title: 'Regional bredbandsstrategi för Jämtlands län, reviderad 2018',
  scope: 'REGIONAL',
  summary: `Revideringen av 2013 års strategi (RUN/321/2018). ${REVISION}`,
  document: 'RUN/321/2018',
  validFrom: '2018-10-01',
  validUntil: '2025-12-31',
  adoptions: [{ organization: 'org:region-jh', decision: 'RUN/321/2018', adoptedOn: '2018-09-25' }],
  goals: [
    goal(
      'F1',
      'Snabbt bredband i hela länet 2020',
      REVISION,
      [target('ACCESS_100_MBIT', 90, '2020-12-31', { from: '2018-10-01' })],
      'goal:m1',
    ),
  ],
};

/** The strategy that holds now: invented, and says so. Adopted by the principals and, lately, by municipalities. */
function current(day: Day): DemoStrategy {
  const early = '2026-01-01';
  const from = { from: early };
  const lately = workingDayOnOrBefore(addDays(day, -20));
  return {
    ...recorded('strategy:lanet-2026', '2026-01-19', '10:00', ELIN, 'PARTNERSHIP'),
    title: 'Konnektivitet i hela länet: regional bredbandsstrategi 2026–2030',
    scope: 'REGIONAL',
    summary: 'Demonstrationens egen strategi: vart länet ska, vem som gör vad och hur det mäts.',
    document: null,
    validFrom: early,
    validUntil: '2030-12-31',
    adoptions: [
      {
        organization: 'org:region-jh',
        decision: 'Regionala utvecklingsnämnden 2025-11-18 § 107',
        adoptedOn: '2025-11-18',
      },
      {
        organization: 'org:lst-jamtland',
        decision: 'Länsstyrelsens beslut 2025-12-08, dnr 101-4',
        adoptedOn: '2025-12-08',
      },
      { organization: 'org:stromsund', decision: 'Kommunfullmäktige 2026-02-25 § 18', adoptedOn: '2026-02-25' },
      { organization: 'org:are', decision: 'Kommunfullmäktige 2026-04-15 § 41', adoptedOn: '2026-04-15' },
      { organization: 'org:berg', decision: `Kommunstyrelsen ${lately} § 63`, adoptedOn: lately },
    ],
    goals: [
      goal('M1', 'Alla som vill kan få 1 Gbit/s', 'Hushåll i hela länet, och i glesbygd för sig.', [
        target('GIGABIT_OR_FIBRE_PASSED', 95, '2028-12-31', { ...from, replacedBy: 1 }),
        target('GIGABIT_OR_FIBRE_PASSED', 98, '2030-12-31', from),
        target('GIGABIT_OR_FIBRE_PASSED', 90, '2030-12-31', { ...from, ...RURAL }),
      ]),
      goal('M2', 'Fiber dit människor bor', 'Anslutna hushåll, inte bara möjlighet till anslutning.', [
        target('FIBRE_CONNECTED', 90, '2030-12-31', from),
        target('FIBRE_CONNECTED', 75, '2030-12-31', { ...from, ...RURAL }),
        target('ACCESS_100_MBIT', 95, '2028-12-31', from),
        target('FIBRE_CONNECTED', 80, '2027-12-31', { ...from, place: '2305' }),
        target('FIBRE_CONNECTED', 60, '2028-12-31', { ...from, ...RURAL, place: '2313' }),
      ]),
      goal('M3', 'Täckning där människor färdas', 'Längs riksvägar, länsvägar och järnväg.', [
        target('MOBILE_COVERAGE', 99, '2030-12-31', { ...from, population: 'ROADS' }),
      ]),
      goal('M4', 'Nät som håller', 'Robusthet: reservkraft, skilda vägar och dokumentation. Följs i ord, inte i tal.'),
      goal('M5', 'Gemensamt arbete över kommun- och länsgränser', 'Samordnade ansökningar, delade planer och nätverk.'),
    ],
  };
}

/** What is aimed at, from the country's goals to the county's own. */
export function strategies(day: Day): DemoStrategy[] {
  return [...national, current(day), revised];
}
