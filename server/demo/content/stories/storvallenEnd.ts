import { readJournal } from '../readJournal.js';

/** 2019–2021: two winters of digging, light in both villages, the last report. Then the years of upkeep. */
export const storvallenEnd = readJournal(
  `
2019-03-18 10:00 | MEETING | contact:lina-norrsund contact:kjell-vemdal contact:saga-hedvall | Byggavtalet undertecknas | key:storvallen-byggavtal
Byggavtal i två etapper, vite efter fyra veckors försening, driftavtal skrivs vid överlämnandet. Ändringsansökan om tidplan skickas av föreningen samma vecka.
* Långtjärn tänt -> norrsund, 2019-11-29, 2019-11-21
* Storvallen tänt -> norrsund, 2020-10-30, 2020-11-27
* Ändringsansökan till länsstyrelsen -> storvallen-langtjarn, 2019-03-22, 2019-03-20

2019-04-09 13:20 | LETTER | contact:nils-erik-marklund contact:kjell-vemdal | Ändringsansökan beviljad | by:OURS r:nils-erik-marklund
Nytt slutdatum 31 mars 2021. Delutbetalning kan sökas när första etappen är besiktigad.

2019-06-12 08:30 | SITE_VISIT | contact:ville-raivio-berg contact:mikkel-jama-dahl contact:per-olov-ratvallen | Byggstart i Långtjärn
Första grävskopan i backen klockan nio. Passagen vid renstängslet görs efter 5 juli enligt överenskommelsen med samebyn.

2019-08-20 15:00 | PHONE | @region-jh contact:kjell-vemdal | Ny koordinator ringer runt | min:35
Första samtalet från mig till Kjell. Fick hela historien på trettiofem minuter. Han vill ha samma person att ringa i minst två år.

2019-09-25 10:00 | SITE_VISIT | contact:mikkel-jama-dahl contact:ville-raivio-berg @region-jh contact:saga-hedvall | Byggmöte: borrningen under Tjärnbäcken
Borrningen gick på andra försöket. Två brunnar flyttas upp ur diket. Restlistan har nio punkter.

2019-11-21 16:45 | EMAIL | contact:mikkel-jama-dahl @region-jh contact:saga-hedvall | Långtjärn är tänt | key:storvallen-tant-1 by:THEIRS
38 hushåll och 17 fritidshus har ljus. Mikkel bifogar en bild på noden med julgran.

2020-02-05 09:30 | PHONE | contact:nils-erik-marklund contact:anna-greta-storvallbo | Delutbetalning: besiktningen saknar bilaga | by:OURS r:nils-erik-marklund
Leveransmätningen för sträcka 3 fattas. Anna-Greta ordnar den från Norrsund.

2020-04-02 14:00 | VIDEO | contact:ville-raivio-berg contact:mikkel-jama-dahl @region-jh | Materialleveranser i osäker tid
Kanalisation finns på plats, skåpen är försenade. Byggstart i Storvallen hålls om gränserna är öppna för entreprenörens personal.

2020-06-04 08:00 | SITE_VISIT | contact:ville-raivio-berg contact:mikkel-jama-dahl | Byggstart i Storvallen | r:kjell-vemdal
Åtta år och fyra månader efter byamötet. Evert Långtjärnsson, 84, tog första spadtaget.

2020-08-26 13:00 | MEETING | contact:ville-raivio-berg contact:kjell-vemdal contact:per-olov-ratvallen @region-jh | Byggmöte: berget vid skolan
Sprängning krävs på 70 meter. Kostnaden delas lika. Tidplanen skjuts tre veckor men ligger inom vitesfriheten.

2020-10-15 10:30 | VIDEO | contact:lina-norrsund contact:kjell-vemdal contact:saga-hedvall | Driftavtalet
Norrsund sköter drift och service i fem år. Inställelsetid åtta timmar vid avbrott som berör fler än tio hushåll. Föreningen äger nätet.
* Skriva in reservkraft i noden före vintern 2021 -> norrsund, 2021-10-31, 2021-10-19

2020-11-27 15:00 | EVENT | contact:kjell-vemdal contact:saga-hedvall @region-jh contact:lina-norrsund | Invigning i Storvallen | key:storvallen-invigning by:THEIRS
Storvallen tänds. Invigning utomhus med avstånd, korv och kaffe. 87 av 87 hushåll anslutna, 51 av 64 fritidshus. Kommunens representant klippte en kabel.

2021-01-18 11:00 | VIDEO | contact:nils-erik-marklund contact:anna-greta-storvallbo contact:doris-harbergsvall | Genomgång inför slutredovisningen | r:nils-erik-marklund
Gick igenom besiktning, inmätning, kontaktpersonsdokument och tidrapporter: 2 310 timmar eget arbete.

2021-03-12 14:25 | EMAIL | contact:anna-greta-storvallbo contact:nils-erik-marklund cc:@region-jh | Slutredovisningen inskickad | key:storvallen-slut by:THEIRS r:nils-erik-marklund
Allt är uppladdat, nitton dagar före slutdatum. Anna-Greta ville ha det på pränt att ingen ska fråga om timlistor igen.

2021-03-26 10:00 | MEETING | @region-jh contact:kjell-vemdal contact:saga-hedvall contact:nils-erik-marklund | Åtta år i backspegeln | min:90
Lärdomar nedskrivna: inget muntligt löfte utan datum; avtal som följer med vid ägarbyte; samma kontaktperson; en lista över allt som lovats. Dialogen om bygget avslutas, driftfrågor förs i en ny.

2021-10-19 13:10 | EMAIL | contact:ville-raivio-berg contact:mikkel-jama-dahl cc:contact:saga-hedvall | Reservkraft på plats i noden | by:THEIRS d:storvallen-drift
Batterier för åtta timmar och uttag för elverk. Byn köper elverket själv.

2022-02-03 07:55 | PHONE | contact:mikkel-jama-dahl @region-jh | Avbrott i snöstormen | by:THEIRS d:storvallen-drift
Strömmen borta i elva timmar, nätet gick i åtta. Elverket startade inte: dieseln var sommardiesel.

2022-09-22 09:30 | MEETING | contact:kjell-vemdal contact:saga-hedvall contact:sixten-oxvallen | Gamla skolan som trygghetspunkt | by:THEIRS r:saga-hedvall d:storvallen-drift
Kommunen vill att skolan blir trygghetspunkt. Föreningen upplåter noden för en extra anslutning. Kostnadsfördelning skrivs ned.

2023-05-10 10:40 | EMAIL | contact:doris-harbergsvall contact:lina-norrsund cc:@region-jh | Faktura för avgrävningen | by:THEIRS d:storvallen-drift
Föreningen bestrider fakturan: anvisning var beställd men utsättningen låg två meter fel. Norrsund utreder.

2023-06-14 15:30 | PHONE | contact:lina-norrsund contact:kjell-vemdal | Fakturan makuleras | by:THEIRS r:lina-norrsund d:storvallen-drift
Utsättningen var fel. Norrsund står för kostnaden och ser över rutinen.

2024-03-21 18:00 | MEETING | contact:kjell-vemdal contact:mikkel-jama-dahl contact:saga-hedvall | Årsstämma: ska föreningen sälja? | by:THEIRS r:kjell-vemdal d:storvallen-drift
Norrsund har frågat om att köpa nätet. Stämman sade nej, 52–6, men gav styrelsen i uppdrag att jämföra driftavtal.

2025-02-13 13:15 | VIDEO | @region-jh contact:kjell-vemdal contact:mikkel-jama-dahl | Driftavtalet löper ut: vad ska föreningen tänka på? | d:storvallen-drift
Gick igenom inställelsetid, reservkraft, ägarklausul och uppsägningstid. Rådet är att begära in minst två förslag. Råd, inget ställningstagande för någon leverantör.

2025-09-10 11:00 | EMAIL | contact:kjell-vemdal contact:lina-norrsund cc:@region-jh | Driftavtalet förlängs två år | by:THEIRS d:storvallen-drift
Föreningen förlänger till november 2027 med fyra timmars inställelsetid och skriftlig ägarklausul.
`,
  { dialogue: 'dialogue:storvallen' },
);
