import { DiaryStatus } from '../../../../../server/correspondence/agreement/Register.js';
import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** An eleventh round: official prose of several hands. */
export const eleventh: Specimen[] = [
  {
    name: 'a decision memo attached to a letter',
    details: { authorityId: 'finans' },
    text: `Beslut

Regionala utvecklingsnämnden och länsstyrelsen beslutar att avge följande gemensamma yttrande till Finansdepartementet.

Bakgrund

Länet är vidsträckt. Enligt PTS uppgifter hade 73 procent av hushållen tillgång till 100 Mbit/s under 2019, medan rikets andel var 85 procent. Bergs och Strömsunds kommuner, där 44 respektive 49 procent av hushållen hade fiber, drar ned snittet.

Övervägande

Nämnden och länsstyrelsen delar utredningens uppfattning att stödet behövs även framöver. Bredbandsstödet bör därför förlängas till 2030. Förslaget att avveckla avgiftstaket avstyrks däremot.`,
    expected: [],
  },
  {
    name: 'a hurried reply with two mistakes',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Hej Anders,

Tack för påstöten. Det stämmer att Ragunda ligger på 64 % fiber. Krokom har 83 % och Åre 60 %. Utlysningen av bredbandsstödet öppnar väl den 18 maj 2027?

PS. Vi tycker fortfarande att samförläggning inte ska vara ett krav. DS`,
    expected: [
      ['VALUE_CONFLICT', '83 %'],
      ['STANCE_CONFLICT', 'samförläggning inte ska'],
    ],
  },
  {
    name: 'notes from a hearing',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `Anteckningar, hearing om SOU 2025:110, 12 mars

SKR: avstyrker 5.2. Stadsnätsföreningen: positiv till 4.5, vill se mindre detaljreglering. Telia: tillstyrker 5.2 och 6.1. Länsstyrelsen i Jämtland: avstyrker 5.2, tillstyrker 6.1. Region Dalarna: avstår.`,
    expected: [],
  },
  {
    name: 'notes from a hearing where we slipped',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `Hearing om betänkandet. Telia tillstyrker 5.2. Vi sa att också vi tillstyrker 5.2.`,
    expected: [['STANCE_CONFLICT', 'också vi tillstyrker']],
  },
  {
    name: 'a supplement on costs',
    details: { senderIds: [BOARD] },
    text: `Länsstyrelsens tidigare uppgift om behovet av ortssammanbindande nät, 120 miljoner kronor, står fast. Behovet av ortssammanbindande nät i länet kan fördelas på 14 sträckor.`,
    expected: [],
  },
  {
    name: 'the region has its own sum',
    details: { senderIds: [REGION] },
    text: `Region Jämtland Härjedalen beräknar behovet av ortssammanbindande nät i länet till 210 mnkr enligt en inventering från februari 2026.`,
    expected: [['VALUE_CONFLICT', '210 mnkr']],
  },
  {
    name: 'a table with a note on the year in its caption',
    text: `Andel hushåll med fiber 2017, procent. Källa: PTS.

| Kommun | Totalt |
|:--|--:|
| Berg | 42 |
| Bräcke | 79 |
| Krokom | 56 |
| Ragunda | 46 |`,
    expected: [['VALUE_CONFLICT', '56']],
  },
  {
    name: 'a table of stances with reasons',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `| Förslag | Vår inställning | Motiv |
|---|---|---|
| Avsnitt 4.5 Schaktsamordning | Tillstyrks, men kommunerna bör ersättas | Kostnader |
| Avsnitt 5.2 Tyst godkännande | Avstyrks | Rättssäkerhet |
| Avsnitt 6.1 Nätinformation | Avstyrks | Säkerhet |`,
    expected: [['STANCE_CONFLICT', 'Avstyrks | Säkerhet']],
  },
  {
    name: 'shares told in an order of their own',
    text: `Andelen hushåll med fiber 2019 var i fallande ordning: Bräcke 84, Östersund 76, Krokom 73, Ragunda 64, Åre 60, Härjedalen 59, Strömsund 49 och Berg 44 procent.`,
    expected: [],
  },
  {
    name: 'a demand and its sum',
    details: { authorityId: 'finans' },
    text: `Vi yrkar att anslaget till bredbandsstödet höjs till 1,5 miljarder kronor per år och att stödet förlängs till 2030.`,
    expected: [],
  },
  {
    name: 'the sum for 2021 told wrong in billions',
    text: `PTS beviljade under 2021 drygt 1,6 miljarder kronor i bredbandsstöd.`,
    expected: [['VALUE_CONFLICT', 'drygt 1,6 miljarder']],
  },
  {
    name: 'others say our figure is wrong',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `ServaNet ringde och var missnöjda. De menar att vår uppgift om 60 procent fiber i Åre är för låg och att det rätta är närmare 70. Jag hänvisade till PTS statistik.`,
    expected: [],
  },
  {
    name: 'no decision yet, and none needed',
    text: `Huvudmännen har ännu inte tagit ställning till förslaget om ortssammanbindande nät och återkommer efter nämndens möte.`,
    expected: [],
  },
  {
    name: 'a list of what is asked',
    details: { authorityId: 'finans' },
    text: `Vi begär att regeringen

1. behåller taket för anslutningsavgiften,
2. sänker täckningskraven längs vägarna,
3. säkrar finansieringen av bredbandskoordinatorn efter 2027.`,
    expected: [
      ['STANCE_CONFLICT', 'sänker'],
      ['NOT_JOINT', 'säkrar'],
    ],
  },
  {
    name: 'a formal fault and nothing else',
    details: {
      senderIds: [BOARD],
      diary: [],
      otherPrincipalInformedOn: '2026-03-18',
    },
    text: `Länsstyrelsen översänder härmed kopia av beslut om bidrag till fiberförening.`,
    expected: [['UNREGISTERED', null]],
  },
  {
    name: 'a number of buildings without source and one with',
    text: `Av de 8 100 byggnader som fortfarande saknar fiber i länets södra delar är 3 400 fritidshus. PTS har i sitt öppna data angett 7 900.`,
    expected: [
      ['UNSOURCED', '8 100'],
      ['UNSOURCED', '3 400'],
    ],
  },
  {
    name: 'both principals mean different things by fast',
    details: { senderIds: [REGION] },
    text: `I Härjedalen hade 42 procent av hushållen fiber redan 2016.`,
    expected: [['MEASURE_MISMATCH', '42 procent']],
  },
  {
    name: 'two wrongs in an article sent on',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `FYI, ur Östersunds-Posten i dag:

> Jämtland är sämst i klassen. Bara 50 procent av hushållen har fiber, och regionen vill skrota avgiftstaket.

Vi bör bemöta detta.`,
    expected: [],
  },
  {
    name: 'two principals with one diary number cited twice',
    details: {
      diary: [
        { principalId: REGION, number: 'RUN/9/2026', status: DiaryStatus.REGISTERED },
        { principalId: BOARD, number: '', status: DiaryStatus.MISSING },
      ],
      replyDueOn: '2026-03-27',
    },
    text: `Vårt dnr RUN/9/2026, länsstyrelsens dnr saknas ännu. Svar lämnas i god tid.`,
    expected: [['UNREGISTERED', null]],
  },
];
