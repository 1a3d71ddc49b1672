import { type Claim, Measure, Population, Stance, Unit } from '../../../../server/correspondence/agreement/Claim.js';
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

export const REGION = 'rvn';
export const BOARD = 'lst-y';
const both = [REGION, BOARD];

const principals = [
  { id: REGION, name: 'Region Västernorrland', otherNames: ['RVN', 'regionen'] },
  { id: BOARD, name: 'Länsstyrelsen Västernorrland', otherNames: ['länsstyrelsen'] },
];
const places = [
  { code: '00', name: 'Sverige' },
  { code: '22', name: 'Västernorrlands län' },
  { code: '23', name: 'Jämtlands län' },
  { code: '2281', name: 'Sundsvall' },
  { code: '2280', name: 'Härnösand' },
  { code: '2283', name: 'Sollefteå' },
  { code: '2260', name: 'Ånge' },
  { code: '2284', name: 'Örnsköldsvik' },
];
const topics = [
  { id: 'tak', name: 'Stödtak per anslutning', terms: ['stödtak', 'takbelopp'] },
  { id: 'mark', name: 'Ledningsrätt', terms: ['ledningsrätt', 'markåtkomst', 'markavtal'] },
  { id: 'kopp', name: 'Nedläggning av kopparnätet', terms: ['kopparnät', 'kopparnedläggning'] },
  { id: 'frek', name: 'Frekvenstilldelning', terms: ['frekvensauktion', 'frekvenstilldelning', 'tillståndsvillkor'] },
  { id: 'beredskap', name: 'Beredskap i elektronisk kommunikation', terms: ['beredskap', 'krigsorganisation'] },
  { id: 'kart', name: 'Kvalitetssäkring av byggnadsförteckningen', terms: ['kvalitetssäkring', 'byggnadsförteckning'] },
  { id: 'inomhus', name: 'Täckning inomhus', terms: ['inomhustäckning'] },
];

function position(
  code: string,
  topicId: string,
  status: PositionStatus,
  sentence: string,
  stance: Stance | null,
  more: Partial<RegisteredPosition> = {},
  sections: [string, Stance][] = [],
): RegisteredPosition {
  return {
    id: code,
    code,
    title: sentence,
    topicId,
    audience: null,
    from: '2025-01-01',
    until: null,
    replacedBy: null,
    versions: [
      {
        id: `${code}.1`,
        number: 1,
        status,
        sentence,
        stance,
        sections: sections.map(([section, each]) => ({ document: null, section, stance: each })),
        approvedBy: status === PositionStatus.JOINT ? both : [],
      },
    ],
    ...more,
  };
}

const positions = [
  position('VN-1', 'tak', PositionStatus.JOINT, 'Stödtaket per anslutning bör höjas.', Stance.SUPPORTS),
  position('VN-2', 'mark', PositionStatus.JOINT, 'Förenklad ledningsrätt bör införas.', null, { audience: ['lm'] }),
  position('VN-3', 'kopp', PositionStatus.JOINT, 'Nedläggning av kopparnätet före 2028 avstyrks.', Stance.OPPOSES),
  position('VN-4', 'frek', PositionStatus.CONSULTATION, 'Täckningskrav bör ställas i varje frekvensauktion.', null),
  position('VN-5', 'beredskap', PositionStatus.NOT_AGREED, 'Beredskapen bör finansieras av staten.', null),
  position(
    'VN-6',
    'kart',
    PositionStatus.JOINT,
    'Kvalitetssäkringen bör ges mer tid.',
    Stance.SUPPORTS_WITH_CHANGES,
    { until: '2026-12-31' },
    [
      ['3.2', Stance.OPPOSES],
      ['8.1', Stance.SUPPORTS],
    ],
  ),
];

function fact(id: string, sentence: string, more: Partial<RegisteredFact>): RegisteredFact {
  return {
    id,
    versionId: null,
    sentence,
    indicator: null,
    topicId: null,
    measure: null,
    population: Population.HOUSEHOLDS,
    areaClass: null,
    place: '22',
    on: null,
    unit: Unit.PERCENT,
    value: null,
    low: null,
    high: null,
    tolerance: null,
    isTarget: false,
    source: 'Påhittad statistik',
    vintage: null,
    ...more,
  };
}

