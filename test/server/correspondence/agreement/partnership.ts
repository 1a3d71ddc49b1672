import {
  AreaClass,
  type Claim,
  Measure,
  Population,
  Stance,
  Unit,
} from '../../../../server/correspondence/agreement/Claim.js';
import { claimsOf } from '../../../../server/correspondence/agreement/claimsOf.js';
import {
  DiaryStatus,
  type LetterDetails,
  PositionStatus,
  type Register,
  type RegisteredFact,
  type RegisteredLetter,
  type RegisteredPosition,
} from '../../../../server/correspondence/agreement/Register.js';

export const REGION = 'region';
export const BOARD = 'lansstyrelsen';
const REMISS = 'SOU 2025:110';

const MUNICIPALITIES: [string, string, number, number, number][] = [
  ['2326', 'Berg', 34, 42, 44],
  ['2305', 'Bräcke', 52, 79, 84],
  ['2361', 'Härjedalen', 42, 49, 59],
  ['2309', 'Krokom', 53, 65, 73],
  ['2303', 'Ragunda', 38, 46, 64],
  ['2313', 'Strömsund', 34, 44, 49],
  ['2321', 'Åre', 41, 48, 60],
  ['2380', 'Östersund', 76, 69, 76],
];

const places = [
  { code: '00', name: 'Sverige' },
  { code: '23', name: 'Jämtlands län' },
  { code: '22', name: 'Västernorrlands län' },
  ...MUNICIPALITIES.map(([code, name]) => ({ code, name })),
];

const topics = [
  { id: 'stod', name: 'Bredbandsstöd', terms: ['bredbandsstöd', 'statligt stöd till bredband', 'stödmedel'] },
  { id: 'avgift', name: 'Tak för anslutningsavgift', terms: ['anslutningsavgift', 'avgiftstak'] },
  { id: 'robust', name: 'Robusta nät', terms: ['robusta nät', 'reservkraft', 'redundans'] },
  { id: 'byanat', name: 'Byanät', terms: ['byanät', 'byalag', 'fiberförening'] },
  { id: 'koppar', name: 'Kopparnätets avveckling', terms: ['kopparnät', 'kopparavveckling'] },
  { id: 'samforlaggning', name: 'Samförläggning', terms: ['samförläggning', 'gemensam schaktning'] },
  { id: 'mobil', name: 'Mobiltäckning längs vägar', terms: ['mobiltäckning', 'täckningskrav'] },
  { id: 'koordinator', name: 'Koordinatorns finansiering', terms: ['koordinatorsfunktion', 'bredbandskoordinator'] },
  { id: 'tillstand', name: 'Tillståndsprövning', terms: ['tillståndsprövning', 'tyst godkännande'] },
  { id: 'orter', name: 'Ortssammanbindande nät', terms: ['ortssammanbindande nät', 'stamnät'] },
  { id: 'fritidshus', name: 'Fritidshus i kartläggningen', terms: ['fritidshus', 'byggnadsförteckning'] },
];

const { DRAFT, FOR_APPROVAL, APPROVED_BY_ONE, JOINT, REPLACED } = PositionStatus;
const both = [REGION, BOARD];

type Version = [number, PositionStatus, string, Stance | null, [string, Stance][]?];

function position(
  code: string,
  topicId: string,
  versions: Version[],
  more: Partial<RegisteredPosition> = {},
): RegisteredPosition {
  return {
    id: code,
    code,
    title: versions.at(-1)?.[2] ?? '',
    topicId,
    audience: null,
    from: '2024-01-01',
    until: null,
    replacedBy: null,
    versions: versions.map(([number, status, sentence, stance, sections]) => ({
      id: `${code}/${number}`,
      number,
      status,
      sentence,
      stance,
      sections: (sections ?? []).map(([section, each]) => ({ document: REMISS, section, stance: each })),
      approvedBy: status === JOINT ? both : [],
    })),
    ...more,
  };
}

