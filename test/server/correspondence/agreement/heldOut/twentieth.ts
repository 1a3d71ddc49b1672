import { REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A twentieth round. */
export const twentieth: Specimen[] = [
  {
    name: 'an account of need to the fund',
    details: { authorityId: 'tillvaxtverket' },
    text: `Behovskartläggning för bredband i Jämtlands län

Kartläggningen har gjorts gemensamt av regionen och länsstyrelsen. Enligt PTS hade 49 procent av hushållen i Strömsunds kommun fiber 2019. Behovet av ortssammanbindande nät i länet uppskattas till 120 miljoner kronor. Sträckorna framgår av bilaga 2.

Det har rått stor tidspress och bilagan är inte kvalitetssäkrad.`,
    expected: [],
  },
  {
    name: 'a corrected account of need',
    details: { authorityId: 'tillvaxtverket' },
    text: `I den rättade versionen uppskattas behovet av ortssammanbindande nät i länet till 132 miljoner kronor, sedan två sträckor tillkommit.`,
    expected: [['VALUE_CONFLICT', '132 miljoner kronor']],
  },
  {
    name: 'a phone note with many voices',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Gruppsamtal 17/3: PTS, Trafikverket, regionen.
Trafikverket: 68 procent av de statliga vägarna har täckning.
PTS: håller med.
Regionen: täckningskraven bör höjas, inte minst på inlandsvägarna.
Trafikverket: kan inte lova något.`,
    expected: [],
  },
  {
    name: 'a claim that is true only of towns',
    text: `Nästan samtliga hushåll i länets tätorter har i dag fiber.`,
    expected: [['UNSOURCED', 'Nästan samtliga']],
  },
  {
    name: 'fast radio beside fibre',
    details: { senderIds: [REGION] },
    text: `I Åre har 60 procent av hushållen fiber och ytterligare 9 procent fast radio, enligt PTS.`,
    expected: [],
  },
  {
    name: 'cable tv told rightly',
    text: `I Östersund har 76 procent av hushållen fiber. Därutöver nås 8 procent via kabel-tv enligt PTS.`,
    expected: [],
  },
  {
    name: 'thirty megabits are another thing',
    text: `I länet hade 73 procent av hushållen tillgång till minst 30 Mbit/s 2019.`,
    expected: [['MEASURE_MISMATCH', '73 procent']],
  },
  {
    name: 'a gigabit is another thing',
    text: `73 procent av länets hushåll hade 2019 tillgång till 1 Gbit/s.`,
    expected: [['MEASURE_MISMATCH', '73 procent']],
  },
  {
    name: 'persons and not households',
    text: `År 2019 hade 73 procent av länets invånare tillgång till minst 100 Mbit/s.`,
    expected: [['MEASURE_MISMATCH', '73 procent']],
  },
  {
    name: 'villages in a row with shares in brackets',
    text: `Längst har utbyggnaden av fiber till hushåll kommit i Bräcke (84 procent 2019) och Östersund (76 procent). Längst ned ligger Strömsund (49 procent) och Berg (41 procent).`,
    expected: [['VALUE_CONFLICT', '41 procent']],
  },
  {
    name: 'a request with bold words and a table of dates',
    text: `| Händelse | Datum |
|---|---|
| Utlysningen av bredbandsstödet öppnar | 2026-05-18 |
| Remissvaret om Snabbare bredband i hela landet lämnas senast | 2026-04-18 |`,
    expected: [['VALUE_CONFLICT', '2026-04-18']],
  },
  {
    name: 'refusal in an official turn',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `Huvudmännen ser sig förhindrade att tillstyrka förslaget i avsnitt 6.1.`,
    expected: [['STANCE_CONFLICT', 'tillstyrka']],
  },
  {
    name: 'consent in an official turn',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `Huvudmännen har inte funnit skäl att motsätta sig förslaget i avsnitt 7.3 och kan för egen del tillstyrka förslaget i avsnitt 6.1.`,
    expected: [],
  },
  {
    name: 'silence in an official turn',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `Förslaget i avsnitt 6.1 föranleder inga synpunkter från huvudmännens sida.`,
    expected: [['STANCE_CONFLICT', 'inga synpunkter']],
  },
  {
    name: 'it depends',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `Vi tillstyrker förslaget i avsnitt 4.5 endast om staten bär kostnaderna.`,
    expected: [],
  },
  {
    name: 'a question to ourselves left in the draft',
    text: `[Stämmer detta? Kolla med PTS.] Av hushållen i Krokom har 73 procent fiber.`,
    expected: [],
  },
  {
    name: 'a bit more than what we have agreed',
    text: `I länet har gott och väl 80 procent av hushållen minst 100 Mbit/s, och i riket är siffran strax över 85 procent.`,
    expected: [['VALUE_CONFLICT', 'gott och väl 80 procent']],
  },
  {
    name: 'a neighbour with the same name as a surname',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Enligt Anders Berg på PTS får vi besked i maj. Maria Krokom deltog inte. 12 av 15 punkter hanns med.`,
    expected: [],
  },
];
