import { BOARD, REGION } from '../neighbours.js';
import type { Specimen } from '../Specimen.js';

/** A twenty-second round, of the other county. */
export const twentySecond: Specimen[] = [
  {
    name: 'a joint letter on the support',
    text: `Post- och telestyrelsen

Synpunkter på villkoren för bredbandsstödet

Region Västernorrland och Länsstyrelsen Västernorrland vill lämna följande synpunkter. Stödet är i dag högst 45 000 kronor per anslutning. Beloppet har inte räknats upp på flera år, trots att entreprenadkostnaderna enligt Byggföretagen har stigit med 28 procent. Vi anser därför att stödtaket bör höjas. I Ånge, där 66 procent av hushållen är fiberanslutna, har två projekt lagts på is.

Vi vill också påminna om att kvalitetssäkringen av byggnadsförteckningen pågår till och med den 6 februari 2026.`,
    expected: [],
  },
  {
    name: 'the same letter, sloppily',
    text: `Stödet är i dag högst 40 000 kronor per anslutning. I Ånge är 56 procent av hushållen fiberanslutna. Kvalitetssäkringen av byggnadsförteckningen pågår till och med den 26 februari 2026.`,
    expected: [
      ['VALUE_CONFLICT', '40 000 kronor'],
      ['VALUE_CONFLICT', '56 procent'],
      ['VALUE_CONFLICT', '26 februari 2026'],
    ],
  },
  {
    name: 'notes of a call on the goal',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `PTS ringde om länets mål. Bekräftade att målet är 95 procent av hushållen med 1 Gbit/s 2027. De trodde att det var 98.`,
    expected: [],
  },
  {
    name: 'not joint, in minutes',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `Länsstyrelsen framförde att täckningskrav bör ställas i kommande frekvensauktioner. PTS antecknade synpunkten.`,
    expected: [['NOT_JOINT', 'bör']],
  },
  {
    name: 'it is only reported that PTS will',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `PTS berättade att täckningskrav kommer att ställas i nästa frekvensauktion och att 99 procent av befolkningen ska ha täckning.`,
    expected: [],
  },
  {
    name: 'an answer by section in a table',
    text: `| Avsnitt | Svar |
|---|---|
| 3.2 | Avstyrks |
| 8.1 | Ingen erinran |
| 9.4 | Tillstyrks |`,
    expected: [
      ['STANCE_CONFLICT', 'Ingen erinran'],
      ['NO_POSITION', 'Tillstyrks'],
    ],
  },
  {
    name: 'companies and households',
    text: `I länet har 91 procent av företagen tillgång till 1 Gbit/s.`,
    expected: [['MEASURE_MISMATCH', '91 procent']],
  },
  {
    name: 'of Sollefteå with and without decimals',
    text: `I Sollefteå är drygt 72 procent av hushållen anslutna till fiber, eller mer exakt 72,5 procent.`,
    expected: [],
  },
  {
    name: 'fibre in reach and fibre in the house kept apart',
    text: `I Sundsvall har 97 procent av hushållen fiber i absoluta närheten. Hur många som faktiskt är anslutna framgår inte av statistiken.`,
    expected: [],
  },
  {
    name: 'a letter about the fund, in thousands',
    details: { senderIds: [REGION] },
    text: `Regionen har beviljats 42 700 tkr ur regionalfonden för stamnätet, som är 312 km långt.`,
    expected: [],
  },
  {
    name: 'indoors, the board keeps to its line',
    details: { senderIds: [BOARD] },
    text: `Länsstyrelsen vidhåller att inomhustäckning inte bör göras till ett krav.`,
    expected: [['NO_POSITION', 'bör']],
  },
  {
    name: 'indoors, the region asks for it',
    details: { senderIds: [REGION] },
    text: `Inomhustäckning bör vara ett krav vid tilldelning av tillstånd.`,
    expected: [
      ['NO_POSITION', 'bör'],
      ['STANCE_CONFLICT', 'bör'],
    ],
  },
  {
    name: 'hours told otherwise',
    details: { senderIds: [BOARD] },
    text: `I Örnsköldsviks kommun saknar 2 150 hushåll fiber enligt kommunens lista. I Sollefteå är det 1 100.`,
    expected: [],
  },
  {
    name: 'a share that nobody has',
    text: `I Härnösand har 88 procent av hushållen fiber.`,
    expected: [['UNSOURCED', '88 procent']],
  },
  {
    name: 'copper in the year agreed',
    text: `En nedläggning av kopparnätet före 2028 kan vi inte acceptera.`,
    expected: [],
  },
  {
    name: 'copper accepted',
    text: `En nedläggning av kopparnätet redan 2026 kan vi acceptera.`,
    expected: [['STANCE_CONFLICT', 'acceptera']],
  },
];
