import { DiaryStatus } from '../../../../../server/correspondence/agreement/Register.js';
import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A nineteenth round. */
export const nineteenth: Specimen[] = [
  {
    name: 'a letter with one wrong figure among right ones',
    text: `Post- och telestyrelsen har i skrivelse den 2 mars 2026 bett om en beskrivning av läget i länet. Av hushållen i Krokoms kommun har 73 procent fiber, i Åre kommun 60 procent och i Härjedalens kommun 59 procent. Bergs kommun ligger lägst med 34 procent. Uppgifterna avser 2019 och kommer från PTS egen kartläggning.`,
    expected: [['VALUE_CONFLICT', '34 procent']],
  },
  {
    name: 'a phone note where we agree with the authority',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Telefonsamtal med Post- och telestyrelsen 2026-03-12. PTS anser att täckningskraven längs vägarna bör höjas. Regionen instämde.`,
    expected: [],
  },
  {
    name: 'a phone note where we do not agree with what we agreed',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Telefonsamtal med Post- och telestyrelsen 2026-03-12. PTS anser att täckningskraven längs vägarna bör sänkas. Regionen instämde.`,
    expected: [['STANCE_CONFLICT', 'instämde']],
  },
  {
    name: 'an opinion on the copper net, after careful thought',
    text: `Efter noggranna överväganden har huvudmännen kommit fram till att kopparnätet bör få finnas kvar tills vidare.`,
    expected: [['NOT_JOINT', 'bör få finnas kvar']],
  },
  {
    name: 'an opinion on money for trunk nets',
    details: { authorityId: 'tillvaxtverket' },
    text: `Huvudmännen förordar att regionalfondens medel används till ortssammanbindande nät även under nästa programperiod.`,
    expected: [['NO_POSITION', 'förordar']],
  },
  {
    name: 'redundance, in a subordinate clause',
    text: `Eftersom avbrotten blir fler menar vi att krav på redundans ska ställas på alla nät som får statligt stöd.`,
    expected: [['EXPIRED', 'menar vi att']],
  },
  {
    name: 'the cap to the wrong authority',
    details: { authorityId: 'konsumentverket' },
    text: `Konsumentverket har frågat om vår syn på avgifter. Vi anser att anslutningsavgiften även i fortsättningen bör ha ett tak.`,
    expected: [['AUDIENCE_MISMATCH', 'anser att']],
  },
  {
    name: 'an extension asked for too late',
    details: { senderIds: [BOARD], replyDueOn: '2026-03-15', otherPrincipalInformedOn: '2026-03-20' },
    text: `Länsstyrelsen översänder begärda handlingar.`,
    expected: [['LATE_REPLY', null]],
  },
  {
    name: 'told the other too late',
    details: { senderIds: [REGION], sentOn: '2026-03-01', otherPrincipalInformedOn: '2026-03-19', informWithinDays: 7 },
    text: `Regionen bekräftar deltagande i arbetsgruppen.`,
    expected: [['OTHER_PRINCIPAL_NOT_INFORMED', null]],
  },
  {
    name: 'neither has a number',
    details: {
      diary: [
        { principalId: REGION, number: null, status: DiaryStatus.MISSING },
        { principalId: BOARD, number: null, status: DiaryStatus.MISSING },
      ],
    },
    text: `Vi anmäler härmed vårt intresse av att delta i försöksverksamheten.`,
    expected: [
      ['UNREGISTERED', null],
      ['UNREGISTERED', null],
    ],
  },
  {
    name: 'share of companies with fibre, unsourced',
    text: `Sex av tio företag i Strömsunds kommun har i dag fiber.`,
    expected: [['UNSOURCED', 'Sex av tio']],
  },
  {
    name: 'a cost per household, unsourced',
    text: `I de yttersta byarna kostar en anslutning i genomsnitt 140 000 kronor att bygga.`,
    expected: [['UNSOURCED', '140 000 kronor']],
  },
  {
    name: 'a cost per household, with the source before',
    text: `Vi har gått igenom slutredovisningarna från 14 projekt. I de yttersta byarna kostade en anslutning i genomsnitt 140 000 kronor att bygga.`,
    expected: [],
  },
  {
    name: 'both measures for the country confused',
    text: `Samtidigt har 98 procent av landets hushåll redan fiber, vilket visar hur stor klyftan är.`,
    expected: [['MEASURE_MISMATCH', '98 procent']],
  },
  {
    name: 'the older county figure with its year is fine, without is not',
    text: `År 2017 hade 67 procent av länets hushåll tillgång till 100 Mbit/s. I Östersund har 69 procent av hushållen fiber.`,
    expected: [['STALE_VINTAGE', '69 procent']],
  },
  {
    name: 'a bare number with nothing to be sure of',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Boka lokal för 40 personer den 5 maj. Budget 12 000 kr. Fika till alla.`,
    expected: [],
  },
  {
    name: 'what PTS writes, in a block',
    details: { senderIds: [BOARD] },
    text: `I ert brev skriver ni följande:

> Vi noterar att 81 procent av hushållen i länet har 100 Mbit/s och att huvudmännen vill ta bort avgiftstaket.

Ingetdera stämmer. Andelen var 73 procent 2019 och vi vill behålla taket.`,
    expected: [],
  },
  {
    name: 'the answer day moved by the ministry, told as a fact',
    text: `Enligt Finansdepartementet ska remissvaret om Snabbare bredband i hela landet lämnas senast den 22 april 2026.`,
    expected: [['VALUE_CONFLICT', '22 april 2026']],
  },
  {
    name: 'the sum of 2021 for the county only',
    text: `Av de 1 532 miljoner kronor som PTS beviljade i bredbandsstöd 2021 gick 61 miljoner kronor till Jämtlands län enligt PTS beslut.`,
    expected: [],
  },
  {
    name: 'a doubled negation',
    text: `Det är inte så att vi inte vill behålla avgiftstaket. Tvärtom.`,
    expected: [],
  },
];
