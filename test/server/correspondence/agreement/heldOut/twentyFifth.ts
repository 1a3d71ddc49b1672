import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A twenty-fifth round. */
export const twentyFifth: Specimen[] = [
  {
    name: 'an answer to PTS on four questions',
    text: `PTS ställer fyra frågor i sin skrivelse. Våra svar är följande.

Fråga 1 (läget i länet). Tillgången till minst 100 Mbit/s uppgick 2019 till 73 procent av hushållen.

Fråga 2 (de största hindren). Långa avstånd och höga kostnader.

Fråga 3 (avgiftstaket). Taket bör behållas på nuvarande nivå.

Fråga 4 (kopparnätet). Vi anser att avvecklingen av kopparnätet bör skjutas upp.`,
    expected: [['NOT_JOINT', 'anser att']],
  },
  {
    name: 'an answer to PTS where two are wrong',
    text: `Fråga 1 (läget i länet). Tillgången till minst 100 Mbit/s uppgick 2019 till 83 procent av hushållen.

Fråga 3 (avgiftstaket). Taket bör höjas avsevärt.`,
    expected: [
      ['VALUE_CONFLICT', '83 procent'],
      ['STANCE_CONFLICT', 'bör höjas'],
    ],
  },
  {
    name: 'news from a newspaper with comment',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Enligt Länstidningen i dag har 52 procent av hushållen i Härjedalen fiber. Det är en gammal siffra. Den rätta är 59 procent.`,
    expected: [],
  },
  {
    name: 'three of five goals',
    details: { senderIds: [REGION] },
    text: `Av strategins fem delmål är tre uppfyllda. Delmålet att alla kommuner ska ha en bredbandssamordnare nåddes redan 2018.`,
    expected: [],
  },
  {
    name: 'fibre in the schools',
    details: { senderIds: [REGION] },
    text: `Samtliga länets vårdcentraler och 94 procent av skolorna är anslutna till fiber enligt kommunernas sammanställning.`,
    expected: [],
  },
  {
    name: 'the rate of connection',
    details: { senderIds: [REGION] },
    text: `I genomsnitt tackar 68 procent av de tillfrågade hushållen ja till en fiberanslutning, visar slutrapporterna.`,
    expected: [],
  },
  {
    name: 'a deadline extended by ourselves',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Kommunerna ska lämna sina synpunkter till oss senast den 27 mars 2026 så att vi hinner svara i tid.`,
    expected: [],
  },
  {
    name: 'a threat in the form of a question',
    details: { authorityId: 'finans' },
    text: `Är det rimligt att avgiftstaket slopas samtidigt som stödet minskar? Vi menar att svaret är nej.`,
    expected: [],
  },
  {
    name: 'rhetoric on the other side',
    details: { authorityId: 'finans' },
    text: `Avgiftstaket gör mer skada än nytta. Det är hög tid att avskaffa det.`,
    expected: [['STANCE_CONFLICT', 'hög tid att']],
  },
  {
    name: 'a mail with shares after colons and a wrong country',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Hej,
hushåll med minst 100 Mbit/s 2019:
- länet: 73 %
- riket: 83 %
Hälsn. E`,
    expected: [['VALUE_CONFLICT', '83 %']],
  },
  {
    name: 'a list with a lead that names measure and year',
    text: `Andelen hushåll med fiber i oktober 2019 var enligt PTS:

• Berg – 44 procent
• Strömsund – 49 procent
• Åre – 61,5 procent`,
    expected: [['VALUE_CONFLICT', '61,5 procent']],
  },
  {
    name: 'one joint and one single position cited',
    details: { authorityId: 'pts' },
    text: `Brevet stödjer sig på SP-07 och SP-10. Beträffande koordinatorn, se SP-06 (ännu inte godkänd av länsstyrelsen).`,
    expected: [['NOT_JOINT', null]],
  },
  {
    name: 'support for villages, said in a subordinate clause only',
    details: { authorityId: 'jordbruksverket' },
    text: `Mot bakgrund av att byanäten behöver rådgivning har regionen anställt en rådgivare på halvtid.`,
    expected: [],
  },
  {
    name: 'the demand for joint digging, softened',
    text: `Vi anser att kravet på samförläggning bör ersättas av en uppmaning.`,
    expected: [['STANCE_CONFLICT', 'anser att']],
  },
  {
    name: 'a survey of roads by the board',
    details: { senderIds: [BOARD], authorityId: 'trafikverket' },
    text: `Länsstyrelsens körtest i november 2025 visar att täckning saknas på 23 procent av de uppmätta 480 kilometerna.`,
    expected: [],
  },
  {
    name: 'the opposite measure, in a lead',
    text: `Hushåll utan fiber 2019 enligt PTS: Berg 56 procent, Bräcke 16 procent, Krokom 37 procent.`,
    expected: [['VALUE_CONFLICT', '37 procent']],
  },
  {
    name: 'a request for money in two currencies',
    details: { senderIds: [REGION] },
    text: `Projektets totala budget är 2,1 miljoner euro. Regionen söker 4,5 miljoner kronor i medfinansiering.`,
    expected: [],
  },
  {
    name: 'a letter that ends with the wrong authority',
    details: { authorityId: 'trafikverket' },
    text: `Slutligen vill vi framhålla att taket för anslutningsavgiften måste ligga kvar.`,
    expected: [['AUDIENCE_MISMATCH', 'måste ligga kvar']],
  },
];
