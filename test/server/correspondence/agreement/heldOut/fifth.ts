import { DiaryStatus } from '../../../../../server/correspondence/agreement/Register.js';
import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A fifth round: tables, notation, attributions and answers in a plainer style. */
export const fifth: Specimen[] = [
  {
    name: 'a cover letter with a table turned on its side',
    text: `Till Post- och telestyrelsen

Översänder härmed begärda uppgifter. Tabellen avser andelen hushåll med tillgång till minst 100 Mbit/s enligt PTS.

| År | 2016 | 2017 | 2018 | 2019 |
|---|---|---|---|---|
| Länet | 59 % | 67 % | 86 % | 73 % |
| Riket | 73 % | 78 % | | 85 % |`,
    expected: [['VALUE_CONFLICT', '86 %']],
  },
  {
    name: 'percent written as a word in the table',
    text: `Fiber till hushåll i procent, oktober 2019 (PTS)

Kommun | Andel
--- | ---
Åre | sextio
Berg | 44,0
Krokom | ca 73
Östersund | 67`,
    expected: [['VALUE_CONFLICT', '67']],
  },
  {
    name: 'somebody else in three ways',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Noteringar från möte med PTS och operatörerna 2026-03-12

GlobalConnect presenterade sina planer: 95 procent av hushållen i Krokom ska ha fiber 2027, och redan i dag når de 88 procent. Telia var av uppfattningen att kopparnätet kan släckas redan 2026. Från PTS sida betonades att avgiftstaket troligen tas bort.

Vi invände att avgiftstaket bör finnas kvar.`,
    expected: [],
  },
  {
    name: 'a question put to the authority',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `Hej, vi undrar varför er bredbandskarta visar att 82 procent av hushållen i Ragunda har fiber, när statistiken säger 64 procent. Vilken siffra gäller? Kan det vara så att ni räknar in även beslutade projekt?`,
    expected: [],
  },
  {
    name: 'approximations that hold',
    text: `Runt 73 procent av länets hushåll har 100 Mbit/s. Uppemot 85 procent av hushållen i riket har det. Inte ens hälften av hushållen i Berg har fiber, medan det i Bräcke är långt över åttio procent. I Östersund handlar det om dryga tre fjärdedelar.`,
    expected: [],
  },
  {
    name: 'approximations that do not hold',
    text: `Inte ens 70 procent av länets hushåll har 100 Mbit/s. Nästan samtliga hushåll i Åre har fiber. I Härjedalen har färre än hälften av hushållen fiber.`,
    expected: [
      ['VALUE_CONFLICT', 'Inte ens 70 procent'],
      ['VALUE_CONFLICT', 'Nästan samtliga'],
      ['VALUE_CONFLICT', 'färre än hälften'],
    ],
  },
  {
    name: 'a letter with a footnote that is wrong and one that is right',
    text: `Andelen hushåll med snabbt bredband i länet ökar.[^a] Utbyggnaden till en genomsnittlig by kostar 2,4 miljoner kronor.[^b]

[^a]: År 2018 hade 68 procent av hushållen tillgång till 100 Mbit/s, år 2019 hela 79 procent. Källa: PTS.
[^b]: Beräkning av Länsstyrelsen utifrån slutrapporter 2019–2024.`,
    expected: [['VALUE_CONFLICT', '79 procent']],
  },
  {
    name: 'an answer in one paragraph',
    details: { caseId: 'remiss', authorityId: 'finans', senderIds: [BOARD] },
    text: `Länsstyrelsen tillstyrker förslagen i avsnitt 6.1 och 7.3 men avstyrker förslagen i avsnitt 5.2 och 6.3. Beträffande avsnitt 4.5 ställer vi oss bakom förslaget med det förbehållet att kommunernas kostnader ersätts.`,
    expected: [
      ['STANCE_CONFLICT', 'tillstyrker'],
      ['NO_POSITION', 'avstyrker'],
    ],
  },
  {
    name: 'an answer with a summary first and reasons after',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `# Sammanfattning

- Vi avstyrker förslaget om tyst godkännande (avsnitt 5.2).
- Vi tillstyrker förslaget om nätinformation (avsnitt 6.1).

# Skälen för ställningstagandet

## Avsnitt 5.2

Utredningen bedömer att handläggningen kan kortas med 40 procent. Underlaget för den bedömningen är svagt. Renskötseln påverkas, och samebyarna måste få komma till tals.

## Avsnitt 6.1

En samlad nätinformation är bra för både kommuner och operatörer. Vi ser dock en risk för att uppgifter röjs och avstyrker därför förslaget.`,
    expected: [
      ['STANCE_CONFLICT', 'avstyrker därför'],
      ['STANCE_CONFLICT', 'avstyrker därför'],
    ],
  },
  {
    name: 'money in many spellings, one wrong',
    text: `Regeringen har avsatt 3,8 mdr kr för bredbandsstödet 2024-2027. Under 2021 beviljade PTS cirka 1,5 mdkr i bredbandsstöd. Ersättningen från staten för bredbandskoordinatorn är max 875 tkr per region och år.`,
    expected: [['VALUE_CONFLICT', '875 tkr']],
  },
  {
    name: 'costs of our own with a source and without',
    details: { senderIds: [REGION] },
    text: `Kostnaden för att ansluta ett hushåll i Härjedalens fjälltrakter uppgår i snitt till 112 000 kr enligt kommunens upphandling. Med dagens takt kommer den sista byn att få fiber 2041. Den totala kostnaden för länet blir 1,9 miljarder kronor.`,
    expected: [['UNSOURCED', '1,9 miljarder kronor']],
  },
  {
    name: 'a joint letter lacking one number',
    details: {
      diary: [
        { principalId: REGION, number: 'RUN/201/2026', status: DiaryStatus.REGISTERED },
        { principalId: BOARD, number: null, status: DiaryStatus.MISSING },
      ],
    },
    text: `Vi bekräftar mottagandet av er skrivelse och återkommer med svar inom kort.`,
    expected: [['UNREGISTERED', null]],
  },
  {
    name: 'households that lack fibre in Strömsund',
    details: { senderIds: [BOARD] },
    text: `I Strömsunds kommun är det ca 1 500 hushåll som fortfarande saknar fiber. Det är nästan tvåtusen hushåll färre än för tio år sedan, uppger kommunen.`,
    expected: [],
  },
  {
    name: 'buildings in Åre said with another number by the other principal',
    details: { senderIds: [BOARD] },
    text: `Vi räknar med att omkring 900 byggnader i Åre kommun saknar anslutning till fiber.`,
    expected: [['VALUE_CONFLICT', '900']],
  },
  {
    name: 'the same number as before, in words',
    details: { senderIds: [BOARD] },
    text: `I Åre kommun saknar sexhundrafyrtio byggnader anslutning till fiber.`,
    expected: [],
  },
  {
    name: 'copper told to an authority by the region alone',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Telefon med PTS (Anders H). Tog upp kopparnätet. Vår linje: ingen nedsläckning innan det finns ersättning. Han lovade återkomma.`,
    expected: [['NOT_JOINT', 'Vår linje']],
  },
  {
    name: 'a thank-you with a nod to what is agreed',
    details: { authorityId: 'trafikverket', senderIds: [REGION] },
    text: `Tack för ett bra möte i Borlänge! Som vi var inne på tycker vi att täckningskraven längs vägarna behöver skärpas. Vi skickar kartan i nästa vecka.`,
    expected: [],
  },
  {
    name: 'holiday homes, the other way',
    text: `Vi delar PTS bedömning att fritidshusen kan utgå ur kartläggningen.`,
    expected: [['STANCE_CONFLICT', 'delar PTS bedömning']],
  },
];
