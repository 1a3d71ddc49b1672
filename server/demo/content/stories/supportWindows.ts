import { readJournal } from '../readJournal.js';

/** The windows of the national support as they were set for 2021–2024, and what the county did in them. */
export const supportWindows = readJournal(
  `
2021-02-01 09:15 | EMAIL | contact:hedvig-almkullen @region-jh | Kvalitetssäkringen 2021 är öppen | by:THEIRS
Byggnadsförteckningen kan granskas 1–23 februari. Kommunerna har inte egen åtkomst, utdragen skickas härifrån.

2021-02-03 10:30 | EMAIL | @region-jh @berg @bracke @harjedalen @krokom @ragunda @stromsund @are @ostersund | Utdrag per kommun: svara senast 17 februari
Åtta utdrag skickade. Titta efter ödehus, redan anslutna och felaktiga adresser. Ändra inget i filen, skriv i kolumnen längst till höger.
== anvisning-granskning.txt
Så granskar ni utdraget
1. Markera byggnader som är rivna eller obebodda.
2. Markera byggnader som redan har fiber, ange nätägare om ni vet.
3. Lägg inte till fritidshus, de ingår inte i underlaget.
4. Svara senast angivet datum, även om svaret är "inga synpunkter".

2021-02-19 16:55 | EMAIL | @berg @region-jh | Bergs granskning: 23 markeringar | by:THEIRS
Saga har gått igenom listan mot kommunens adressregister. Tolv ödehus, nio redan anslutna i Långtjärn, två fel adress.

2021-04-15 13:00 | VIDEO | @region-jh contact:nils-erik-marklund @berg @harjedalen @stromsund | Prioritering 2021: hur ska länet tänka första gången?
Fönstret är öppet till 7 maj. Vi väljer spridning över länet framför samling. Skolor och vårdboenden först.

2021-05-06 11:40 | EMAIL | @region-jh contact:hedvig-almkullen | Länets prioritering 2021 inlämnad | by:OURS
Inlämnad en dag före. Kvittot sparat i ärendet.

2021-09-08 14:00 | EMAIL | @region-jh @berg @harjedalen @harjeans | Första beslutsomgången 2021 publicerad
PTS fattade de första besluten i dag. Vidarebefordrat till berörda. Lista på PTS webb gäller.

2022-01-14 08:45 | EMAIL | @region-jh @berg @bracke @harjedalen @krokom @ragunda @stromsund @are @ostersund | Kvalitetssäkring 13 januari–4 februari 2022
Kortare tid än i fjol. Svar till mig senast 31 januari.

2022-03-21 10:00 | VIDEO | @region-jh @pts | Samrådet 2022: fler synpunkter än i fjol
PTS uppger att betydligt fler har svarat i år. Frågade hur synpunkter från enskilda hanteras.

2022-05-02 15:58 | EMAIL | @region-jh contact:hedvig-almkullen | Prioriteringen 2022 inlämnad sista dagen | by:OURS
Två kommuner svarade sent. Nästa år läggs vårt datum tre dagar tidigare.

2022-06-15 13:00 | PHONE | contact:inga-britt-lovsa @region-jh | Lövsåvallen undrar om de kan söka själva | by:THEIRS d:lovsavallen
Gick igenom kraven: juridisk person, erfarenhet egen eller genom annan, kapacitet, ansvarsförsäkring. Föreningen saknar erfarenhet men kan skriva avtal med projektör. Råd, inget besked.

2022-08-05 09:10 | EMAIL | @region-jh contact:hedvig-almkullen | Sista frågorna före den 8 augusti | by:OURS
Frågade om områden får korsa länsgräns. Svar samma dag: ja.

2023-01-17 09:00 | EMAIL | @region-jh @berg @bracke @harjedalen @krokom @ragunda @stromsund @are @ostersund | Kvalitetssäkring 16 januari–6 februari 2023
Samma mall. Nytt: ange om byggnaden används för samhällsviktig verksamhet.

2023-05-02 11:20 | EMAIL | @region-jh contact:hedvig-almkullen | Prioriteringen 2023 inlämnad | by:OURS
Inlämnad dagen före sista dag. Motiveringen godkänd av båda huvudmännen i samma lydelse.

2024-01-16 10:00 | VIDEO | @region-jh @berg @harjedalen @stromsund @are | Granskning 15 januari–5 februari 2024: tips
Delade skärm och gick igenom vanliga fel: lagårdar, sommarstugor, dubbla adresser.

2024-05-02 09:40 | EMAIL | @region-jh contact:hedvig-almkullen | Prioriteringen 2024 inlämnad | by:OURS
Sista dagen men före lunch. 28,6 procent av listan, spridd över alla åtta kommuner.

2024-09-20 13:30 | VIDEO | @region-jh @berg @krokom contact:nils-erik-marklund | Nya utbetalningsvillkor från 18 september 2024
Beviljat stöd betalas i årliga delar. Villkoren knyts till Robust fiber och ärenden i Ledningskollen. Föreningar behöver bro för likviditeten.
`,
  { dialogue: 'dialogue:pts-stod' },
);
