import type { Specimen } from '../Specimen.js';

const specimen = (name: string, text: string, expected: Specimen['expected'] = []): Specimen => ({
  name,
  text,
  expected,
});

/** A tenth round: one turn of phrase each. */
export const tenth: Specimen[] = [
  specimen('a share of the rest', 'Av länets hushåll står alltså 27 procent fortfarande utan 100 Mbit/s.'),
  specimen('nearly a third, and it is so', 'Nästan en tredjedel av länets hushåll saknar 100 Mbit/s.'),
  specimen('barely a fifth, and it is not so', 'Knappt en femtedel av hushållen i Härjedalen saknar fiber.', [
    ['VALUE_CONFLICT', 'Knappt en femtedel'],
  ]),
  specimen('every other', 'Vartannat hushåll i Strömsund har fiber, men i Bräcke har bara vart tredje det.', [
    ['VALUE_CONFLICT', 'vart tredje'],
  ]),
  specimen('three out of four', '3 av 4 hushåll i Östersund har fiber. I Åre är det 3 av 5, i Berg 2 av 3.', [
    ['VALUE_CONFLICT', '2 av 3'],
  ]),
  specimen(
    'up by, from, to',
    'I Åre steg andelen hushåll med fiber med 12 procentenheter, från 48 procent 2017 till 60 procent 2019.',
  ),
  specimen('up by, wrongly', 'I Åre steg andelen hushåll med fiber med 22 procentenheter mellan 2017 och 2019.', [
    ['VALUE_CONFLICT', '22 procentenheter'],
  ]),
  specimen('doubled', 'I Strömsunds glesbygd har andelen hushåll med fiber fördubblats, till 22 procent 2019.'),
  specimen(
    'of those, a part',
    'Staten avsätter 3,8 miljarder kronor till bredbandsstödet 2024–2027, varav 600 miljoner kronor är öronmärkta för glesbygd enligt regeringens beslut.',
  ),
  specimen('neither nor', 'Varken Berg eller Strömsund når 50 procent hushåll med fiber.'),
  specimen('no more than', 'Fler än 45 procent av hushållen i Berg har inte fiber ännu.'),
  specimen(
    'at most and at least',
    'Minst 70 procent av länets hushåll har 100 Mbit/s. Högst 70 procent av rikets hushåll har det.',
    [['VALUE_CONFLICT', 'Högst 70 procent']],
  ),
  specimen(
    'a figure in brackets',
    'Fiberutbyggnaden går olika fort i kommunerna (Bräcke 84 %, Krokom 73 %, Ragunda 64 %, Berg 54 %).',
    [['VALUE_CONFLICT', '54 %']],
  ),
  specimen('slashes', 'Andel hushåll med fiber 2017/2019: Berg 42/44 %, Åre 48/60 %.'),
  specimen('percent sign apart', 'Länet: 73 %. Riket: 85 %. (Andel hushåll med minst 100 Mbit/s, 2019, PTS.)'),
  specimen(
    'a year as a heading',
    '2019\n\nHushåll med 100 Mbit/s i länet: 73 procent\n\n2017\n\nHushåll med 100 Mbit/s i länet: 76 procent',
    [['VALUE_CONFLICT', '76 procent']],
  ),
  specimen(
    'a law and a page',
    'Enligt 12 § förordningen (2020:266) får stöd lämnas med högst 100 procent av kostnaderna. Se även s. 73 i betänkandet.',
  ),
  specimen('a budget of our own', 'Regionen avsätter 2,5 miljoner kronor för fiberfrågor 2026.'),
  specimen('telephone numbers and addresses', 'Ring gärna 063-14 75 00 eller skriv till Box 73, 831 21 Östersund.'),
  specimen(
    'not as stated',
    'Uppgiften i PTS rapport om 37 procent fiber i Krokom är felaktig; rätt siffra är 73 procent av hushållen.',
  ),
  specimen(
    'contrary to what the operator says',
    'Tvärtemot vad Telia uppgett saknar inte 5 utan 16 procent av hushållen i Bräcke fiber.',
  ),
  specimen('a year that is long gone', 'Redan 2016 hade 76 procent av hushållen i Östersund minst 100 Mbit/s.'),
  specimen('an older year, other value', 'År 2016 hade 67 procent av länets hushåll minst 100 Mbit/s.', [
    ['VALUE_CONFLICT', '67 procent'],
  ]),
  specimen(
    'the other population named late',
    'I länet hade 68 procent tillgång till 100 Mbit/s under 2018. Siffran avser arbetsställen.',
    [['MEASURE_MISMATCH', '68 procent']],
  ),
  specimen('fast broadband in general', 'År 2019 hade 76 procent av hushållen i Östersund snabbt bredband via fiber.'),
  specimen('with a decimal', 'Andelen hushåll i länet med 100 Mbit/s var 73,2 procent 2019 enligt PTS.'),
  specimen('with a decimal too far off', 'Andelen hushåll i länet med 100 Mbit/s var 74,2 procent 2019 enligt PTS.', [
    ['VALUE_CONFLICT', '74,2 procent'],
  ]),
  specimen(
    'the sum of two',
    'Bergs och Åres kommuner saknar tillsammans fiber till 4 700 hushåll enligt kommunernas listor.',
  ),
  specimen(
    'a day in other words',
    'Svar på remissen Snabbare bredband i hela landet ska vara Finansdepartementet till handa senast den 8:e april 2026.',
  ),
  specimen(
    'a day that is wrong in figures',
    'Remissvaret om Snabbare bredband i hela landet ska lämnas senast 28/4 2026.',
    [['VALUE_CONFLICT', '28/4 2026']],
  ),
  specimen('a wish with not and only', 'Vi anser att bredbandsstödet inte enbart bör förlängas utan också höjas.'),
  specimen('no reason to remove', 'Vi ser inga skäl att avskaffa taket för anslutningsavgiften.'),
  specimen('no reason to keep', 'Vi ser inga skäl att behålla taket för anslutningsavgiften.', [
    ['STANCE_CONFLICT', 'ser inga skäl'],
  ]),
  specimen('against a removal', 'Vi motsätter oss att taket för anslutningsavgiften slopas.'),
  specimen('against keeping', 'Vi motsätter oss att taket för anslutningsavgiften behålls.', [
    ['STANCE_CONFLICT', 'motsätter oss'],
  ]),
  specimen('it would be wrong to', 'Det vore fel att sänka täckningskraven längs vägarna.'),
  specimen('it would be right to', 'Det vore rimligt att sänka täckningskraven längs vägarna.', [
    ['STANCE_CONFLICT', 'vore rimligt'],
  ]),
  specimen(
    'earlier we thought',
    'Tidigare ansåg vi att taket för anslutningsavgiften borde slopas, men i dag är vår bedömning att det bör behållas.',
  ),
  specimen('some think', 'Det finns de som menar att avgiftstaket bör slopas.'),
  specimen(
    'we understand but',
    'Vi har förståelse för att operatörerna vill slopa avgiftstaket men delar inte den uppfattningen.',
  ),
  specimen('the government should ask', 'Regeringen bör ge PTS i uppdrag att införa krav på samförläggning.'),
  specimen('we thank and agree', 'Vi delar PTS uppfattning att fritidshusen ska räknas med i kartläggningen.'),
  specimen('silence on the matter', 'Frågan om kopparnätets avveckling berörs inte i detta yttrande.'),
  specimen(
    'a copper stance, not joint',
    'Kopparnätet får inte stängas ned förrän alla hushåll har ett alternativ, anser vi.',
    [['NOT_JOINT', 'får inte']],
  ),
];
