import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** Longer letters and answers, written after the rules were, to see how they read what they have not met. */
export const longer: Specimen[] = [
  {
    name: 'a memorandum of needs',
    text: `Region Jämtland Härjedalen                                   PM 2026-03-20
Länsstyrelsen i Jämtlands län

# Underlag om uppkopplingsbehov i Jämtlands län

## Sammanfattning

Länet är till ytan ett av landets största och ett av de glesast befolkade. Vid mätningen i oktober 2019 hade knappt tre fjärdedelar av hushållen i länet tillgång till minst 100 Mbit/s, vilket ska jämföras med 85 procent för riket som helhet. Skillnaderna inom länet är stora: i Bräcke kommun är 84 procent av hushållen anslutna till fiber medan motsvarande andel i Bergs kommun stannar vid 54 procent.

## Behov

Vår bedömning är att omkring 7 400 byggnader inte kommer att nås på kommersiell grund. Underlaget är regionens och kommunernas gemensamma inventering hösten 2025.

## Önskemål

Vi föreslår att bredbandsstödet förlängs till 2030 och att nivån säkras i budgetpropositionen. Det är också angeläget att ortssammanbindande nät kan finansieras inom samma ram; här bör staten ta ett större ansvar.`,
    expected: [
      ['VALUE_CONFLICT', '54 procent'],
      ['NO_POSITION', 'angeläget att ortssammanbindande nät kan finansieras inom samma ram; här bör staten'],
    ],
  },
  {
    name: 'an answer in prose without a table',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `Finansdepartementet
fi.remissvar@regeringskansliet.se

Yttrande över betänkandet Snabbare bredband i hela landet (SOU 2025:110), Fi2025/02424

Region Jämtland Härjedalen och Länsstyrelsen i Jämtlands län har beretts tillfälle att yttra sig över rubricerat betänkande och vill anföra följande.

Avsnitt 4.5: Förslaget tillstyrks under förutsättning att handläggningen finansieras.

Avsnitt 5.2: Huvudmännen motsätter sig att grävtillstånd ska anses beviljat om myndigheten inte hunnit svara. Tyst godkännande riskerar att slå mot rennäringen.

Avsnitt 6.1: Här avstyrker vi förslaget då det saknas en analys av säkerhetsskyddet.

I övriga delar lämnas förslagen utan erinran.`,
    expected: [['STANCE_CONFLICT', 'avstyrker vi']],
  },
  {
    name: 'an answer that argues',
    details: { caseId: 'remiss', authorityId: 'finans', senderIds: [REGION] },
    text: `Regionen ser positivt på betänkandets inriktning. Utredaren anser att avgiftstaket bör avskaffas. Den uppfattningen delar vi inte; taket för anslutningsavgiften har varit avgörande för att glesbygdens hushåll ska ha råd att ansluta sig och bör enligt vår mening ligga kvar.

Vi är däremot tveksamma till att krav på samförläggning införs utan undantag.`,
    expected: [['STANCE_CONFLICT', 'är däremot tveksamma till']],
  },
  {
    name: 'a letter about money',
    text: `Hemställan om förlängd finansiering

Regeringen har för perioden 2024–2027 avsatt 3 800 miljoner kronor till bredbandsstödet. Av detta har enligt PTS beslutslista 96 Mkr gått till Jämtlands län. Under 2021 beviljades drygt 1,5 miljarder kronor i bredbandsstöd i hela landet. Varje region får som mest 875 000 kronor om året av staten för sin bredbandskoordinator.

En meter grävd fiber kostar i fjällen i dag uppemot 900 kronor enligt offerter vi tagit del av.`,
    expected: [['VALUE_CONFLICT', '875 000 kronor']],
  },
  {
    name: 'a letter on mobile coverage',
    details: { authorityId: 'trafikverket' },
    text: `Trafikverket, Region Mitt

Längs E14 och E45 finns fortfarande långa sträckor där det inte går att ringa. Vi stödjer Trafikverkets förslag om höjda täckningskrav längs vägarna. Att operatörerna själva ska avgöra var master byggs är däremot inte rimligt.`,
    expected: [],
  },
  {
    name: 'the very opposite on mobile coverage',
    details: { authorityId: 'pts', senderIds: [BOARD] },
    text: `Länsstyrelsen menar att täckningskraven längs vägarna kan sänkas utan olägenhet, eftersom trafiken är liten. Kraven bör alltså inte höjas.`,
    expected: [
      ['STANCE_CONFLICT', 'menar att'],
      ['STANCE_CONFLICT', 'bör alltså inte'],
    ],
  },
  {
    name: 'half a page of statistics',
    text: `Av Sveriges kommuner hör våra till de glesaste. År 2017 var 44 procent av hushållen i Strömsund och 42 procent i Berg anslutna till fiber. Två år senare, 2019, hade andelarna stigit till 49 respektive 44 procent. I Krokom var nästan tre av fyra hushåll fiberanslutna 2019, i Åre sex av tio och i Härjedalen 59 procent. För Ragundas del redovisas 46 procent för 2019, men det är ändå ett lyft från året innan. Uppgifterna kommer från PTS.`,
    expected: [['VALUE_CONFLICT', '46 procent']],
  },
  {
    name: 'a report on workplaces and households',
    text: `Skillnaden mellan hushåll och näringsliv är påtaglig. Enligt PTS mätning 2018 hade 68 procent av hushållen och 61 procent av arbetsställena i länet tillgång till minst 100 Mbit/s. Att 61 procent av hushållen skulle ha sådan tillgång, som påståtts i pressen, är alltså fel.

I länet finns 64 000 hushåll enligt SCB.`,
    expected: [],
  },
];
