import { readJournal } from '../readJournal.js';

/** Smaller hand-written moments of other villages and bodies. */
export const ownAndOthers = readJournal(`
2014-05-27 18:00 | MEETING | contact:borje-tjarnmo @region-jh @berg | Tjärnmoen: hellre liten och färdig än stor och aldrig | d:tjarnmoen by:THEIRS
Föreningen bygger 31 anslutningar själva och lämnar grannbyn till nästa etapp. Grävmaskinen är redan bokad.

2015-09-02 09:00 | EMAIL | contact:borje-tjarnmo @region-jh cc:contact:henrike-vassdal | Tjärnmoen är tänt | d:tjarnmoen by:THEIRS
31 av 31. Sista skarven klockan fyra på morgonen. Fjällnät är kommunikationsoperatör.

2016-08-24 10:00 | SITE_VISIT | @region-jh contact:roland-granas @stromsund | Granåsvattnet gräver själva
52 hushåll, sju lånade minigrävare och ett schema på lanthandelns dörr. Noterade att varningsbandet läggs rätt.

2017-05-17 13:00 | MEETING | contact:elvy-stormyr @region-jh @bracke | Stormyrberget: en förening två år efter
Driftkostnaden blev lägre än beräknat, däremot tar administrationen mer tid. Vill dela kassör med grannföreningen.

2018-03-14 10:00 | VIDEO | @region-jh @region-vasternorrland @tillvaxtverket | Stråk över länsgränsen | d:vasternorrland
Två stråk jämfördes. Det norra ger dubbla vägar in för tre kommuner, det södra är billigare.

2018-10-24 13:00 | EVENT | @region-jh @byanatsforum @lrf @coompanion | Temadag för byanät i Östersund | v:PUBLIC by:OURS
Sjuttiotvå deltagare från tjugonio byar. Bäst betyg fick föreningen som berättade vad som gick snett.

2020-03-25 08:30 | EMAIL | @region-jh @berg @bracke @harjedalen @krokom @ragunda @stromsund @are @ostersund | Vårens träffar hålls på nätet | d:kommunnatverk by:OURS
Nätverksträffen i maj hålls digitalt. Anteckningar som vanligt.

2020-10-13 15:00 | PHONE | contact:mary-ann-fugelvik @region-jh | Fugelviken: sjökabeln kostar mer än byn | d:fugelviken by:THEIRS
Offerten på sjökabel är 1,9 mkr för 22 hushåll. Byn vill vila frågan.

2021-09-30 09:00 | MEETING | contact:fatima-yildizmark @region-jh contact:gerhard-skyddsvik | Robusthet: första mötet med beredskapsfunktionen | d:robusthet
Vad får delas med vem? Enades om att inga lägen eller stråk förs in i registret, bara att en åtgärd finns och vem som ansvarar.

2022-04-27 10:00 | MEETING | contact:gudrun-ronnvik contact:henrike-vassdal @krokom | Rönnvikslandet: villkor för överlåtelse | d:ronnvikslandet
Föreningen vill att efteranmälda får samma pris i fem år. Fjällnät föreslår tre.

2022-11-15 18:30 | MEETING | contact:asa-lill-norrudd @stromsund @region-jh | Norrudden: ny styrelse, nytt försök | d:norrudden by:THEIRS
Sju personer i styrelsen, tre under fyrtio. De börjar om från enkäten.

2023-08-30 13:00 | SITE_VISIT | @region-jh contact:rasmus-funasbacken @harjedalen | Lövsåvallen: sträckan till fots | d:lovsavallen
Elva kilometer längs gammal banvall. Trafikverkets mark i norra änden, resten privat.

2024-04-17 10:30 | VIDEO | @region-jh @trondelag | Trøndelag: gemensam sårbarhet | d:trondelag
Vägen över gränsen bär båda ländernas reservvägar i samma dike. Fortsätter när norska sidan har en utredning att visa.

2024-10-02 14:00 | PHONE | contact:helena-brunflodal @region-jh | Östersund: trygghetspunkternas uppkoppling
Sju punkter, fyra med fiber. De tre andra får mobilt bredband med antenn.

2025-04-09 09:15 | EMAIL | contact:naima-osmansson @region-jh cc:contact:jan-olov-svegsback | Härjedalen: tre områden klara
Tre områden är klara och ett väntar på tjällossning. Kommunen har en projektledare kvar till årsskiftet.

2025-10-15 13:00 | MEETING | contact:sven-ake-bjorkvatt @region-jh @are | Björkvattsåsen: tre svar på förfrågan | d:bjorkvattsasen
Tre kommunikationsoperatörer svarade. Föreningen jämför öppenhet och inställelsetid, inte bara pris. Rådet gällde frågorna, inte valet.
`);
