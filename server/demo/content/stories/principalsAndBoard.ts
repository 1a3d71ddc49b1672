import { readJournal } from '../readJournal.js';

/** Between the principals, and what the board has said. */
export const principalsAndBoard = readJournal(
  `
2015-02-11 13:00 | MEETING | @region-jh contact:nils-erik-marklund | Vem gör vad efter regionbildningen?
Regionen tar strategi och samordning, länsstyrelsen stöd och tillstånd. Byarna ska bara behöva ett nummer. Ett utkast till avsiktsförklaring skrivs.

2016-04-14 09:00 | MEETING | @region-jh contact:nils-erik-marklund | Utkast till avsiktsförklaring
Två versioner lästes ihop. Ordet "partnerskap" behålls. Länsstyrelsen vill ha med att tillståndsprövningen är fristående.

2019-06-28 10:00 | PHONE | contact:marit-fjallhed contact:nils-erik-marklund | Vakans till mitten av augusti
Torgny slutar i dag, ny koordinator börjar 12 augusti. Länsstyrelsen tar inkommande samtal under tiden.

2019-08-16 13:00 | MEETING | @region-jh contact:nils-erik-marklund contact:ingegerd-svartasen | Överlämning: pärmar, kontakter, löften
Fyra pärmar och en kontaktlista med 140 namn varav ungefär en tredjedel slutat. Beslut: ett gemensamt register.

2021-02-12 09:00 | MEETING | @region-jh contact:nils-erik-marklund contact:sigge-torvmark | Det gemensamma registret tas i bruk
Äldre material läses in under våren. Allt märks med vem som skrivit in det och när. Lösenord delas inte.
* Läsa in pärmar 2012–2016 -> lst-jamtland, 2021-04-30, 2021-05-21
* Läsa in pärmar 2017–2020 -> region-jh, 2021-05-31, 2021-06-09

2022-11-23 10:00 | MEETING | contact:marit-fjallhed contact:ingegerd-svartasen @region-jh contact:nils-erik-marklund | Minskat anslag från 2023
Potten för landet sänks. Regionen behåller tjänsten men uppdraget avgränsas: egna mätningar utgår, byastödet behålls.

2023-09-05 13:00 | MEETING | contact:ragnhild-ovikstrand @region-jh contact:nils-erik-marklund | Styrelsen: direktiv om byar utan lösning | v:PARTNERSHIP
Styrelsen vill ha en lista över alla byar som sökt hjälp men saknar lösning, med motpart och nästa steg, varje kvartal.

2024-02-27 14:30 | MEETING | contact:ragnhild-ovikstrand @region-jh | Styrelsen: synpunkt om rapportens längd | v:PARTNERSHIP
Rapporten är bra men för lång. Två sidor och en bilaga. Direktivet om byar utan lösning kvarstår.

2024-11-12 10:00 | VIDEO | @region-jh contact:nils-erik-marklund contact:sten-ortjarn | Jäv och roller vid tillståndsprövning
Den som prövar tillstånd deltar inte i partnerskapets diskussion om samma sträcka. Nedskrivet och godkänt av båda cheferna.

2025-05-20 09:30 | MEETING | contact:marit-fjallhed contact:ingegerd-svartasen @region-jh | Resurser 2026–2027: utkast till utfästelse
Statens del är klar, regionens del finns i planen, länsstyrelsens arbetstid är inte beslutad. Glappet är en fjärdedels tjänst.

2025-12-16 13:00 | MEETING | contact:marit-fjallhed contact:ingegerd-svartasen @region-jh contact:nils-erik-marklund | Mandatet förnyas till och med 2027
Koordinatorns mandat förlängs i samma lydelse av båda. Gräns: inga avtal, inga rekommendationer av enskilda leverantörer.
`,
  { dialogue: 'dialogue:huvudman', visibility: 'PRINCIPALS' },
);
