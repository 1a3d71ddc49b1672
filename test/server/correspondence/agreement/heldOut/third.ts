import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A third round of texts that the rules had not met. */
export const third: Specimen[] = [
  {
    name: 'a two-page letter to the ministry',
    details: { authorityId: 'finans' },
    text: `Finansdepartementet
103 33 Stockholm

Dnr RUN/145/2026 och 602-2210-26

**Angående det fortsatta statliga stödet till bredband**

Region Jämtland Härjedalen och Länsstyrelsen i Jämtlands län har sedan 2013 en gemensam bredbandsstrategi. Med anledning av den pågående översynen vill vi lämna följande synpunkter.

*Läget i länet*

Länet har drygt 64 000 hushåll fördelade på en yta som motsvarar Danmarks. Tillgången till 100 Mbit/s steg från 59 procent av hushållen 2016 till 73 procent 2019. För riket gick utvecklingen från 73 till 85 procent under samma period. Bakom länssiffran döljer sig stora skillnader. Medan 84 procent av hushållen i Bräcke har fiber är det i Strömsund 49 procent och i Berg knappt hälften. På landsbygden i Strömsund är det så få som två av tio.

*Stödet*

De 3,8 miljarder kronor som staten har avsatt till bredbandsstödet för 2024–2027 är välkomna men räcker inte. Vi anser därför att bredbandsstödet bör förlängas efter 2027. Därtill bör avgiftstaket höjas, eftersom kostnaderna har ökat med 35 procent på tre år.

*Robusthet*

Erfarenheterna från stormen visar att noder utan reservkraft slås ut på några timmar. Krav på reservkraft bör därför vara obligatoriska i alla stödprojekt.

För Region Jämtland Härjedalen            För Länsstyrelsen i Jämtlands län`,
    expected: [
      ['STANCE_CONFLICT', 'Därtill bör'],
      ['UNSOURCED', '35 procent'],
      ['EXPIRED', 'bör därför'],
    ],
  },
  {
    name: 'answers to a survey',
    details: { senderIds: [REGION] },
    text: `Svar på enkät till bredbandskoordinatorerna

Fråga 1. Hur stor andel av hushållen i länet har tillgång till minst 100 Mbit/s?
Svar: 73 procent (PTS, oktober 2019).

Fråga 2. Hur stor andel av arbetsställena?
Svar: 66 procent (2018).

Fråga 3. Hur finansieras funktionen?
Svar: Genom statlig ersättning om högst 857 000 kr per år för bredbandskoordinatorn samt regionala medel.

Fråga 4. Anser ni att avgiftstaket bör vara kvar?
Svar: Ja.`,
    expected: [['VALUE_CONFLICT', '66 procent']],
  },
  {
    name: 'a press text passed on',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `För kännedom bifogas vårt pressmeddelande:

Jämtländska hushåll allt bättre uppkopplade

Nu har 73 procent av hushållen i Jämtlands län tillgång till snabbt bredband. Det är en ökning med 14 procentenheter sedan 2016. – Det är glädjande, men vi ligger fortfarande tolv procentenheter under rikssnittet, säger koordinator Elin Fjällström.`,
    expected: [],
  },
  {
    name: 'an answer with reservations per section',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `## Sammanfattande ställningstagande

Region Jämtland Härjedalen och Länsstyrelsen i Jämtlands län är i huvudsak positiva till utredningens förslag.

## Synpunkter på enskilda avsnitt

**Avsnitt 4.5**

Vi tillstyrker förslaget, dock med den justeringen att kommunerna ersätts fullt ut.

**Avsnitt 5.2**

Vi kan inte ställa oss bakom förslaget. Sveriges Kommuner och Regioner har i sitt yttrande tillstyrkt detsamma, men vi gör en annan bedömning.

**Avsnitt 6.1**

Tillstyrks utan ändring.

**Avsnitt 7.3**

Ingen erinran.

**Avsnitt 8.2**

Vi ställer oss frågande till behovet av ytterligare en tillsynsmyndighet.`,
    expected: [['NO_POSITION', 'ställer oss frågande till']],
  },
  {
    name: 'a phone note by the region with a stance of its own',
    details: { senderIds: [REGION], needsDiaryNumber: false, otherPrincipalInformedOn: null },
    text: `2026-03-19 kl. 09.40, tel. från Finansdepartementet (ämnesråd)

Ville stämma av inför remissen. Jag sa att vi tillstyrker avsnitt 6.1 och att vi är emot tyst godkännande. Hon berättade att PTS tillstyrker 5.2. Jag nämnde också att 62 % av hushållen i Krokom har fiber.`,
    expected: [
      ['VALUE_CONFLICT', '62 %'],
      ['OTHER_PRINCIPAL_NOT_INFORMED', null],
    ],
  },
  {
    name: 'a footnoted report',
    text: `År 2021 beviljades bredbandsstöd om totalt 1,53 miljarder kronor i landet[^1], varav en mindre del till Jämtland. Av länets kommuner hade Krokom och Åre högst söktryck. Den genomsnittliga kostnaden per anslutet hushåll var 87 000 kr[^2] i länet.

Målet om 98 procent till 2025 kommer inte att nås här.

[^1]: PTS, beslut om bredbandsstöd 2021.
[^2]: Egen beräkning utifrån beviljade ansökningar.`,
    expected: [],
  },
  {
    name: 'a table of two years and two populations with slips',
    text: `Tabell: Tillgång till minst 100 Mbit/s i Jämtlands län, procent. Källa: PTS.

| År | Hushåll | Arbetsställen |
|---|---|---|
| 2016 | 59 | |
| 2017 | 76 | |
| 2018 | 68 | 61 |
| 2019 | 73 | |`,
    expected: [['VALUE_CONFLICT', '76']],
  },
  {
    name: 'the board on its own line about trees and towers',
    details: { senderIds: [BOARD] },
    text: `Länsstyrelsen vill tillägga att ortssammanbindande nät enligt länsstyrelsens mening inte bör bekostas med bredbandsstöd. Vi har förståelse för att andra har en annan uppfattning.`,
    expected: [['NO_POSITION', 'bör']],
  },
  {
    name: 'holiday homes and their numbers',
    text: `I Bergs och Åre kommuner finns tillsammans över 9 000 fritidshus. Vi anser att fritidshusen bör räknas med i kartläggningen. I dag gör de inte det.`,
    expected: [['UNSOURCED', '9 000']],
  },
  {
    name: 'an invitation',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Välkommen till nätverksträff den 14 april 2026 kl. 9–12 i Östersund! På dagordningen: bredbandsstödet, byanäten, ortssammanbindande nät och kopparnätets avveckling. Anmälan senast den 7 april till bredband@example.se. Lunch à 145 kr betalas på plats.`,
    expected: [],
  },
];
