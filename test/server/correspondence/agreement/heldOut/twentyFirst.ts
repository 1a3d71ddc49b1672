import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A twenty-first round. */
export const twentyFirst: Specimen[] = [
  {
    name: 'a letter in which a page of figures is right but one',
    text: `Sammanfattningsvis kan konstateras att utbyggnaden gått framåt i samtliga kommuner. I Berg ökade andelen fiberanslutna hushåll från 42 till 44 procent mellan 2017 och 2019, i Bräcke från 79 till 84 procent, i Härjedalen från 49 till 59 procent, i Krokom från 65 till 73 procent, i Ragunda från 46 till 64 procent, i Strömsund från 44 till 49 procent, i Åre från 48 till 66 procent och i Östersund från 69 till 76 procent.`,
    expected: [['VALUE_CONFLICT', '66 procent']],
  },
  {
    name: 'a tidy denial',
    text: `Det har hävdats att bara 44 procent av hushållen i Åre skulle ha fiber. Så är det inte. Andelen är 60 procent.`,
    expected: [],
  },
  {
    name: 'a wrong correction',
    text: `Ni skriver att 60 procent av hushållen i Åre har fiber. Vår uppfattning är att det rör sig om 51 procent.`,
    expected: [['VALUE_CONFLICT', '51 procent']],
  },
  {
    name: 'an approximate count told to be exact',
    text: `Länet har 64 213 hushåll, varav drygt 17 000 saknar 100 Mbit/s.`,
    expected: [['UNSOURCED', 'drygt 17 000']],
  },
  {
    name: 'a municipality without figures in the register',
    text: `I Sollefteå är enligt PTS 71 procent av hushållen fiberanslutna.`,
    expected: [],
  },
  {
    name: 'the wish to keep something else',
    text: `Vi anser att byggnadsförteckningen bör publiceras en månad tidigare än i dag.`,
    expected: [],
  },
  {
    name: 'the support should be shorter',
    text: `Vi föreslår att bredbandsstödet avslutas redan 2026.`,
    expected: [['STANCE_CONFLICT', 'föreslår att']],
  },
  {
    name: 'a note with dashes instead of verbs',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Samtal PTS 10/3 – läget i länet: 73 % hh 100 Mbit/s, fiber Åre 60 %, Berg 49 %. Vår linje om avgiftstaket: behålls. Kopparn: avvaktar.`,
    expected: [['VALUE_CONFLICT', '49 %']],
  },
  {
    name: 'the number in the heading',
    text: `## 73 procent av länets hushåll har 100 Mbit/s

PTS siffror för 2019 visar att länet tar in på riket.

## 16 procent i Bräcke saknar fiber

Det är en minskning sedan 2017.`,
    expected: [],
  },
  {
    name: 'money for villages told by the board',
    details: { senderIds: [BOARD] },
    text: `Under programperioden beviljade länsstyrelsen 212 miljoner kronor till 38 byanät. Ytterligare 15 miljoner kronor återtogs.`,
    expected: [],
  },
  {
    name: 'a quotation mark that never closes',
    text: `Enligt artikeln är "fiber till alla klart 2024. Så är det inte. I Bräcke har 48 procent av hushållen fiber.`,
    expected: [['VALUE_CONFLICT', '48 procent']],
  },
  {
    name: 'brackets within',
    text: `Andelen hushåll med fiber i länets största kommun (Östersund, med ca 32 000 hushåll enligt SCB) är 76 procent.`,
    expected: [],
  },
  {
    name: 'what should have been',
    text: `Hade stödet kommit tidigare skulle 80 procent av hushållen i Berg ha haft fiber i dag.`,
    expected: [],
  },
  {
    name: 'nothing but thanks and a date gone by',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Tack för besöket den 3 mars. Vi tar gärna emot er igen i höst, förslagsvis vecka 39 eller 40.`,
    expected: [],
  },
  {
    name: 'stances by number of proposal',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `Vi har följande synpunkter:

4.5: tillstyrks om kommunerna kompenseras
5.2: avstyrks
6.1: avstyrks
7.3: ingen erinran`,
    expected: [['STANCE_CONFLICT', 'avstyrks\n7.3']],
  },
  {
    name: 'a summary that contradicts its own text',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `Sammanfattning: Huvudmännen tillstyrker förslaget i avsnitt 6.1.

Avsnitt 6.1. Av skäl som rör säkerhetsskyddet avstyrker huvudmännen förslaget.`,
    expected: [
      ['STANCE_CONFLICT', 'avstyrker'],
      ['STANCE_CONFLICT', 'avstyrker'],
    ],
  },
  {
    name: 'the cap in another dress',
    text: `En övre gräns för anslutningsavgiften är nödvändig och måste få bestå.`,
    expected: [],
  },
  {
    name: 'reported plans of the government',
    text: `Regeringen har aviserat att bredbandsstödet trappas ned från 2027. Det är enligt vår mening fel väg att gå.`,
    expected: [],
  },
  {
    name: 'the coverage of roads as told by the road agency',
    details: { authorityId: 'trafikverket' },
    text: `Trafikverkets mätning visar att 91 procent av E14:s sträckning genom länet har täckning. Vi menar att detta är missvisande.`,
    expected: [],
  },
  {
    name: 'a budget asked of the state',
    details: { authorityId: 'finans' },
    text: `Vi hemställer om 4 miljoner kronor för fortsatt kartläggning.`,
    expected: [],
  },
];