const positions = [
  position('SP-01', 'stod', [
    [1, REPLACED, 'Det statliga bredbandsstödet bör förlängas till 2027.', Stance.SUPPORTS],
    [2, JOINT, 'Det statliga bredbandsstödet bör förlängas till 2030.', Stance.SUPPORTS],
  ]),
  position('SP-02', 'avgift', [[1, JOINT, 'Taket för anslutningsavgiften bör behållas.', Stance.SUPPORTS]], {
    audience: ['pts', 'finans'],
  }),
  position('SP-03', 'robust', [[1, JOINT, 'Krav på reservkraft bör ingå i alla stöd.', Stance.SUPPORTS]], {
    until: '2025-12-31',
  }),
  position('SP-04', 'koppar', [[1, FOR_APPROVAL, 'Kopparnätet bör inte släckas förrän ersättning finns.', null]]),
  position('SP-05', 'byanat', [[1, JOINT, 'Byanäten bör få statlig rådgivning.', Stance.SUPPORTS]]),
  position('SP-06', 'koordinator', [
    [1, APPROVED_BY_ONE, 'Staten bör finansiera koordinatorn långsiktigt.', Stance.SUPPORTS],
  ]),
  position('SP-07', 'tillstand', [
    [
      1,
      JOINT,
      'Tyst godkännande av grävtillstånd avstyrks.',
      Stance.OPPOSES,
      [
        ['4.5', Stance.SUPPORTS_WITH_CHANGES],
        ['5.2', Stance.OPPOSES],
        ['6.1', Stance.SUPPORTS],
        ['7.3', Stance.NO_OBJECTION],
      ],
    ],
  ]),
  position('SP-08', 'samforlaggning', [[2, JOINT, 'Samförläggning bör uppmuntras.', Stance.SUPPORTS]], {
    replacedBy: 'SP-09',
  }),
  position('SP-09', 'samforlaggning', [
    [1, JOINT, 'Krav på samförläggning bör införas i alla stöd.', Stance.SUPPORTS],
    [2, DRAFT, 'Krav på samförläggning bör införas i alla upphandlingar.', Stance.SUPPORTS],
  ]),
  position('SP-10', 'mobil', [[3, JOINT, 'Täckningskraven längs vägarna bör höjas.', Stance.SUPPORTS]]),
  position('SP-11', 'fritidshus', [[1, JOINT, 'Fritidshusen bör räknas med i kartläggningen.', Stance.SUPPORTS]]),
];

function fact(id: string, sentence: string, more: Partial<RegisteredFact>): RegisteredFact {
  return {
    id,
    versionId: null,
    sentence,
    indicator: null,
    topicId: null,
    measure: null,
    population: null,
    areaClass: null,
    place: null,
    on: null,
    unit: Unit.PERCENT,
    value: null,
    low: null,
    high: null,
    tolerance: null,
    isTarget: false,
    source: 'PTS',
    vintage: null,
    ...more,
  };
}

function share(
  place: string,
  name: string,
  year: number,
  measure: Measure,
  value: number,
  more: Partial<RegisteredFact> = {},
): RegisteredFact {
  const what = measure === Measure.FIBRE_CONNECTED ? 'fiber' : '100 Mbit/s';
  return fact(
    `${place}-${measure}-${year}-${more.population ?? ''}${more.areaClass ?? ''}`,
    `${value} procent av hushållen i ${name} hade ${what} ${year}.`,
    {
      measure,
      place,
      value,
      on: `${year}-10-01`,
      population: Population.HOUSEHOLDS,
      vintage: `${year + 1}-03`,
      ...more,
    },
  );
}

const facts: RegisteredFact[] = [
  ...MUNICIPALITIES.flatMap(([code, name, access, fibre, later]) => [
    share(code, name, 2016, Measure.ACCESS_100_MBIT, access),
    share(code, name, 2017, Measure.FIBRE_CONNECTED, fibre),
    share(code, name, 2019, Measure.FIBRE_CONNECTED, later),
  ]),
  share('23', 'länet', 2016, Measure.ACCESS_100_MBIT, 59),
  share('23', 'länet', 2017, Measure.ACCESS_100_MBIT, 67),
  share('23', 'länet', 2018, Measure.ACCESS_100_MBIT, 68),
  share('23', 'länet', 2018, Measure.ACCESS_100_MBIT, 61, { population: Population.WORKPLACES }),
  share('23', 'länet', 2019, Measure.ACCESS_100_MBIT, 73),
  share('00', 'riket', 2016, Measure.ACCESS_100_MBIT, 73),
  share('00', 'riket', 2017, Measure.ACCESS_100_MBIT, 78),
  share('00', 'riket', 2019, Measure.ACCESS_100_MBIT, 85),
  share('00', 'riket', 2024, Measure.GIGABIT_OR_FIBRE_PASSED, 98),
  share('2361', 'Härjedalens glesbygd', 2019, Measure.FIBRE_CONNECTED, 39, { areaClass: AreaClass.RURAL }),
  share('2313', 'Strömsunds glesbygd', 2019, Measure.FIBRE_CONNECTED, 22, { areaClass: AreaClass.RURAL }),
  share('2303', 'Ragundas glesbygd', 2019, Measure.FIBRE_CONNECTED, 54, { areaClass: AreaClass.RURAL }),
  fact('mal-2025', 'Målet är att 98 procent ska ha 1 Gbit/s eller fiber i absoluta närheten 2025.', {
    measure: Measure.GIGABIT_OR_FIBRE_PASSED,
    place: '00',
    value: 98,
    on: '2025',
    isTarget: true,
  }),
  fact('koordinator', 'Staten ersätter varje region med högst 857 000 kronor per år för bredbandskoordinatorn.', {
    topicId: 'koordinator',
    unit: Unit.SEK,
    value: 857_000,
    source: 'Regeringens beslut I2020/02956',
  }),
  fact('stod-period', 'Staten avsätter 3,8 miljarder kronor till bredbandsstödet 2024-2027.', {
    topicId: 'stod',
    unit: Unit.SEK,
    value: 3.8e9,
    on: '2024',
    source: 'Regeringens pressmeddelande',
  }),
  fact('stod-2021', 'PTS beviljade 1 531 998 064 kronor i bredbandsstöd 2021.', {
    topicId: 'stod',
    unit: Unit.SEK,
    value: 1_531_998_064,
    on: '2021',
  }),
  fact('hushall', 'Länet har 64 213 hushåll.', {
    place: '23',
    unit: Unit.COUNT,
    population: Population.HOUSEHOLDS,
    value: 64_213,
    source: 'SCB',
    terms: ['länet', 'har'],
  }),
  fact('utan-stromsund', 'I Strömsunds kommun saknar 1 480 hushåll fiber.', {
    place: '2313',
    unit: Unit.COUNT,
    population: Population.HOUSEHOLDS,
    measure: Measure.FIBRE_CONNECTED,
    value: 1480,
    source: 'Regionens inventering 2025',
  }),
  fact('remiss', 'Remissvaret om Snabbare bredband i hela landet ska lämnas senast 8 april 2026.', {
    unit: Unit.DATE,
    on: '2026-04-08',
    source: 'Finansdepartementet',
  }),
  fact('utlysning', 'Utlysningen av bredbandsstödet öppnar 18 maj 2026.', {
    topicId: 'stod',
    unit: Unit.DATE,
    on: '2026-05-18',
  }),
];

