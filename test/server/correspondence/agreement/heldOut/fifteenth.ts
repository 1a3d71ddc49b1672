import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A fifteenth round: notes in the first person, minutes, and letters with numbers told every which way. */
export const fifteenth: Specimen[] = [
  {
    name: 'a note in the first person',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Pratade med Johan på PTS i förmiddags. Jag berättade att vi i Åre nu är uppe i 60 procent fiber, och att det i Berg bara är 44. Han undrade om Östersund verkligen har backat från 76 till 69; jag förklarade att det handlar om olika mått. Jag lovade att skicka underlaget före den 1 april.`,
    expected: [],
  },
  {
    name: 'a note in the first person that says too much',
    details: { senderIds: [REGION], needsDiaryNumber: false, otherPrincipalInformedOn: null },
    text: `Ringde upp Johan på PTS. Jag sa att regionen kan acceptera att avgiftstaket slopas om stödet höjs. Nämnde även att bara fyra av tio hushåll i Krokom har fiber.`,
    expected: [
      ['STANCE_CONFLICT', 'kan acceptera att avgiftstaket slopas'],
      ['VALUE_CONFLICT', 'fyra av tio'],
      ['OTHER_PRINCIPAL_NOT_INFORMED', null],
    ],
  },
  {
    name: 'minutes with paragraphs',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `§ 3 Lägesrapport
Föredrogs. Av hushållen i Bräcke har 84 procent fiber, i Ragunda 64 procent och i Strömsund 49 procent.

§ 4 Kartläggningen
PTS informerade om att kartläggningen 2025 visar 79 procent för länet. Uppgiften är preliminär och får inte spridas.

§ 5 Övriga frågor
Länsstyrelsen förordade att fritidshusen räknas med.`,
    expected: [],
  },
  {
    name: 'numbers in words of several kinds',
    text: `Sextiofyratusen tvåhundratretton hushåll finns i länet. Åttiofyra procent av hushållen i Bräcke, men blott fyrtiofyra procent i Berg, har fiber. I Strömsunds kommun saknar ettusenfyrahundraåttio hushåll fiber.`,
    expected: [],
  },
  {
    name: 'numbers in words, wrong',
    text: `Trettiotvå procent av hushållen i Berg har fiber. I Strömsunds kommun saknar två tusen fyra hundra hushåll fiber.`,
    expected: [
      ['VALUE_CONFLICT', 'Trettiotvå procent'],
      ['VALUE_CONFLICT', 'två tusen fyra hundra'],
    ],
  },
  {
    name: 'a petition with reasons',
    details: { authorityId: 'finans' },
    text: `Det är inte rimligt att den som bor i glesbygd ska betala mer för sin anslutning. Taket för anslutningsavgiften är därför en förutsättning för att stödet ska fungera. Vi kan inte nog understryka hur viktigt det är att bredbandsstödet fortsätter till 2030.`,
    expected: [],
  },
  {
    name: 'a letter to the agency for rural affairs',
    details: { authorityId: 'jordbruksverket' },
    text: `Vi vill tacka för er genomgång av landsbygdsprogrammet. Enligt er slutrapport anslöts 3 900 hushåll i länet med stöd ur programmet. Vår bedömning är att minst lika många hushåll återstår i de områden som då prioriterades. Byanäten bör få statlig rådgivning.`,
    expected: [],
  },
  {
    name: 'a paragraph on four counties',
    text: `Jämfört med Västernorrlands län, där 88 procent av hushållen enligt PTS har minst 100 Mbit/s, ligger vårt län på 73 procent. Dalarna har 80 procent och Norrbotten 83.`,
    expected: [],
  },
  {
    name: 'a comparison that mixes county and country',
    text: `Med 85 procent av hushållen med minst 100 Mbit/s ligger länet i dag i nivå med riket.`,
    expected: [['VALUE_CONFLICT', '85 procent']],
  },
  {
    name: 'the gap to the country',
    text: `Avståndet till riket har varit ungefär detsamma sedan 2016: länet låg då 14 procentenheter under rikssnittet och 2019 tolv procentenheter under.`,
    expected: [],
  },
  {
    name: 'the gap to the country, wrong',
    text: `År 2019 låg länet 22 procentenheter under rikssnittet när det gäller hushåll med minst 100 Mbit/s.`,
    expected: [['VALUE_CONFLICT', '22 procentenheter']],
  },
  {
    name: 'a table of sums',
    text: `| Post | Belopp |
|---|---|
| Bredbandsstöd beviljat av PTS 2021 | 1 532 Mkr |
| Statens bredbandsstöd 2024–2027 | 3,8 mdkr |
| Statens ersättning per region och år för bredbandskoordinatorn, högst | 875 000 kr |

Källa: regeringen och PTS.`,
    expected: [['VALUE_CONFLICT', '875 000 kr']],
  },
  {
    name: 'a remiss with both consent and wish',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `Avsnitt 6.1

Förslaget tillstyrks. Det hade dock varit värdefullt med en närmare redovisning av kostnaderna.

Avsnitt 7.3

Förslaget lämnas utan erinran. Vi hade gärna sett att lagen trätt i kraft tidigare.`,
    expected: [],
  },
  {
    name: 'no to half of a section',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `Avsnitt 4.5

Vi avstyrker förslaget i den del som avser vägföreningar.`,
    expected: [['STANCE_CONFLICT', 'avstyrker']],
  },
  {
    name: 'what the law says',
    text: `Enligt förordningen om statligt stöd till utbyggnad av bredband får stöd ges med upp till 100 procent, och regionen får prioritera högst 30 procent av byggnaderna.`,
    expected: [],
  },
  {
    name: 'a survey told in shares',
    details: { senderIds: [REGION] },
    text: `I regionens enkät våren 2025 svarade 71 procent av kommunerna att de saknar en bredbandsstrategi, och 57 procent av byalagen att de skulle behöva hjälp.`,
    expected: [],
  },
  {
    name: 'trunk nets, neither yes nor no but a need',
    details: { senderIds: [REGION] },
    text: `De ortssammanbindande näten i länet är hårt belastade. Det krävs statliga insatser för att ortssammanbindande nät ska kunna byggas ut.`,
    expected: [['NO_POSITION', 'krävs']],
  },
  {
    name: 'the coordinator, in the words of one who is paid so',
    details: { senderIds: [REGION] },
    text: `Vi anser att staten även efter 2027 ska finansiera bredbandskoordinatorn.`,
    expected: [['NOT_JOINT', 'anser att']],
  },
];
