import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A twelfth round: positions old, new, not yet and for others; and figures that need a source or do not. */
export const twelfth: Specimen[] = [
  {
    name: 'citing a version that has been replaced, by its name in the text',
    text: `Vi hänvisar till ståndpunkt SP-01, version 1, och till SP-11.`,
    expected: [['SUPERSEDED_VERSION', null]],
  },
  {
    name: 'citing the version in force',
    text: `Detta följer av våra gemensamma ståndpunkter SP-01 (version 2) och SP-07.`,
    expected: [],
  },
  {
    name: 'citing one that is not joint and one meant for others',
    details: { authorityId: 'jordbruksverket' },
    text: `Se SP-04 och SP-02.`,
    expected: [
      ['NOT_JOINT', null],
      ['AUDIENCE_MISMATCH', null],
    ],
  },
  {
    name: 'the wish of the version that was replaced',
    text: `Det statliga bredbandsstödet bör förlängas till 2027.`,
    expected: [['SUPERSEDED_VERSION', 'bör']],
  },
  {
    name: 'standby power once more',
    details: { authorityId: 'mcf' },
    text: `Myndigheten för civilt försvar

Samhällsviktiga noder måste ha reservkraft. Vi menar att staten bör ställa sådana krav i samtliga stöd.`,
    expected: [
      ['EXPIRED', 'måste'],
      ['EXPIRED', 'menar att'],
    ],
  },
  {
    name: 'telling of our own work with villages',
    details: { senderIds: [REGION] },
    text: `Under året har koordinatorn besökt 23 byalag, hållit fyra nätverksträffar och besvarat 310 frågor. Koordinatorns tid fördelade sig på samverkan (40 procent), stöd till kommuner (35 procent) och kartläggning (25 procent).`,
    expected: [],
  },
  {
    name: 'a claim of many houses',
    text: `Omkring 11 000 hushåll i länet saknar helt fast bredband.`,
    expected: [['UNSOURCED', 'Omkring 11 000']],
  },
  {
    name: 'a claim of many houses with a source in a bracket',
    text: `Omkring 11 000 hushåll i länet saknar helt fast bredband (PTS öppna data, uttag 2026-02-10).`,
    expected: [],
  },
  {
    name: 'a share of roads without a source',
    details: { authorityId: 'trafikverket' },
    text: `På ungefär en femtedel av det statliga vägnätet i länet går det inte att ringa. Täckningskraven bör höjas.`,
    expected: [['UNSOURCED', 'ungefär en femtedel']],
  },
  {
    name: 'kilometres of ducts',
    text: `Trafikverket har enligt egen redovisning lagt 86 kilometer tomrör längs E45.`,
    details: { authorityId: 'trafikverket' },
    expected: [],
  },
  {
    name: 'a source told afterwards for all',
    text: `Länets glesbygd är fortfarande eftersatt. 5 200 hushåll saknar fiber och 1 100 företag likaså. Uppgifterna är hämtade från kommunernas inventeringar 2025.`,
    expected: [],
  },
  {
    name: 'wrong for the right reason: a share of buildings',
    text: `I Härjedalen hade 59 procent av fritidshusen fiber 2019, enligt PTS.`,
    expected: [['MEASURE_MISMATCH', '59 procent']],
  },
  {
    name: 'the share of the rural parts said of the towns',
    text: `I tätorterna i Ragunda hade 54 procent av hushållen fiber 2019.`,
    expected: [['MEASURE_MISMATCH', '54 procent']],
  },
  {
    name: 'the 100 Mbit/s share of the county as fibre',
    text: `Av hushållen i Jämtlands län var 73 procent anslutna till fiber år 2019.`,
    expected: [['MEASURE_MISMATCH', '73 procent']],
  },
  {
    name: 'the share of fibre as 100 Mbit/s',
    text: `I Åre har 60 procent av hushållen tillgång till minst 100 Mbit/s enligt senaste kartläggningen.`,
    expected: [['MEASURE_MISMATCH', '60 procent']],
  },
  {
    name: 'an older figure as the latest',
    text: `Den senaste kartläggningen visar att 68 procent av länets hushåll har tillgång till 100 Mbit/s.`,
    expected: [['STALE_VINTAGE', '68 procent']],
  },
  {
    name: 'an older figure of the country beside the newest of the county',
    text: `I länet har 73 procent av hushållen minst 100 Mbit/s, i riket 78 procent.`,
    expected: [['STALE_VINTAGE', '78 procent']],
  },
  {
    name: 'an older figure, said to be old',
    text: `I den regionala strategin, som bygger på 2016 års siffror, anges att 59 procent av hushållen i länet har 100 Mbit/s. Uppgiften är inaktuell.`,
    expected: [],
  },
  {
    name: 'the board alone says yes where the board said no',
    details: { senderIds: [BOARD], caseId: 'remiss', authorityId: 'finans' },
    text: `Länsstyrelsen tillstyrker förslaget i avsnitt 6.1 och avstyrker förslaget i avsnitt 7.1.`,
    expected: [
      ['NO_POSITION', 'avstyrker'],
      ['STANCE_CONFLICT', 'avstyrker'],
    ],
  },
  {
    name: 'mobile coverage as others want it',
    details: { senderIds: [REGION], authorityId: 'pts' },
    text: `Vi noterar att Trafikverket vill sänka täckningskraven. Regionen beklagar detta.`,
    expected: [],
  },
];
