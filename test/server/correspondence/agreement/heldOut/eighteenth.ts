import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** An eighteenth round: longer letters as they are sent. */
export const eighteenth: Specimen[] = [
  {
    name: 'a joint answer to a ministry',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `Region Jämtland Härjedalen
Länsstyrelsen i Jämtlands län

                                             Finansdepartementet
                                             103 33 Stockholm

Remissvar: Snabbare bredband i hela landet (SOU 2025:110)

Inledning

Region Jämtland Härjedalen och Länsstyrelsen i Jämtlands län (nedan huvudmännen) har beretts möjlighet att yttra sig. Svaret har beretts med länets åtta kommuner. Bergs kommun har lämnat ett eget yttrande.

Allmänna synpunkter

Huvudmännen är positiva till ambitionen att påskynda utbyggnaden. I länet hade 73 procent av hushållen tillgång till minst 100 Mbit/s 2019, vilket är tolv procentenheter lägre än i riket. I tre av länets åtta kommuner hade färre än sex av tio hushåll fiber samma år.

Synpunkter på förslagen

Avsnitt 4.5. Huvudmännen tillstyrker att schaktarbeten samordnas, under förutsättning att kommunerna får ersättning för sina kostnader.

Avsnitt 5.2. Huvudmännen avstyrker förslaget om tyst godkännande. Att ett tillstånd anses beviljat därför att en myndighet inte hunnit pröva det är främmande för svensk förvaltningstradition.

Avsnitt 6.1. Huvudmännen tillstyrker förslaget.

Avsnitt 7.3. Huvudmännen har ingenting att erinra.

Övrigt

Utredningen berör inte frågan om stödets fortsättning. Huvudmännen vill ändå framhålla att bredbandsstödet bör förlängas till 2030 och att krav på samförläggning bör gälla för alla stöd.`,
    expected: [],
  },
  {
    name: 'a joint answer to a ministry with faults',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `Remissvar: Snabbare bredband i hela landet (SOU 2025:110)

Allmänna synpunkter

I länet hade 75 procent av hushållen tillgång till minst 100 Mbit/s 2019, vilket är tio procentenheter lägre än i riket.

Synpunkter på förslagen

Avsnitt 4.5. Huvudmännen har inga invändningar mot att schaktarbeten samordnas.

Avsnitt 5.2. Huvudmännen avstyrker förslaget om tyst godkännande.

Avsnitt 6.1. Huvudmännen tillstyrker förslaget med de tillägg som framgår nedan.

Avsnitt 8.4. Huvudmännen tillstyrker förslaget.`,
    expected: [
      ['VALUE_CONFLICT', '75 procent'],
      ['VALUE_CONFLICT', 'tio procentenheter'],
      ['STANCE_CONFLICT', 'inga invändningar'],
      ['STANCE_CONFLICT', 'tillstyrker förslaget med'],
      ['NO_POSITION', '8.4. Huvudmännen tillstyrker förslaget.'],
    ],
  },
  {
    name: 'a report to PTS on the year',
    details: { senderIds: [REGION] },
    text: `Redovisning av den regionala bredbandskoordinatorns verksamhet 2025

1. Organisation
Funktionen är placerad vid Region Jämtland Härjedalen och omfattar en heltidstjänst. Den finansieras av staten med högst 857 000 kronor per år.

2. Samverkan
Koordinatorn har sammankallat länets kommuner fyra gånger. Närvaron har varit god; sju av åtta kommuner har deltagit vid varje möte.

3. Kartläggning
Regionen har kvalitetssäkrat byggnadsförteckningen. Totalt granskades 18 400 byggnader, varav 320 rättades.

4. Stöd till lokala initiativ
Under året har elva byalag fått hjälp. Två av dem har beviljats stöd om sammanlagt 6,3 miljoner kronor enligt PTS beslut.

5. Behov
I Strömsunds kommun saknar 1 480 hushåll fiber. Länets kommuner bedömer att de hushåll som återstår inte kommer att nås på kommersiell grund.`,
    expected: [],
  },
  {
    name: 'a letter on behalf of both to the road agency',
    details: { authorityId: 'trafikverket' },
    text: `Trafikverket
Ert ärende TRV 2026/4412

Samråd om ledningar i väg

Huvudmännen har följande att anföra.

Länet genomkorsas av 620 mil väg, varav drygt hälften är enskild. För byanäten är möjligheten att förlägga fiber i vägområdet avgörande. Dagens handläggningstider på upp till 30 veckor är för långa. Byanäten bör få statlig rådgivning i dessa frågor.

När det gäller mobiltäckning längs vägarna hänvisar vi till vår gemensamma hållning att täckningskraven ska höjas.

Vi motsätter oss att byanäten ska betala marknadsmässig ersättning för utrymmet i vägområdet.`,
    expected: [['UNSOURCED', '620 mil']],
  },
  {
    name: 'an e-mail in three parts',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Hej!

1) Siffrorna du bad om: Berg 44 %, Bräcke 84 %, Härjedalen 59 %, Krokom 73 %, Ragunda 64 %, Strömsund 49 %, Åre 60 %, Östersund 67 %. Allt avser hushåll med fiber 2019.

2) Tidplanen: utlysningen av bredbandsstödet öppnar den 18 maj 2026, som du skrev.

3) Fritidshusen: ja, vi tycker att de ska räknas med i kartläggningen.

Hör av dig! Elin`,
    expected: [['VALUE_CONFLICT', '67 %']],
  },
  {
    name: 'a notice of what has changed',
    details: { senderIds: [BOARD] },
    text: `Rättelse

I vår skrivelse den 10 november 2025 angavs att 79 procent av hushållen i länet hade tillgång till 100 Mbit/s 2019. Rätt uppgift är 73 procent. Vi beklagar felet.`,
    expected: [],
  },
  {
    name: 'an agenda with points',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Dagordning för möte med PTS den 24 mars 2026

1. Avgiftstaket – ska det finnas kvar? (PTS)
2. Kopparnätet – tidplan för avvecklingen (Telia)
3. Kartläggningen – fritidshus (regionen)
4. Bredbandsstödet 2026 – 1,1 miljarder att fördela (PTS)
5. Nästa möte`,
    expected: [],
  },
  {
    name: 'notes from that meeting',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Minnesanteckningar

1. Avgiftstaket: PTS lutar åt att ta bort det. Vi sa att det bör vara kvar.
2. Kopparnätet: Telia släcker 14 stationer i länet under 2026. Vår ståndpunkt är att kopparnätet inte bör släckas förrän ersättning finns.
3. Kartläggningen: PTS vill inte räkna in fritidshus. Vi håller inte med.
4. Bredbandsstödet: 1,1 miljarder i år enligt PTS.`,
    expected: [['NOT_JOINT', 'ståndpunkt är att']],
  },
  {
    name: 'a letter in the conditional',
    text: `Skulle regeringen välja att avskaffa avgiftstaket vore det ett hårt slag mot glesbygden. Vi hoppas därför att avgiftstaket blir kvar.`,
    expected: [],
  },
  {
    name: 'two principals, two views, told openly',
    details: { authorityId: 'finans' },
    text: `När det gäller ortssammanbindande nät har huvudmännen olika uppfattning. Regionen anser att stödmedel bör få användas. Länsstyrelsen anser att näten ska finansieras på annat sätt.`,
    expected: [
      ['NO_POSITION', 'Regionen anser att'],
      ['NO_POSITION', 'Länsstyrelsen anser att'],
    ],
  },
];