function claims(text: string, senderIds: string[], writtenOn: string): Claim[] {
  return claimsOf(text, {
    topics,
    places,
    homePlace: '23',
    principals,
    senderIds,
    document: REMISS,
    writtenOn,
  });
}

const principals = [
  { id: REGION, name: 'Region Jämtland Härjedalen' },
  { id: BOARD, name: 'Länsstyrelsen i Jämtlands län' },
];

function told(
  id: string,
  on: string,
  principalIds: string[],
  text: string,
  caseId: string | null = null,
): RegisteredLetter {
  return {
    id,
    on,
    principalIds,
    authorityId: 'pts',
    caseId,
    reference: id,
    isCorrected: false,
    claims: claims(text, principalIds, on),
  };
}

/** The register that every text of the corpus is set against: real figures of Jämtland, invented positions and letters. */
export const register: Register = {
  principals,
  places,
  homePlace: '23',
  topics,
  positions,
  facts,
  letters: [
    told(
      '602-1100-26',
      '2026-02-20',
      [BOARD],
      'Länsstyrelsen avstyrker förslaget i avsnitt 6.3. Vi har ingen erinran mot avsnitt 7.1.',
      'remiss',
    ),
    told(
      '602-4410-25',
      '2025-11-10',
      [BOARD],
      'Behovet av ortssammanbindande nät i länet beräknas till 120 miljoner kronor enligt vår inventering.',
    ),
    told(
      'RUN/88/2026',
      '2026-01-15',
      [REGION],
      'I Åre kommun saknar 640 byggnader anslutning till fiber enligt vår genomgång.',
    ),
    told(
      '602-9001-25',
      '2025-12-01',
      [BOARD],
      'Länsstyrelsen motsätter sig att ortssammanbindande nät finansieras med stödmedel.',
    ),
    {
      ...told('RUN/12/2025', '2025-12-12', [REGION], 'I Bergs kommun saknar 900 byggnader anslutning till fiber.'),
      isCorrected: true,
    },
  ],
  drafts: [
    told(
      'utkast-7',
      '2026-03-10',
      [BOARD],
      'I Krokoms kommun saknar 310 arbetsställen anslutning till fiber enligt kommunens inventering.',
    ),
  ],
};

/** A joint letter to PTS with everything in order, changed as the text needs. */
export function detailsOf(changes: Partial<LetterDetails> = {}): LetterDetails {
  const senderIds = changes.senderIds ?? both;
  return {
    id: null,
    caseId: null,
    authorityId: 'pts',
    authorityNames: ['PTS', 'Post- och telestyrelsen'],
    senderIds,
    isJoint: senderIds.length > 1,
    citedVersionIds: [],
    document: REMISS,
    diary: both.map((principalId) => ({ principalId, number: 'RUN/1/2026', status: DiaryStatus.REGISTERED })),
    needsDiaryNumber: true,
    replyDueOn: null,
    sentOn: null,
    otherPrincipalInformedOn: '2026-03-19',
    informWithinDays: 0,
    today: '2026-03-20',
    ...changes,
  };
}
