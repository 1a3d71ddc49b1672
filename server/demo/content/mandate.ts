import type {
  Day,
  DemoAppointment,
  DemoMandateItem,
  DemoNeed,
  DemoObstacle,
  DemoPledge,
  DemoSupportRequest,
  Key,
} from './DemoRows.js';
import { recorded } from './recorded.js';
import { addDays, workingDayOnOrAfter } from './swedishDay.js';

const ELIN = 'account:elin-fjallstrom';
const NILS_ERIK = 'account:nils-erik-marklund';

/** Years, kind, amount, giver and decision. */
const PLEDGED: [
  years: number[],
  kind: DemoPledge['kind'],
  amount: number,
  giver: 'region-jh' | 'lst-jamtland',
  decision: string,
][] = [
  [[2024], 'SEK', 900_000, 'region-jh', 'Regionala utvecklingsnämnden 2023-11-14 § 112'],
  [[2024], 'SEK', 250_000, 'lst-jamtland', 'Länsstyrelsens beslut 2023-12-04, dnr 101-1'],
  [[2025], 'SEK', 925_000, 'region-jh', 'Regionala utvecklingsnämnden 2024-11-19 § 98'],
  [[2025], 'SEK', 250_000, 'lst-jamtland', 'Länsstyrelsens beslut 2024-12-02, dnr 101-2'],
  [[2026, 2027], 'SEK', 950_000, 'region-jh', 'Regionala utvecklingsnämnden 2025-11-18 § 104'],
  [[2026], 'SEK', 250_000, 'lst-jamtland', 'Länsstyrelsens beslut 2025-12-01, dnr 101-3'],
  [[2024, 2025, 2026, 2027], 'FTE', 1, 'region-jh', 'Regionala utvecklingsnämnden 2023-11-14 § 113'],
  [[2024, 2025], 'FTE', 0.3, 'lst-jamtland', 'Länsstyrelsens beslut 2023-12-04, dnr 101-1'],
  [[2026], 'FTE', 0.4, 'lst-jamtland', 'Länsstyrelsens beslut 2025-12-01, dnr 101-3'],
  [[2024, 2025, 2026], 'IN_KIND', 80_000, 'lst-jamtland', 'Kartdata och lokaler enligt avsiktsförklaringen'],
];

/** What was decided, entered when the year before ends. */
export const pledges: DemoPledge[] = PLEDGED.flatMap(([years, kind, amount, giver, decision], at) =>
  years.map((year) => ({
    ...recorded(
      `pledge:${at}-${year}`,
      workingDayOnOrAfter(`${years[0]! - 1}-12-08`),
      '11:00',
      giver === 'region-jh' ? ELIN : NILS_ERIK,
      'PARTNERSHIP',
    ),
    organization: `org:${giver}`,
    kind,
    year,
    amount,
    decision,
    note: null,
    wasKept: year < 2026 ? true : null,
  })),
);

const NEEDED: [kind: DemoNeed['kind'], purpose: string, amounts: number[]][] = [
  ['SEK', 'Koordinator och resor', [880_000, 905_000, 930_000, 960_000, 990_000]],
  ['SEK', 'Kartläggning och behovsinventering', [270_000, 270_000, 320_000, 320_000, 300_000]],
  ['FTE', 'Koordinator', [1, 1, 1, 1, 1]],
  ['FTE', 'Handläggare för stöd och samråd', [0.3, 0.3, 0.5, 0.5, 0.5]],
  ['IN_KIND', 'Kartdata och lokaler', [80_000, 80_000, 80_000, 80_000, 80_000]],
];

/** What the joint work needs from 2024 to 2028. */
export const needs: DemoNeed[] = NEEDED.flatMap(([kind, purpose, amounts], at) =>
  amounts.map((amount, index) => ({
    ...recorded(`need:${at}-${2024 + index}`, '2023-10-20', '09:30', ELIN, 'PARTNERSHIP'),
    kind,
    year: 2024 + index,
    amount,
    purpose,
  })),
);

const MAY: [
  verb: DemoMandateItem['verb'],
  text: string,
  limit: number | null,
  from: Day,
  until: Day | null,
  granted: Key[],
][] = [
  [
    'SAY',
    'Föra partnerskapets talan i gemensamma ståndpunkter gentemot nationella myndigheter.',
    null,
    '2024-01-15',
    '2027-12-31',
    ['org:region-jh', 'org:lst-jamtland'],
  ],
  [
    'DECIDE',
    'Kalla till nätverksmöten och bestämma dagordning och deltagare.',
    null,
    '2024-01-15',
    '2027-12-31',
    ['org:region-jh', 'org:lst-jamtland'],
  ],
  [
    'SIGN',
    'Skriva under följebrev och kvittenser i ärenden där ståndpunkten är gemensam.',
    null,
    '2025-02-03',
    '2027-12-31',
    ['org:region-jh', 'org:lst-jamtland'],
  ],
  [
    'SPEND',
    'Beställa kartunderlag och enkäter.',
    50_000,
    '2025-02-03',
    '2027-12-31',
    ['org:region-jh', 'org:lst-jamtland'],
  ],
  ['SIGN', 'Teckna avtal om datadelning med nätägare.', null, '2026-03-02', '2027-12-31', ['org:region-jh']],
];
const DECISIONS: Record<Key, string> = {
  'org:region-jh': 'Regionala utvecklingsnämnden, delegationsordningen punkt 7.4',
  'org:lst-jamtland': 'Länsrådets beslut, dnr 101-4',
};

