import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A twenty-third round. */
export const twentyThird: Specimen[] = [
  {
    name: 'a covering note to the minister',
    details: { authorityId: 'finans' },
    text: `Fru statsråd!

Inför budgetpropositionen vill vi fästa er uppmärksamhet på tre förhållanden. För det första: i vårt län saknar drygt vart fjärde hushåll 100 Mbit/s. För det andra: de 3,8 miljarder kronor som avsatts till bredbandsstödet för 2024–2027 är snart intecknade. För det tredje: utan tak för anslutningsavgiften kommer många att avstå.

Vi hoppas på ert stöd.`,
    expected: [],
  },
  {
    name: 'a covering note with the wrong fraction',
    details: { authorityId: 'finans' },
    text: `I vårt län saknar vart sjätte hushåll 100 Mbit/s, medan det i riket är ungefär vart sjunde.`,
    expected: [['VALUE_CONFLICT', 'vart sjätte']],
  },
  {
    name: 'three municipalities under half',
    text: `Tre av länets åtta kommuner, Berg, Strömsund och Härjedalen, hade 2017 färre än hälften av hushållen anslutna till fiber.`,
    expected: [],
  },
  {
    name: 'the average of all',
    text: `Andelen hushåll med fiber varierar mellan 44 procent i Berg och 84 procent i Bräcke.`,
    expected: [],
  },
  {
    name: 'the average of all, wrongly',
    text: `Andelen hushåll med fiber varierar mellan 24 procent i Berg och 84 procent i Bräcke.`,
    expected: [['VALUE_CONFLICT', '24 procent']],
  },
  {
    name: 'a stance on behalf of municipalities',
    details: { senderIds: [REGION] },
    text: `Länets kommuner är eniga om att kopparnätet ska få vara kvar. Regionen vidarebefordrar synpunkten utan eget ställningstagande.`,
    expected: [],
  },
  {
    name: 'a wish for more courses',
    details: { senderIds: [BOARD] },
    text: `Länsstyrelsen önskar att PTS håller fler utbildningar i kartläggningsverktyget och att manualen översätts.`,
    expected: [],
  },
  {
    name: 'a long sentence on the robustness',
    text: `Med tanke på det försämrade säkerhetsläget, de allt vanligare stormarna och det faktum att flera av länets vårdcentraler är beroende av en enda förbindelse, är det enligt vår mening hög tid att krav på redundans införs.`,
    expected: [['EXPIRED', 'hög tid']],
  },
  {
    name: 'the county board asks for numbers',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `Hej! Kan ni skicka antal hushåll utan fiber per kommun? Vi har 1 480 för Strömsund men saknar övriga. Behöver det senast tisdag 24/3.`,
    expected: [],
  },
  {
    name: 'a figure with a plus and minus',
    text: `Enligt PTS har 73 % (± 1) av länets hushåll minst 100 Mbit/s.`,
    expected: [],
  },
  {
    name: 'percent in the plural and with hyphen',
    text: `Med en 73-procentig täckning av 100 Mbit/s bland länets hushåll ligger vi efter rikets 85-procentiga.`,
    expected: [],
  },
  {
    name: 'the same but wrong',
    text: `Med en 83-procentig tillgång till 100 Mbit/s bland länets hushåll ligger vi nära riket.`,
    expected: [['VALUE_CONFLICT', '83-procentig']],
  },
  {
    name: 'villages want what we want',
    details: { authorityId: 'jordbruksverket' },
    text: `Byanätsforum har i en skrivelse begärt att byanäten ska få statlig rådgivning. Vi ställer oss bakom begäran.`,
    expected: [],
  },
  {
    name: 'villages want what we want, and we refuse',
    details: { authorityId: 'jordbruksverket' },
    text: `Byanätsforum har i en skrivelse begärt att byanäten ska få statlig rådgivning. Vi kan inte ställa oss bakom begäran.`,
    expected: [['STANCE_CONFLICT', 'inte ställa oss bakom']],
  },
  {
    name: 'a count of companies that has grown',
    details: { senderIds: [REGION] },
    text: `I Krokoms kommun saknar nu 365 arbetsställen anslutning till fiber, en ökning från 310.`,
    expected: [['VALUE_CONFLICT', '365']],
  },
  {
    name: 'a table with totals',
    text: `Byggnader utan fiber enligt kommunernas listor

| Kommun | Byggnader |
|---|---:|
| Åre | 640 |
| Berg | 870 |
| Summa | 1 510 |`,
    expected: [],
  },
  {
    name: 'a table that the region has told otherwise',
    details: { senderIds: [BOARD] },
    text: `Antal byggnader som saknar anslutning till fiber, enligt kommunernas listor

| Kommun | Antal |
|---|---:|
| Åre | 460 |
| Ragunda | 530 |`,
    expected: [['VALUE_CONFLICT', '460']],
  },
  {
    name: 'the state pays, by the meter',
    details: { senderIds: [REGION] },
    text: `Vid den senaste upphandlingen landade priset på 315 kronor per meter.`,
    expected: [],
  },
  {
    name: 'stating what is agreed, in the third person',
    text: `Mellan regionen och länsstyrelsen råder samsyn om att täckningskraven längs vägarna bör höjas och att avgiftstaket bör behållas.`,
    expected: [],
  },
  {
    name: 'stating an agreement that is not',
    text: `Mellan regionen och länsstyrelsen råder samsyn om att avgiftstaket bör avskaffas.`,
    expected: [['STANCE_CONFLICT', 'bör avskaffas']],
  },
];
