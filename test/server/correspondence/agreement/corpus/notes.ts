import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

const call = { needsDiaryNumber: false };

/** E-mails and notes of calls. */
export const notes: Specimen[] = [
  {
    name: 'a call with the figure of somebody else',
    details: { ...call, senderIds: [REGION] },
    text: `Telefonsamtal med PTS 2026-03-18
Ringde handläggaren om kartläggningen. Hon uppgav att 91 procent av hushållen i länet har tillgång till 100 Mbit/s.
Vi svarade att vår senaste siffra är 73 procent.`,
    expected: [],
  },
  {
    name: 'a call where we said another figure',
    details: { ...call, senderIds: [REGION] },
    text: `Samtal med Tillväxtverket
Vi framhöll att bara 63 procent av länets hushåll har 100 Mbit/s.
De ville ha det skriftligt.`,
    expected: [['VALUE_CONFLICT', '63 procent']],
  },
  {
    name: 'a call nobody told the other of',
    details: { ...call, senderIds: [BOARD], otherPrincipalInformedOn: null },
    text: `PTS ringde och undrade om vi tillstyrker förslaget i avsnitt 5.2. Bad att få återkomma.`,
    expected: [['OTHER_PRINCIPAL_NOT_INFORMED', null]],
  },
  {
    name: 'a question is no claim',
    details: call,
    text: `Hej! Stämmer det att 80 procent av hushållen i Åre har fiber? Och om 90 procent av hushållen i länet skulle få fiber, hur många återstår då?`,
    expected: [],
  },
  {
    name: 'words for numbers',
    text: `Sjuttiotre procent av länets hushåll har tillgång till hundra megabit per sekund. Tre av fyra hushåll i Krokoms kommun har fiber. I Bräcke har drygt fyra femtedelar av hushållen fiber. I Berg har hälften av hushållen fiber.`,
    expected: [['VALUE_CONFLICT', 'hälften']],
  },
  {
    name: 'those without',
    text: `I dag saknar 27 procent av hushållen i länet tillgång till 100 Mbit/s. I Ragunda saknar 30 procent av hushållen fiber.`,
    expected: [['VALUE_CONFLICT', '30 procent']],
  },
  {
    name: 'points are not percent',
    text: `Andelen hushåll i länet med 100 Mbit/s ökade med 6 procentenheter mellan 2017 och 2019. Under samma tid, från 2016 till 2019, var ökningen i riket 12 procentenheter.`,
    expected: [],
  },
  {
    name: 'points that are wrong',
    text: `Andelen hushåll i länet med tillgång till 100 Mbit/s ökade med 11 procentenheter mellan 2017 och 2019.`,
    expected: [['VALUE_CONFLICT', '11 procentenheter']],
  },
  {
    name: 'goals and readings',
    text: `Regeringens mål är att 98 procent ska ha tillgång till 1 Gbit/s eller fiber i absoluta närheten. Vårt eget mål är att 95 procent av hushållen ska ha fiber. I dag har 73 procent av hushållen i länet 100 Mbit/s.`,
    expected: [],
  },
  {
    name: 'denied and attributed figures',
    text: `Det stämmer inte att 80 procent av länets hushåll har 100 Mbit/s, utan siffran är 73 procent. Telia hävdar att 88 procent av hushållen i Åre har fiber. "Nu har 95 procent fiber", skrev tidningen.`,
    expected: [],
  },
  {
    name: 'a village and a stranger among municipalities',
    text: `I Sundsvall har 93 procent av hushållen fiber enligt PTS. I Norråker har 100 procent av hushållen fiber enligt föreningens egen räkning.`,
    expected: [],
  },
  {
    name: 'what the region has told before',
    text: `I Åre kommun saknar 710 byggnader anslutning till fiber enligt vår genomgång.`,
    details: { senderIds: [BOARD] },
    expected: [['VALUE_CONFLICT', '710']],
  },
  {
    name: 'what was corrected is not held against us, an open draft is',
    text: `I Bergs kommun saknar 820 byggnader anslutning till fiber enligt kommunens inventering. I Krokoms kommun saknar 350 arbetsställen anslutning till fiber enligt kommunens inventering.`,
    expected: [['VALUE_CONFLICT', '350']],
  },
];
