import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A twenty-sixth round. */
export const twentySixth: Specimen[] = [
  {
    name: 'a joint statement before a budget',
    details: { authorityId: 'finans' },
    text: `Gemensamt uttalande

Jämtlands län är glest. Avstånden är långa och kostnaderna höga. Ändå har utvecklingen gått åt rätt håll: 2016 hade 59 procent av hushållen minst 100 Mbit/s, tre år senare 73 procent. För att även de sista hushållen ska nås krävs ett långsiktigt statligt åtagande. Vi vill se

• ett bredbandsstöd som förlängs till 2030,
• ett bibehållet tak för anslutningsavgiften,
• krav på samförläggning i alla statliga stöd.`,
    expected: [],
  },
  {
    name: 'a joint statement that goes too far',
    details: { authorityId: 'finans' },
    text: `Vi vill se

• ett slopat tak för anslutningsavgiften,
• lägre täckningskrav längs vägarna.`,
    expected: [
      ['STANCE_CONFLICT', 'slopat tak'],
      ['STANCE_CONFLICT', 'lägre täckningskrav'],
    ],
  },
  {
    name: 'an opinion said not to be an opinion',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Mejl till PTS: "Det här är inte regionens officiella hållning, men personligen tror jag att kopparnätet kommer att vara borta 2028."`,
    expected: [],
  },
  {
    name: 'households in percent of the whole country',
    text: `Länets 64 213 hushåll utgör drygt en procent av rikets.`,
    expected: [],
  },
  {
    name: 'the share said twice, differently',
    text: `Enligt PTS har 64 procent av hushållen i Ragunda fiber. Det innebär att 56 procent står utan fiber.`,
    expected: [['VALUE_CONFLICT', '56 procent']],
  },
  {
    name: 'a municipality rounds up',
    details: { senderIds: [REGION] },
    text: `Strömsunds kommun brukar säga att hälften av hushållen har fiber. PTS siffra är 49 procent.`,
    expected: [],
  },
  {
    name: 'towards the goal',
    text: `För att nå målet om 98 procent till 2025 skulle takten ha behövt tredubblas.`,
    expected: [],
  },
  {
    name: 'money in MSEK and kkr',
    text: `Statens bredbandsstöd 2024–2027 uppgår till 3 800 MSEK. Staten ersätter varje region med högst 857 kkr per år för bredbandskoordinatorn.`,
    expected: [],
  },
  {
    name: 'money in MSEK, wrong',
    text: `Statens bredbandsstöd 2024–2027 uppgår till 3 300 MSEK.`,
    expected: [['VALUE_CONFLICT', '3 300 MSEK']],
  },
  {
    name: 'a polite refusal of a meeting',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `Länsstyrelsen avböjer tyvärr medverkan den 21 april men ställer gärna upp vid ett senare tillfälle.`,
    expected: [],
  },
  {
    name: 'fibre by type of house',
    details: { senderIds: [REGION] },
    text: `Enligt kommunens inventering har 88 procent av flerbostadshusen i Östersund fiber men bara 61 procent av villorna.`,
    expected: [],
  },
  {
    name: 'a note to self',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Att göra: ring PTS om 1) förteckningen 2) nya siffror 3) mötet 22/4. Kolla om 73 % fortfarande gäller!`,
    expected: [],
  },
  {
    name: 'the remiss answered by the region against the board',
    details: { senderIds: [REGION], caseId: 'remiss', authorityId: 'finans' },
    text: `Avsnitt 6.3: Regionen tillstyrker.

Avsnitt 7.1: Regionen avstyrker.`,
    expected: [
      ['NO_POSITION', 'tillstyrker'],
      ['STANCE_CONFLICT', 'tillstyrker'],
      ['NO_POSITION', 'avstyrker'],
      ['STANCE_CONFLICT', 'avstyrker'],
    ],
  },
  {
    name: 'a section that is only described',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `I avsnitt 5.2 föreslår utredningen att ett system med tyst godkännande införs. I avsnitt 6.1 föreslås en nationell nätinformation. Huvudmännen återkommer till dessa nedan.`,
    expected: [],
  },
  {
    name: 'what would be needed for support',
    text: `Vi skulle kunna tillstyrka förslaget i avsnitt 5.2 om det begränsades till mindre schakt, men så är det inte utformat.`,
    details: { caseId: 'remiss', authorityId: 'finans' },
    expected: [],
  },
  {
    name: 'the share of a share',
    text: `I Krokom har 73 procent av hushållen fiber. Bland dem som saknar fiber uppger kommunen att hälften har tackat nej.`,
    expected: [],
  },
  {
    name: 'old letters quoted as history',
    details: { senderIds: [BOARD] },
    text: `Redan i vårt yttrande 2018 påtalade vi att 61 procent av arbetsställena i länet hade tillgång till 100 Mbit/s.`,
    expected: [],
  },
  {
    name: 'a goal of our own that is no reading',
    text: `Vår ambition är att samtliga hushåll i Bräcke ska ha fiber 2027.`,
    expected: [],
  },
];