/** Invented figures of a county with other habits of writing. */
const facts = [
  fact('a', '91 procent av hushållen i Västernorrland hade tillgång till 1 Gbit/s i oktober 2024.', {
    measure: Measure.ACCESS_1_GBIT,
    value: 91,
    on: '2024-10',
  }),
  fact('b', '87 procent av hushållen i Västernorrland hade tillgång till 1 Gbit/s i oktober 2023.', {
    measure: Measure.ACCESS_1_GBIT,
    value: 87,
    on: '2023-10',
  }),
  fact('c', '94 procent av arbetsställena i Västernorrland hade tillgång till 1 Gbit/s i oktober 2024.', {
    measure: Measure.ACCESS_1_GBIT,
    population: Population.WORKPLACES,
    value: 94,
    on: '2024-10',
  }),
  fact('d', 'I Sollefteå var 72,5 procent av hushållen anslutna till fiber 2024.', {
    measure: Measure.FIBRE_CONNECTED,
    place: '2283',
    value: 72.5,
    on: '2024-10-01',
  }),
  fact('e', 'I Ånge var 66 procent av hushållen anslutna till fiber 2024.', {
    measure: Measure.FIBRE_CONNECTED,
    place: '2260',
    value: 66,
    on: '2024-10-01',
  }),
  fact('f', 'I Sundsvall hade 97 procent av hushållen fiber i absoluta närheten 2024.', {
    measure: Measure.FIBRE_PASSED,
    place: '2281',
    value: 97,
    on: '2024-10-01',
  }),
  fact('g', 'Region Västernorrland har beviljats 42,7 miljoner kronor ur regionalfonden för stamnätet.', {
    unit: Unit.SEK,
    population: null,
    value: 42_700_000,
    on: '2024',
    place: null,
  }),
  fact('h', 'Länet har 118 300 hushåll.', { unit: Unit.COUNT, value: 118_300, terms: ['länet', 'har'] }),
  fact('i', 'Kvalitetssäkringen av byggnadsförteckningen pågår till och med den 6 februari 2026.', {
    unit: Unit.DATE,
    population: null,
    place: null,
    on: '2026-02-06',
  }),
  fact('k', 'I Ånge kommun saknar 1 240 byggnader anslutning till fiber.', {
    unit: Unit.COUNT,
    population: Population.BUILDINGS,
    place: '2260',
    value: 1240,
    on: '2025',
  }),
  fact('l', 'Det regionala stamnätet är 312 kilometer långt.', {
    unit: Unit.KILOMETRES,
    population: null,
    value: 312,
  }),
  fact('m', 'Målet är att 95 procent av hushållen i länet ska ha tillgång till 1 Gbit/s år 2027.', {
    measure: Measure.ACCESS_1_GBIT,
    value: 95,
    on: '2027',
    isTarget: true,
  }),
  fact('n', 'Stödet är högst 45 000 kronor per anslutning.', {
    unit: Unit.SEK,
    population: null,
    place: null,
    topicId: 'tak',
    value: 45_000,
  }),
  fact('o', 'Längs E14 har 82 procent av vägsträckan mobiltäckning.', {
    measure: Measure.MOBILE_COVERAGE,
    population: Population.ROADS,
    value: 82,
    on: '2025',
    terms: ['E14', 'vägsträckan'],
  }),
  fact('j', '99 procent av hushållen i riket hade tillgång till 1 Gbit/s eller fiber i absoluta närheten 2024.', {
    measure: Measure.GIGABIT_OR_FIBRE_PASSED,
    place: '00',
    value: 99,
    on: '2024-10-01',
  }),
];

function told(id: string, on: string, principalIds: string[], text: string): RegisteredLetter {
  const claims: Claim[] = claimsOf(text, {
    topics,
    places,
    homePlace: '22',
    principals,
    senderIds: principalIds,
    document: null,
    writtenOn: on,
  });
  return { id, on, principalIds, authorityId: 'pts', caseId: null, reference: id, isCorrected: false, claims };
}

export const neighbours: Register = {
  principals,
  places,
  homePlace: '22',
  topics,
  positions,
  facts,
  letters: [
    told('RVN-25-310', '2025-10-02', [REGION], 'I Ådalen saknar 85 företag fiber enligt vår inventering.'),
    told('5120-2025', '2025-11-20', [BOARD], 'Länsstyrelsen avstyrker att inomhustäckning görs till ett krav.'),
    told(
      'RVN-25-402',
      '2025-12-15',
      [REGION],
      'Kvalitetssäkringen tog 310 timmar i anspråk enligt vår tidredovisning. I Örnsköldsviks kommun saknar 2 150 hushåll fiber enligt kommunens lista.',
    ),
  ],
  drafts: [],
};

/** A joint letter to PTS with everything in order, in January 2026. */
export function neighbourDetails(changes: Partial<LetterDetails> = {}): LetterDetails {
  const senderIds = changes.senderIds ?? both;
  return {
    id: null,
    caseId: null,
    authorityId: 'pts',
    authorityNames: ['PTS'],
    senderIds,
    isJoint: senderIds.length > 1,
    citedVersionIds: [],
    document: null,
    diary: both.map((principalId) => ({ principalId, number: '1', status: DiaryStatus.REGISTERED })),
    needsDiaryNumber: true,
    replyDueOn: null,
    sentOn: null,
    otherPrincipalInformedOn: '2026-01-20',
    informWithinDays: 7,
    today: '2026-01-20',
    ...changes,
  };
}
