import { readJournal } from '../readJournal.js';

/** The last weeks, counted from today: what waits for an answer, what was just promised, what is meant for few. */
export const recent = readJournal(`
-240 10:20 | EMAIL | @region-jh @bagavattnet cc:@region-vasterbotten | Bågavattnet: vill byn vara med i en gemensam förfrågan? | d:bagavattnet by:OURS awaits key:recent-bagavattnet
Skickade förslag till gemensam förfrågan med byarna på andra sidan länsgränsen. Inget svar än.

-215 13:40 | PHONE | contact:runa-hallnas @region-jh | Hållnäset: mast eller fiber först? | d:hallnaset by:THEIRS
Byn vill hellre ha täckning längs vägen än fiber. Runa återkommer efter årsmötet.

-60 09:10 | EMAIL | @region-jh @norrudden | Norrudden: har nya styrelsen tid för ett möte? | d:norrudden by:OURS key:recent-norrudden-1
Föreslog tre tider i bygdegården.

-40 08:45 | EMAIL | @region-jh @norrudden cc:@stromsund | Norrudden: påminnelse om mötestid | d:norrudden by:OURS awaits re:recent-norrudden-1
Andra mejlet. Lade till möjlighet att ses digitalt på kvällstid.

-33 16:30 | EMAIL | contact:mats-hoglids @region-jh | Höglid: hur skriver vi stadgarna? | d:hoglidsbygden by:THEIRS awaits
41 hushåll är med. De har två förslag till stadgar och vill veta vilket som passar om föreningen ska äga nätet. Önskar svar före styrelsemötet.

-26 10:00 | EMAIL | @region-jh contact:henrike-vassdal | Fjällnät: kvartalets frågor | d:fjallnat by:OURS awaits key:recent-fjallnat
Samma sex frågor som till övriga bolag. Svar önskat inom två veckor.

-21 14:15 | EMAIL | @stromsund @region-jh | Strömsund: underlag till nämnden om byar utan lösning | d:stromsund by:THEIRS awaits v:PARTNERSHIP
Jonas behöver listan för kommunens norra del med motpart och nästa steg. Nämnden sammanträder om några veckor.

-18 11:05 | PHONE | contact:inga-britt-lovsa @region-jh cc:@harjedalen | Lövsåvallen: får projektören räknas som erfarenhet? | d:lovsavallen by:THEIRS awaits
Föreningen vill veta om avtalet med Nordkabel räcker för att visa erfarenhet. Lovade att fråga PTS skriftligt.

-14 19:05 | EMAIL | contact:sven-ake-bjorkvatt @region-jh | Björkvattsåsen: två anbud att jämföra | d:bjorkvattsasen by:THEIRS awaits
Föreningen har fått in två anbud om drift och undrar vad som brukar ingå i avgiften. Valet görs på nästa stämma.

-12 09:20 | EMAIL | @jamtkraft @region-jh | Jämtkraft: lista över ledningsarbeten nästa säsong | d:jamtkraft by:THEIRS awaits
Vill ha kommunernas samlade svar om vilka sträckor som är aktuella för samförläggning.

-9 13:30 | EMAIL | @finansdepartementet @region-jh contact:nils-erik-marklund | Remiss: ändringar i stödförordningen (exempel) | d:remisser by:THEIRS awaits
Påhittad remiss i demonstrationen. Svar om åtta veckor. Båda huvudmännen är instanser.
== remissbrev.txt
Exempel i demonstrationen, inget verkligt ärende.
Ni ges tillfälle att yttra er över bifogad promemoria.
Ange diarienummer och om ni tillstyrker, tillstyrker med ändring eller avstyrker, avsnitt för avsnitt.

-24 15:00 | EMAIL | contact:mona-sorviken @region-jh cc:contact:lovisa-krangedal | Tack för mig | by:THEIRS v:PARTNERSHIP
Mona slutar i dag. Frågor till Lovisa tills vidare. Tre åtgärder från nätverket är inte klara.

-16 10:00 | VIDEO | @region-jh contact:nils-erik-marklund | Utkast till gemensam ståndpunkt om fritidshus | d:huvudman v:PRINCIPALS
Version 2 lästes. Länsstyrelsen vill stryka meningen om säsongsboende, regionen vill ha den kvar. Nytt försök om en vecka.

-13 08:50 | PHONE | contact:dragan-petrovhed @region-jh | Norrsund: planerat byte av nod i Berg | d:norrsund by:THEIRS
Noden som matar Tjärnmoen byts före vintern. Avbrott en natt. Kunderna får sms. Uppgiften om läge förs inte in här.

-11 13:00 | VIDEO | @region-jh contact:lina-norrsund | Norrsund: kvartalets frågor | d:norrsund
Samma sex frågor. Två områden i Berg på väg mot beslut, ett flyttas fram. Får inte nå andra bolag.
* Skicka offentlig version av planen till kommunerna -> norrsund, +20
* Återkoppla om handläggningstid för grävtillstånd -> region-jh, +6

-10 09:30 | MEETING | contact:saga-hedvall @region-jh contact:per-olov-ratvallen contact:sixten-oxvallen | Berg: höstens genomgång | d:berg
Tio byar genomgångna. Kvarnåsen och Övre Ljungbäcken går vidare tillsammans. Hållnäset är tyst. Robusthetsfrågorna förs över till beredskapssamordnaren.
* Kommunens lista över samhällsviktiga anslutningar -> berg, +10
* Kontakta Hållnäsets byalag på nytt -> region-jh, -2
* Tidplan för va-arbetet mot Skålmyran -> berg, -6, -4

-8 15:20 | NOTE | contact:saga-hedvall re:org:norrsund | Inför samtalet om markavtalet | v:OWN_ORGANIZATION r:saga-hedvall
Intern anteckning: avtalet från 2018 saknar pris för nya kopplingspunkter. Ta upp med juristen innan vi svarar Norrsund.

-8 16:05 | NOTE | contact:lina-norrsund re:org:berg | Inför samtalet om markavtalet i Berg | v:OWN_ORGANIZATION r:lina-norrsund
Egen anteckning: vi kan gå upp tio procent i ersättning men helst inte. Kontrollera vad som betalas i Åre.

-7 10:40 | NOTE | contact:henrike-vassdal re:org:region-jh | Kvartalsfrågorna: vänta med svar | v:OWN_ORGANIZATION r:henrike-vassdal
Styrelsen ska ta plan B i Krokom först. Svara nästa vecka.

-7 13:15 | PHONE | contact:fatima-yildizmark @region-jh | Uppgifter om reservnoder | v:PRINCIPALS d:robusthet by:OURS secret:elin-fjallstrom,nils-erik-marklund,ingegerd-svartasen
Uppgiften lämnad muntligt. Anteckningen är sekretessmarkerad; inga lägen förs in.

-6 18:00 | EVENT | @region-jh @krokom @ostersund | Öppen frågekväll i Krokom | v:PUBLIC by:OURS
Fyrtiosex besökare. Flest frågor om koppar som släcks och om vem som svarar vid avbrott. Anteckningarna är öppna.
== fragor-och-svar.md
# Frågekväll: frågor och svar
Vad händer när kopparn släcks? Ägaren ska meddela i god tid; fråga efter ersättning redan när brevet kommer.
Vem svarar vid avbrott? Nätägaren. Numret står på fakturan och på kommunens sida.
Kan en enskild söka stöd? Nej, det gör operatören eller föreningen.

-5 09:30 | MEETING | contact:ragnhild-ovikstrand contact:marit-fjallhed contact:ingegerd-svartasen @region-jh contact:nils-erik-marklund | Styrelsen: kvartalets genomgång | v:PARTNERSHIP key:recent-styrelse
Styrelsen frågade efter direktivet om byar utan lösning. Listan visades med 19 byar. Ny synpunkt: visa hur länge varje by väntat.
* Lägga till väntetid i listan över byar utan lösning -> region-jh, +12
* Svar om länsstyrelsens arbetstid nästa år -> lst-jamtland, +9
== byar-utan-losning.csv
by;kommun;nästa steg;ansvarig
Kvarnåsen;Berg;gemensam förstudie;föreningen
Övre Ljungbäcken;Berg;gemensam förstudie;föreningen
Hållnäset;Berg;ny kontakt;koordinatorn
Lövsåvallen;Härjedalen;besked om erfarenhet;PTS
Höglid;Ragunda;stadgar;föreningen
Norrudden;Strömsund;mötestid;styrelsen
Björkvattsåsen;Åre;välja operatör;föreningen

-4 10:10 | PHONE | contact:kjell-vemdal @region-jh | Storvallen: elverket fungerar, nätet också | d:storvallen-drift by:THEIRS
Elva timmars strömavbrott i helgen. Nätet gick hela tiden. Kjell vill dela erfarenheten på nästa nätverksträff.

-3 14:30 | NOTE | @region-jh re:org:fjallnat re:org:norrsund | Likabehandling: antal kontakter per bolag | v:OWN_ORGANIZATION
Räknat kontakter senaste kvartalet. Fjällnät har inte svarat på frågorna, Norrsund har. Påminn före månadsskiftet.

-2 08:35 | EMAIL | contact:hedvig-almkullen @region-jh cc:contact:nils-erik-marklund | PTS: svar om projektörens erfarenhet är på väg | d:pts-lopande by:THEIRS
Bekräftar att frågan kommit in och att två enheter ska yttra sig.

-1 15:45 | PHONE | @region-jh contact:henny-vallmo | Vallmobygden: fritidshusägarnas enkät | by:OURS
Sextiotre svar. Två tredjedelar vill ha året runt-abonnemang. Henny skickar sammanställningen.
`);
