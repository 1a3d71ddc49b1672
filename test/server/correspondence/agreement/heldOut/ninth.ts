import { DiaryStatus } from '../../../../../server/correspondence/agreement/Register.js';
import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A ninth round: what a case officer writes in an ordinary month. */
export const ninth: Specimen[] = [
  {
    name: 'an answer to a request for completion',
    details: { senderIds: [REGION] },
    text: `Komplettering av ansökan om stöd, ärende 25-17220

PTS har begärt att vi preciserar antalet hushåll utan fiber i Strömsunds kommun. Vid regionens inventering 2025 uppgick antalet till 1 480. Motsvarande uppgift för Åre kommun är inte framtagen.

Andelen hushåll med fiber var enligt PTS senaste kartläggning 49 procent i Strömsund och 60 procent i Åre.`,
    expected: [],
  },
  {
    name: 'a completion with the wrong count',
    details: { senderIds: [REGION] },
    text: `Ni frågar hur många hushåll i Strömsunds kommun som saknar fiber. Svaret är 1 840 enligt regionens inventering.`,
    expected: [['VALUE_CONFLICT', '1 840']],
  },
  {
    name: 'a call about the goal',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `Telefonsamtal 2026-03-18 kl. 14.10 med Lena på Finansdepartementet. Hon undrade hur länet ligger till mot målet om 98 procent. Svarade att målet inte är nått och att ca 73 procent av hushållen hade minst 100 Mbit/s 2019. Någon siffra för gigabit finns inte för länet.`,
    expected: [],
  },
  {
    name: 'yearly report with money spent',
    details: { senderIds: [REGION] },
    text: `Redovisning av medel för bredbandskoordinatorn 2025

Staten ersätter varje region med högst 857 000 kr per år för bredbandskoordinatorn. Av beviljade medel har 803 450 kr använts till lön, 31 200 kr till resor och 22 350 kr till konferenser enligt bifogad huvudbok.`,
    expected: [],
  },
  {
    name: 'a letter about fees for connection',
    details: { authorityId: 'pts', senderIds: [BOARD] },
    text: `Länsstyrelsen har mottagit klagomål från enskilda om höga avgifter för anslutning. I ett fall begärdes 58 000 kronor. Länsstyrelsen anser att taket för anslutningsavgiften bör sänkas.`,
    expected: [['STANCE_CONFLICT', 'anser att']],
  },
  {
    name: 'a reminder of the day',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Kort påminnelse: utlysningen av bredbandsstödet öppnar den 18 juni 2026.`,
    expected: [['VALUE_CONFLICT', '18 juni 2026']],
  },
  {
    name: 'nothing to object to the plan of the fund',
    details: { authorityId: 'tillvaxtverket', senderIds: [BOARD] },
    text: `Länsstyrelsen har inget att erinra mot Tillväxtverkets förslag till programplan.`,
    expected: [],
  },
  {
    name: 'a speech to the authority, with a boast',
    text: `Vi är stolta över Bräcke, där nio av tio hushåll i dag har fiber. Men vi glömmer inte Berg, där knappt 45 procent är anslutna.`,
    expected: [['VALUE_CONFLICT', 'nio av tio']],
  },
  {
    name: 'an answer where the matter stands in the heading',
    details: { authorityId: 'finans' },
    text: `### Tyst godkännande

Vi tillstyrker. Handläggningstiderna är för långa.

### Samförläggning

Vi avstyrker att krav införs.`,
    expected: [
      ['STANCE_CONFLICT', 'tillstyrker'],
      ['STANCE_CONFLICT', 'avstyrker'],
    ],
  },
  {
    name: 'a mild no',
    details: { authorityId: 'finans' },
    text: `Huvudmännen är inte övertygade om att kravet på samförläggning bör utvidgas till alla stöd. Vi föreslår att det utreds vidare.`,
    expected: [],
  },
  {
    name: 'a position that is too old and one that is for others',
    details: { authorityId: 'trafikverket' },
    text: `Vi anser att krav på reservkraft bör ställas även vid vägstationer. Vi anser vidare att taket för anslutningsavgiften bör behållas.`,
    expected: [
      ['EXPIRED', 'reservkraft bör'],
      ['AUDIENCE_MISMATCH', 'anser vidare att'],
    ],
  },
  {
    name: 'what others asked of us',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Möte med Trafikverket 2026-03-11. Trafikverket ville veta om vi kan tänka oss sänkta täckningskrav. Vi svarade nej.`,
    expected: [],
  },
  {
    name: 'growth of holiday homes told without source',
    text: `Antalet fritidshus med fiber i Härjedalen har mer än fördubblats sedan 2019, från 1 900 till 4 100.`,
    expected: [['UNSOURCED', '4 100']],
  },
  {
    name: 'an estimate of the municipality',
    text: `Bergs kommun uppskattar att 820 byggnader i kommunen saknar fiber. Vi har inte kunnat kontrollera uppgiften.`,
    expected: [],
  },
  {
    name: 'two tables under one another',
    text: `**Tabell 1.** Hushåll med minst 100 Mbit/s, procent (PTS)

| | 2017 | 2019 |
|---|---|---|
| Jämtlands län | 67 | 73 |
| Riket | 78 | 85 |

**Tabell 2.** Hushåll med fiber, procent (PTS)

| | 2017 | 2019 |
|---|---|---|
| Östersund | 69 | 76 |
| Krokom | 65 | 78 |`,
    expected: [['VALUE_CONFLICT', '65 | 78']],
  },
  {
    name: 'a sum in words',
    text: `Staten avsätter tre komma åtta miljarder kronor till bredbandsstödet 2024–2027. Under 2021 beviljade PTS en och en halv miljard kronor i bredbandsstöd.`,
    expected: [],
  },
  {
    name: 'a sum in words that is wrong',
    text: `Staten avsätter tre och en halv miljard kronor till bredbandsstödet för åren 2024 till 2027.`,
    expected: [['VALUE_CONFLICT', 'tre och en halv miljard']],
  },
  {
    name: 'only requested, which is enough',
    details: {
      senderIds: [BOARD],
      diary: [{ principalId: BOARD, number: null, status: DiaryStatus.REQUESTED }],
      replyDueOn: '2026-03-20',
    },
    text: `Länsstyrelsen har inga ytterligare uppgifter att lämna.`,
    expected: [],
  },
  {
    name: 'workplaces in Krokom, told otherwise in a draft',
    details: { senderIds: [REGION] },
    text: `Enligt regionens sammanställning är det 290 arbetsställen i Krokoms kommun som saknar anslutning till fiber.`,
    expected: [['VALUE_CONFLICT', '290']],
  },
];
