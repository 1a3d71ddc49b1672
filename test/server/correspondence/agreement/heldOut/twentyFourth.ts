import { DiaryStatus } from '../../../../../server/correspondence/agreement/Register.js';
import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A twenty-fourth round. */
export const twentyFourth: Specimen[] = [
  {
    name: 'a letter to PTS about the mapping',
    text: `Till Post- och telestyrelsen

Kvalitetssäkring av byggnadsförteckningen

Regionen och länsstyrelsen har gått igenom förteckningen och lämnar följande kommentarer. Förteckningen upptar 12 310 byggnader i länet enligt PTS utskick. Av dessa bedömer vi att 480 redan har fiber enligt operatörernas uppgifter.

Fritidshusen bör enligt vår mening räknas med i kartläggningen.`,
    expected: [],
  },
  {
    name: 'a call about the coordinator',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Samtal med Finansdepartementet om koordinatorn. Framförde att ersättningen, 857 000 kronor per region och år från staten för bredbandskoordinatorn, inte täcker kostnaderna. Vi vill att staten finansierar bredbandskoordinatorn även efter 2027.`,
    expected: [['NOT_JOINT', 'vill att']],
  },
  {
    name: 'an answer with a stance on the whole and on parts',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `Huvudmännen ställer sig i allt väsentligt bakom utredningens förslag. Följande undantag görs. Förslaget om tyst godkännande i avsnitt 5.2 avstyrks. Förslaget i avsnitt 4.5 tillstyrks med den ändringen att vägsamfälligheter inkluderas.`,
    expected: [],
  },
  {
    name: 'an answer with wrong parts',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `Beträffande avsnitt 5.2 noterar vi att förslaget skulle korta ledtiderna. Vi biträder därför förslaget. Förslaget i avsnitt 4.5 tillstyrks i sin helhet.`,
    expected: [
      ['STANCE_CONFLICT', 'biträder'],
      ['STANCE_CONFLICT', 'tillstyrks i sin helhet'],
    ],
  },
  {
    name: 'shares of one thing and counts of another',
    details: { senderIds: [BOARD] },
    text: `I Bräcke kommun hade 84 procent av hushållen fiber 2019. Det motsvarar enligt kommunen ca 2 700 hushåll. Kvar står således omkring 500.`,
    expected: [],
  },
  {
    name: 'the older county share in a boast',
    text: `Med sina 67 procent hushåll med 100 Mbit/s är länet i dag bättre än många tror.`,
    expected: [['STALE_VINTAGE', '67 procent']],
  },
  {
    name: 'Östersund set against itself',
    text: `Östersund hade 76 procent 2016 men bara 69 procent 2017, en minskning med sju procentenheter av hushållen med snabbt bredband.`,
    expected: [['MEASURE_MISMATCH', '69 procent']],
  },
  {
    name: 'Östersund explained',
    text: `Att Östersund redovisades med 76 procent 2016 och 69 procent 2017 beror på att den första siffran avser 100 Mbit/s och den andra fiber.`,
    expected: [],
  },
  {
    name: 'a promise for the autumn',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Vi återkommer i oktober med en prognos för 2027. Preliminärt räknar vi med att 70 procent av hushållen i Åre har fiber då.`,
    expected: [],
  },
  {
    name: 'joint letter, everything wrong in the margins',
    details: {
      diary: [{ principalId: REGION, number: 'RUN/7/2026', status: DiaryStatus.REGISTERED }],
      replyDueOn: '2026-03-10',
    },
    text: `Vi beklagar dröjsmålet. Våra synpunkter framgår av bilagan.`,
    expected: [
      ['UNREGISTERED', null],
      ['LATE_REPLY', null],
    ],
  },
  {
    name: 'told neither before nor after',
    details: { senderIds: [BOARD], sentOn: '2026-03-18', otherPrincipalInformedOn: null },
    text: `Länsstyrelsen har tagit del av handlingarna och har inget att tillägga.`,
    expected: [['OTHER_PRINCIPAL_NOT_INFORMED', null]],
  },
  {
    name: 'numbers that are names',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Mål 3 i strategin följs upp i bilaga 4. Se även tabell 12 och SOU 2014:21 s. 76. Ärendet TRV 2025/1031 är avslutat. Vi ses i rum 404 kl 9.`,
    expected: [],
  },
  {
    name: 'a share told in thousandths',
    text: `Av länets 64 213 hushåll saknar drygt en fjärdedel 100 Mbit/s, dvs. omkring 17 000 hushåll.`,
    expected: [],
  },
  {
    name: 'against one way of paying for the trunk nets',
    details: { senderIds: [REGION] },
    text: `Regionen förordar att bredbandsstödet får användas även för ortssammanbindande nät.`,
    expected: [
      ['NO_POSITION', 'förordar'],
      ['STANCE_CONFLICT', 'förordar'],
    ],
  },
  {
    name: 'mobile coverage wrongly credited',
    details: { authorityId: 'trafikverket' },
    text: `Regionen och länsstyrelsen ser ingen anledning att höja täckningskraven längs vägarna.`,
    expected: [['STANCE_CONFLICT', 'ingen anledning att höja']],
  },
  {
    name: 'the number of projects',
    details: { senderIds: [BOARD] },
    text: `Under perioden 2014–2020 slutfördes 61 projekt i länet. Handläggningstiden var i genomsnitt 14 månader.`,
    expected: [],
  },
  {
    name: 'the price of fibre told as a fact',
    text: `Kostnaden för att gräva ned en meter fiber har på fem år stigit från 350 till 520 kronor.`,
    expected: [['UNSOURCED', '520 kronor']],
  },
];
