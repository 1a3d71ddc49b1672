import { DiaryStatus } from '../../../../../server/correspondence/agreement/Register.js';
import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A second round of texts that the rules had not met. */
export const second: Specimen[] = [
  {
    name: 'minutes of a meeting with an authority',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Minnesanteckningar från avstämning med PTS den 17 mars 2026

Närvarande: Elin Fjällström (regionen), två handläggare från PTS.

1. Läget i länet. Elin redogjorde för läget: 73 procent av hushållen i länet har 100 Mbit/s och 60 procent av hushållen i Åre har fiber. PTS påpekade att det finns nyare siffror på väg.
2. Stödet. PTS räknar med att utlysningen av bredbandsstödet öppnar i maj. Regionen underströk att stödet bör förlängas.
3. Övrigt. PTS frågade vad vi tycker om kopparnätets släckning. Regionens hållning är att kopparnätet inte ska släckas förrän det finns ett alternativ.`,
    expected: [['NOT_JOINT', 'hållning är att']],
  },
  {
    name: 'a speech that rounds and brags',
    text: `I dag har så gott som alla hushåll i Bräcke fiber. I Östersund är tre fjärdedelar uppkopplade med fiber, och i länet som helhet kan drygt sju av tio hushåll surfa i minst 100 megabit.`,
    expected: [['VALUE_CONFLICT', 'så gott som alla']],
  },
  {
    name: 'a petition',
    text: `Hemställan till regeringen

Mot bakgrund av ovanstående hemställer Region Jämtland Härjedalen och Länsstyrelsen i Jämtlands län att regeringen

- förlänger det statliga bredbandsstödet till och med 2030,
- avskaffar taket för anslutningsavgiften, och
- inför krav på samförläggning i alla statliga stöd.`,
    details: { authorityId: 'finans' },
    expected: [['STANCE_CONFLICT', 'avskaffar']],
  },
  {
    name: 'a completion of an earlier letter',
    details: { senderIds: [BOARD] },
    text: `Komplettering av vår skrivelse den 10 november 2025

Vid en förnyad genomgång har vi funnit att behovet av ortssammanbindande nät i länet uppgår till 95 miljoner kronor och inte till 120 miljoner kronor.`,
    expected: [['VALUE_CONFLICT', '95 miljoner kronor']],
  },
  {
    name: 'a table of costs and households',
    text: `Tabell 2. Kvarvarande hushåll utan fiber (källa: kommunernas inventeringar 2025)

| Kommun | Antal hushåll utan fiber | Uppskattad kostnad (mnkr) |
|---|---|---|
| Strömsund | 1 840 | 165 |
| Ragunda | 610 | 58 |`,
    expected: [['VALUE_CONFLICT', '1 840']],
  },
  {
    name: 'an apology for being late',
    details: { senderIds: [BOARD], replyDueOn: '2026-02-27', otherPrincipalInformedOn: '2026-03-01' },
    text: `Vi beklagar att svaret dröjt. Länsstyrelsen har inget att invända mot den föreslagna tidplanen.`,
    expected: [['LATE_REPLY', null]],
  },
  {
    name: 'national figures beside our own',
    text: `År 2019 låg länet tolv procentenheter efter riket: 73 procent av hushållen hade tillgång till 100 Mbit/s hos oss, mot 85 procent nationellt. Tre år tidigare, 2016, var siffrorna 59 respektive 73 procent.`,
    expected: [],
  },
  {
    name: 'wrong share of the country',
    text: `I Sverige hade 88 procent av hushållen tillgång till 100 Mbit/s 2019, enligt PTS.`,
    expected: [['VALUE_CONFLICT', '88 procent']],
  },
  {
    name: 'rural figure told for the whole municipality',
    text: `I Ragunda kommun är 54 procent av hushållen anslutna till fiber, att jämföra med 76 procent i Östersund.`,
    expected: [['MEASURE_MISMATCH', '54 procent']],
  },
  {
    name: 'quotes and citations',
    text: `"Vi har redan 97 procent fiber i Åre", säger operatörens presschef till Länstidningen. Enligt ServaNets hemsida är 70 procent av hushållen i Berg anslutna. Någon sådan uppgift har vi inte. Vår egen bild bygger på PTS statistik: 60 procent av hushållen i Åre och 44 procent i Berg har fiber.`,
    expected: [],
  },
  {
    name: 'citing by code in running text',
    details: { authorityId: 'trafikverket', senderIds: [REGION] },
    text: `Yttrandet följer ståndpunkt SP-02 (version 1) och SP-06.`,
    expected: [
      ['AUDIENCE_MISMATCH', null],
      ['NOT_JOINT', null],
    ],
  },
  {
    name: 'a grumpy mail',
    details: {
      senderIds: [REGION],
      otherPrincipalInformedOn: null,
      diary: [{ principalId: REGION, number: 'RUN/90/2026', status: DiaryStatus.REGISTERED }],
    },
    text: `Hej,
nej, vi tycker inte att avgiftstaket ska höjas. Och nej, det är inte 50 % av hushållen i Härjedalen som saknar fiber, det är ungefär 40 %.`,
    expected: [['OTHER_PRINCIPAL_NOT_INFORMED', null]],
  },
  {
    name: 'a stance in passive and by the way',
    text: `Det kan i sammanhanget nämnas att ett slopat avgiftstak inte är något som länet förordar, liksom att reservkraft i noderna alltjämt bör krävas.`,
    expected: [['EXPIRED', 'bör']],
  },
  {
    name: 'a claim of trend without any figure of its own in the register',
    text: `Antalet byggnader med fiber i Krokom ökade med 450 under 2025. Det motsvarar en ökning med 9 procent.`,
    expected: [
      ['UNSOURCED', '450'],
      ['UNSOURCED', '9 procent'],
    ],
  },
];
