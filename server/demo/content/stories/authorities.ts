import { readJournal } from '../readJournal.js';

/** Strategy, joint papers and consultations: dates and numbers as published, what is said about them invented. */
export const authorities = readJournal(`
2013-02-20 10:00 | MEETING | @region-jh contact:gun-britt-asvallen @berg @krokom @stromsund | Strategi 2013: Regionförbundet och Länsstyrelsen antar samma text | d:strategi
Utkastet antas av båda i samma lydelse. Kommunerna ombeds peka på strategin i sina översiktsplaner. Nästa revidering sätts till 2018.

2013-08-28 09:30 | EMAIL | @region-jh cc:contact:gun-britt-asvallen @skr | Remiss SOU 2013:47: länets synpunkter stäms av | d:remisser
Vi delar inriktningen om stödens överblick men vill att mindre föreningars administrativa börda kommenteras. Samma stycke används av båda avsändarna.

2014-06-17 13:00 | EMAIL | @region-jh @pts cc:contact:nils-erik-marklund | SOU 2014:21: avstämning av avsnitt om strategier | d:remisser
Frågade hur avsnittet om regionala strategier ska läsas. Svaret ringdes in samma vecka: exemplen är inte uttömmande.

2015-09-16 10:00 | MEETING | @region-jh contact:nils-erik-marklund @berg @are | Behovskartläggningen: arbetsgrupp tillsätts | key:behov-start
Tillväxtverket vill ha länets behov av ortssammanbindande nät. Ett gemensamt PM ska skrivas på kort tid. Regionen RUN 932/2015, länsstyrelsen eget nummer.
* Lista noder och stråk per kommun -> region-jh, 2015-10-09, 2015-10-14
* Kontrollera uppgifter om fibernoder -> lst-jamtland, 2015-10-16

2015-10-20 15:40 | LETTER | @region-jh cc:contact:nils-erik-marklund @tillvaxtverket | PM Behovskartläggning för bredband i Jämtlands län (RUN 932/2015) | key:behov-pm by:OURS d:dig2020
Gemensamt PM med två diarienummer skickat. Bilagan är inte kvalitetssäkrad, det står på försättsbladet.

2015-10-29 11:10 | PHONE | @berg @region-jh | Fel nod i bilagan | by:THEIRS
Kommunen har hittat en fibernod som inte finns och saknar en som finns. Två andra kommuner har hört av sig om liknande fel.

2015-11-05 09:00 | EMAIL | @tillvaxtverket @region-jh | Begäran om komplettering av behovskartläggningen | key:behov-komplettering by:THEIRS d:dig2020
Tillväxtverket vill ha prioriteringsordning och kostnadsuppskattning per stråk.

2015-11-19 16:50 | LETTER | @region-jh cc:contact:nils-erik-marklund @tillvaxtverket | Rättad version av PM (RUN 932/2015) | by:OURS d:dig2020
Uppgifterna om noder rättade, prioritering tillagd. Den första versionen ska inte användas. Arbetet gjordes under stor tidspress och det framgår.

2017-02-21 09:00 | EMAIL | contact:nils-erik-marklund @berg @harjedalen @krokom @stromsund | Offentligt samråd om stöd i landsbygdsprogrammet, dnr 602-1546-17 | by:OURS d:landsbygdsprogrammet
Marknadsaktörer ombeds lämna uppgifter senast 1 april 2017 och ange diarienummer 602-1546-17 samt sökande och områdets namn. Tio ansökningar i sex av länets åtta kommuner.

2018-05-16 13:00 | MEETING | @region-jh contact:nils-erik-marklund @are @ostersund | Revidering av bredbandsstrategin: nuläget är inaktuellt (RUN/321/2018) | d:strategi
Nulägesbeskrivningen från 2013 går inte att använda. Mål och åtgärder ses över. Förslag till utskottet för infrastruktur efter sommaren.

2018-08-31 09:30 | MEETING | @region-jh org:utskottet-infrastruktur | Utskottet för infrastruktur: strategin (RUN/321/2018) | d:strategi
Utskottet behandlade revideringen. Frågan om måluppföljning per kommun ställdes.

2020-11-24 10:15 | EMAIL | @infrastrukturdepartementet @region-jh | Beslut I2020/02956 om de regionala koordinatorerna | by:THEIRS
Beslutet innebär medel för funktionen och redovisning till PTS. Villkoren: samarbetsvilja, konkurrensneutralitet och opartiskhet.

2021-02-25 14:00 | LETTER | @region-jh cc:contact:nils-erik-marklund @pts | Redovisning av koordinatorns arbete 2020 | by:OURS d:pts-lopande
Redovisad enligt anvisningarna. Länsstyrelsens egen redovisning lästes samtidigt så att samma antal byar anges.

2023-03-27 13:15 | MEETING | contact:gunvor-hoverback @region-jh @berg @stromsund @harjedalen @krokom | Samverkansrådet: regional prioritering 2023 | d:pts-stod
Prioriteringen behandlades som egen punkt. Inga synpunkter på kriterierna. Kommunerna vill ha underlaget en vecka tidigare nästa år.

2023-04-12 09:05 | EMAIL | contact:hedvig-almkullen @region-jh | Prioriteringsfönstret 2023 har öppnat | by:THEIRS d:pts-stod
Öppet 12 april–3 maj. Högst 30 procent av byggnaderna. Motiveringen publiceras.

2024-03-25 13:15 | MEETING | contact:gunvor-hoverback @region-jh @berg @are @ostersund @bracke | Samverkansrådet: regional prioritering 2024 | d:pts-stod
Samma ordning som 2023. Underlaget kom en vecka tidigare, enligt önskemålet.

2024-05-29 15:20 | LETTER | @region-jh @finansdepartementet cc:contact:nils-erik-marklund | Yttrande: hemställan om ändring i förordning 2020:266 | by:OURS d:remisser
Svar före 3 juni. Gemensam lydelse om betalning i delar: rimligt, men mindre föreningar behöver kunna finansiera tiden mellan.

2024-06-04 08:30 | PHONE | contact:ingegerd-svartasen @region-jh | Yttrandet skilde sig på en punkt | v:PRINCIPALS by:THEIRS d:huvudman
Länsstyrelsen hade i sitt eget yttrande en mening om återkrav som regionen inte sett. Ingen motsägelse, men vi ska läsa varandras sista version före utskick.

2025-06-26 10:00 | EMAIL | @finansdepartementet @region-jh | Erbjudande 2026–2027 (Fi2025/01463) | by:THEIRS d:remisser
Finansieringen av koordinatorn förlängs för 2026 och 2027. Nytt i uppdraget: underlag om användarnas behov och krav på konnektivitet.

2025-08-21 14:45 | LETTER | @region-jh @finansdepartementet cc:contact:nils-erik-marklund | Yttrande om tyst godkännande (Fi2025/00974) | by:OURS d:remisser
Inskickat en dag före sista svarsdag. Tyst godkännande får inte gälla fornlämning och renskötsel, det är länets viktigaste synpunkt.

2025-12-04 09:20 | EMAIL | @finansdepartementet @region-jh contact:nils-erik-marklund | Remiss SOU 2025:110 Snabbare bredband i hela landet (Fi2025/02424) | key:remiss-110 by:THEIRS d:remisser
Svar senast 8 april 2026. Båda huvudmännen är remissinstanser.

2025-12-11 13:00 | VIDEO | @region-jh contact:nils-erik-marklund contact:sten-ortjarn | SOU 2025:110: arbetsfördelning | v:PRINCIPALS d:huvudman
Gemensamma ståndpunkter, två yttranden. Regionen skriver om byarna, länsstyrelsen om tillstånd. Kommunerna får ett utkast i februari.
* Första utkast, avsnitt om ledning i väg -> lst-jamtland, 2026-01-30
* Första utkast, avsnitt om byanät -> region-jh, 2026-01-30

2026-03-04 10:00 | VIDEO | @region-jh @berg @stromsund @are @krokom contact:nils-erik-marklund | SOU 2025:110: kommunernas synpunkter | d:remisser
Fyra kommuner lämnade synpunkter. Enighet om att samordning av schakter behöver en ansvarig. Oenighet om avgifter.

2026-04-07 15:30 | LETTER | @region-jh @finansdepartementet cc:contact:nils-erik-marklund | Yttrande över SOU 2025:110 (Fi2025/02424) | by:OURS d:remisser
Inskickat dagen före sista dag. Länsstyrelsens yttrande gick samma eftermiddag. Båda tillstyrker i huvudsak, med samma lydelse om byanätens ställning.
`);