/** What the coordinator may do; the last is granted by one principal so far. */
export const mandateItems: DemoMandateItem[] = MAY.map(
  ([verb, text, limitSek, validFrom, validUntil, granted], at) => ({
    ...recorded(`mandate:${at}`, workingDayOnOrAfter(addDays(validFrom, -20)), '10:30', ELIN, 'PARTNERSHIP'),
    verb,
    text,
    limitSek,
    validFrom,
    validUntil,
    grants: granted.map((organization) => ({
      organization,
      decision: DECISIONS[organization]!,
      grantedOn: workingDayOnOrAfter(addDays(validFrom, -6)),
    })),
  }),
);

/** Elin has been the coordinator since the register was taken into use. */
export const appointments: DemoAppointment[] = [
  {
    ...recorded('appointment:elin', '2021-02-16', '09:10', ELIN, 'PARTNERSHIP'),
    contact: 'contact:elin-fjallstrom',
    from: '2020-09-01',
    until: null,
  },
];

const day = (today: Day, on: Day | number) => (typeof on === 'string' ? on : workingDayOnOrAfter(addDays(today, on)));

/** Requests for support: who is asked, when, days to answer, answered after how many days (or not), and the words. */
const ASKED: [
  asked: 'region-jh' | 'lst-jamtland',
  on: Day | number,
  days: number,
  after: number | null,
  text: string,
  answer: string | null,
][] = [
  [
    'lst-jamtland',
    '2024-04-09',
    20,
    14,
    'Utse en ersättare i samrådet om ledningsrätter.',
    'Anna på rättsenheten ersätter från maj.',
  ],
  ['region-jh', '2024-10-15', 21, 30, 'Besked om budget för kartläggning nästa år.', 'Samma ram som i år.'],
  ['lst-jamtland', '2025-03-11', 14, 9, 'Ta del av ansökningarnas diarienummer.', 'Förteckning skickas varje månad.'],
  [
    'region-jh',
    '2025-09-30',
    30,
    21,
    'Mandat att beställa enkät till arbetsställen.',
    'Ryms i mandatet att beställa underlag.',
  ],
  ['lst-jamtland', '2026-02-10', 21, 15, 'Gemensamt möte med tillsynsvägledarna.', 'Ja, i mars.'],
  ['lst-jamtland', -34, 20, null, 'Beslut om mandat att teckna avtal om datadelning.', null],
  ['region-jh', -6, 21, null, 'Besked om medel för kartläggning 2028.', null],
];

/** What the principals were asked to support; one answer is late, one is not due. */
export function supportRequests(today: Day): DemoSupportRequest[] {
  return ASKED.map(([asked, on, days, after, text, answer], at) => {
    const sentOn = day(today, on);
    const answerBy = workingDayOnOrAfter(addDays(sentOn, days));
    // Whose answer is more than a week late goes to the board, and every member sees it.
    const isWithBoard = after === null && addDays(answerBy, 7) < today;
    return {
      ...recorded(`support-request:${at}`, sentOn, '08:40', ELIN, isWithBoard ? 'PARTNERSHIP' : 'PRINCIPALS'),
      asked: `org:${asked}`,
      text,
      answerBy,
      status: answer === null ? 'SENT' : 'GRANTED',
      answer,
      answeredOn: after === null ? null : workingDayOnOrAfter(addDays(sentOn, after)),
      escalatedOn: isWithBoard ? workingDayOnOrAfter(addDays(answerBy, 5)) : null,
      escalatedWhy: isWithBoard ? 'Utan beslut kan avtalen inte tecknas före byggsäsongen.' : null,
    };
  });
}

const IN_THE_WAY: [
  kind: DemoObstacle['kind'],
  on: Day | number,
  text: string,
  after: number | null,
  how: string | null,
][] = [
  [
    'ACTORS_UNCOORDINATED',
    '2024-03-12',
    'Två nätägare projekterade samma väg utan att veta om det.',
    60,
    'Gemensam projektering efter samtal hos kommunen.',
  ],
  [
    'LACK_OF_INFORMATION',
    '2024-09-17',
    'Kommunerna når inte byggnadsförteckningen själva.',
    90,
    'Koordinatorn hämtar och delar ut den.',
  ],
  [
    'LOCAL_PROCESSES',
    '2025-02-25',
    'Grävtillstånd tar tre månader i en kommun.',
    150,
    'Kommunen har infört ett förenklat förfarande.',
  ],
  ['DISTANCE_AND_COST', '2025-10-14', 'Anslutningskostnaden i fjällbyarna överstiger taket i stödet.', null, null],
  ['POOR_ROBUSTNESS', '2026-01-20', 'Flera noder saknar reservkraft.', null, null],
  ['LITTLE_PUBLIC_ENGAGEMENT', -45, 'Två kommuner har ingen utpekad bredbandssamordnare.', null, null],
];

/** What stood, or stands, in the way. */
export function obstacles(today: Day): DemoObstacle[] {
  return IN_THE_WAY.map(([kind, on, text, after, clearedHow], at) => {
    const raisedOn = day(today, on);
    return {
      ...recorded(`obstacle:${at}`, workingDayOnOrAfter(raisedOn), '16:00', ELIN, 'PARTNERSHIP'),
      kind,
      text,
      raisedOn,
      clearedOn: after === null ? null : workingDayOnOrAfter(addDays(raisedOn, after)),
      clearedHow,
    };
  });
}
