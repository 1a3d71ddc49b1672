import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A thirteenth round: letters and notes with several things in each. */
export const thirteenth: Specimen[] = [
  {
    name: 'a petition about roads and money',
    details: { authorityId: 'trafikverket' },
    text: `Hemställan om förbättrad mobiltäckning längs länets vägar

Länets vägnät är långt och trafiken gles. I dag saknas täckning på omfattande sträckor av E45, väg 84 och väg 321. Vi hemställer därför att Trafikverket verkar för skärpta täckningskrav längs vägarna och redovisar åtgärderna senast den 1 oktober 2026.

Länsstyrelsen och regionen bidrar gärna med underlag.`,
    expected: [],
  },
  {
    name: 'a petition turned round',
    details: { authorityId: 'trafikverket' },
    text: `Vi vill understryka att täckningskraven längs vägarna är för högt ställda och bör lättas.`,
    expected: [['STANCE_CONFLICT', 'bör lättas']],
  },
  {
    name: 'an account of the year with half a dozen figures',
    details: { senderIds: [REGION] },
    text: `Årsredovisning 2025, avsnittet om bredband

Vid utgången av 2019 hade 60 procent av hushållen i Åre, 59 i Härjedalen och 64 i Ragunda fiber. Sedan dess har regionen inte haft tillgång till kommunvisa uppgifter. Målet att 98 procent ska ha gigabit till 2025 är inte uppfyllt. Koordinatorn finansieras av staten med högst 857 000 kronor per år och region; regionen tillskjuter 400 000 kronor.`,
    expected: [],
  },
  {
    name: 'an account with the wrong year',
    details: { senderIds: [REGION] },
    text: `Redan 2017 hade 73 procent av länets hushåll tillgång till 100 Mbit/s enligt PTS.`,
    expected: [['VALUE_CONFLICT', '73 procent']],
  },
  {
    name: 'an invitation to the authority with claims',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Välkommen till fjällen den 9 juni! Vi vill visa hur det ser ut i en kommun där 56 procent av hushållen saknar fiber (Berg) och i en där siffran är 16 procent (Bräcke).`,
    expected: [],
  },
  {
    name: 'a lack told with the share that has it',
    text: `I Härjedalen saknar 59 procent av hushållen fiber.`,
    expected: [['VALUE_CONFLICT', '59 procent']],
  },
  {
    name: 'the minister said, we say',
    details: { authorityId: 'finans' },
    text: `Ministern uttalade i januari att avgiftstaket har spelat ut sin roll. Vi delar inte den bilden. Utan taket för anslutningsavgiften skulle många hushåll tacka nej.`,
    expected: [],
  },
  {
    name: 'agreeing with the wrong minister',
    details: { authorityId: 'finans' },
    text: `Ministern har föreslagit att avgiftstaket avskaffas. Vi välkomnar förslaget.`,
    expected: [['STANCE_CONFLICT', 'välkomnar']],
  },
  {
    name: 'a municipal view passed on, and our own silence',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `Vidarebefordrar synpunkter från Bergs kommun: kommunen anser att kopparnätet ska släckas snarast och att stödet ska gå till mobilt bredband. Länsstyrelsen har inte tagit ställning.`,
    expected: [],
  },
  {
    name: 'counts of companies and money with source in the heading',
    text: `## Företagens behov (källa: enkät till 1 240 företag, regionen 2025)

Av de svarande uppger 62 procent att uppkopplingen är för långsam. Genomsnittlig önskad hastighet är 500 Mbit/s.`,
    expected: [],
  },
  {
    name: 'a range of years and money',
    text: `För 2024–2027 har staten avsatt 3,8 miljarder kronor till bredbandsstödet. Om stödet fördelas jämnt blir det 950 miljoner per år.`,
    expected: [],
  },
  {
    name: 'money misread by a factor',
    text: `För 2024–2027 har staten avsatt 3,8 miljoner kronor till bredbandsstödet.`,
    expected: [['VALUE_CONFLICT', '3,8 miljoner kronor']],
  },
  {
    name: 'two months early',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Hej, bara så att ni vet: utlysningen av bredbandsstödet öppnar i mars 2026. Tipsa gärna byalagen.`,
    expected: [['VALUE_CONFLICT', 'mars 2026']],
  },
  {
    name: 'a long answer to one section',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `6.1 Nätinformation

Utredningen föreslår att en ny funktion inrättas hos PTS. Enligt vår mening finns både för- och nackdelar. Till fördelarna hör att kommunerna får en ingång. Till nackdelarna hör att uppgifterna kan bli känsliga när de samlas. Sammantaget överväger fördelarna, och vi tillstyrker förslaget.`,
    expected: [],
  },
  {
    name: 'a long answer that ends the wrong way',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `5.2 Tyst godkännande

Utredningen föreslår att tillstånd ska anses beviljat om myndigheten inte svarat inom fyra månader. Flera kommuner har uttryckt oro. Vi bedömer ändå att nyttan är större än riskerna och ställer oss därför bakom förslaget.`,
    expected: [['STANCE_CONFLICT', 'ställer oss därför bakom']],
  },
  {
    name: 'partial consent',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `Avsnitt 4.5: Tillstyrks i princip, men finansieringen måste lösas.
Avsnitt 6.1: Tillstyrks delvis.`,
    expected: [['STANCE_CONFLICT', 'Tillstyrks delvis']],
  },
  {
    name: 'a note of what was decided within',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Avstämning inför samtal med PTS. Vi kom överens om att inte nämna avgiftstaket och att be om mer tid. PTS har tidigare sagt att 40 procent av medlen går till Norrland.`,
    expected: [],
  },
  {
    name: 'three quarters of the villages',
    details: { senderIds: [REGION] },
    text: `Tre fjärdedelar av byalagen i Åre kommun planerar egna nät, visar regionens enkät från 2025.`,
    expected: [],
  },
];
