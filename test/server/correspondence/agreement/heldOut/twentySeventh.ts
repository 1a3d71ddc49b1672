import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A twenty-seventh round. */
export const twentySeventh: Specimen[] = [
  {
    name: 'a letter about two municipalities',
    text: `I Ragunda och Krokom är läget bättre än i länets södra delar. Enligt PTS hade 64 respektive 73 procent av hushållen fiber 2019. I Berg var andelen 44 procent och i Härjedalen 95 procent.`,
    expected: [['VALUE_CONFLICT', '95 procent']],
  },
  {
    name: 'a short note of what was agreed',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `Telefonsamtal med PTS. Länsstyrelsen framhöll att kravet på samförläggning bör gälla alla stöd och att fritidshusen bör räknas med.`,
    expected: [],
  },
  {
    name: 'a short note of what was not agreed',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `Telefonsamtal med PTS. Länsstyrelsen framhöll att täckningskraven kan sänkas och att fritidshusen inte behöver räknas med.`,
    expected: [
      ['STANCE_CONFLICT', 'kan sänkas'],
      ['STANCE_CONFLICT', 'inte behöver räknas med'],
    ],
  },
  {
    name: 'consent to what the answer is about',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `Region Jämtland Härjedalen och Länsstyrelsen i Jämtlands län tillstyrker förslaget om nätinformation (avsnitt 6.1), avstyrker förslaget om tyst godkännande (avsnitt 5.2) och har inga synpunkter på ikraftträdandet (avsnitt 7.3).`,
    expected: [],
  },
  {
    name: 'figures with sources of two kinds',
    text: `Enligt SCB bor 131 000 personer i länet. PTS uppger att 85 procent av hushållen i riket hade minst 100 Mbit/s 2019.`,
    expected: [],
  },
  {
    name: 'a wrong year for the money',
    text: `PTS beviljade 2,2 miljarder kronor i bredbandsstöd 2021, mer än något tidigare år.`,
    expected: [['VALUE_CONFLICT', '2,2 miljarder']],
  },
  {
    name: 'a figure of one village',
    details: { senderIds: [REGION] },
    text: `I Norråker anslöts 115 hushåll enligt fiberföreningen.`,
    expected: [],
  },
  {
    name: 'standby power wanted for all',
    text: `Kraven på reservkraft behöver skärpas.`,
    expected: [['EXPIRED', 'behöver skärpas']],
  },
  {
    name: 'an unsourced share of holiday homes',
    text: `Tre av tio fritidshus i Åre saknar fiber.`,
    expected: [['UNSOURCED', 'Tre av tio']],
  },
  {
    name: 'close to the truth',
    text: `Närmare tre fjärdedelar av länets hushåll har 100 Mbit/s, och i riket drygt åtta av tio.`,
    expected: [],
  },
  {
    name: 'not close to the truth',
    text: `Långt över hälften av hushållen i Berg har fiber.`,
    expected: [['VALUE_CONFLICT', 'över hälften']],
  },
  {
    name: 'asked and answered within a mail',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Du frågade om Bräcke: 84 procent av hushållen har fiber. Och Åre: 60. Hoppas det hjälper.`,
    expected: [],
  },
];
