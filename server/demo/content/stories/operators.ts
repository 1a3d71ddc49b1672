import { readJournal } from '../readJournal.js';

/** What two competing (invented) operators have said in confidence: never to be seen by the other. */
export const operators = readJournal(`
2014-10-07 10:00 | MEETING | @region-jh contact:kent-isvallen | Norrsund: första samtalet om västra länet | d:norrsund
Bolaget ser Åre och Berg som nästa steg. Vill veta vilka byar som har förening. Fick samma lista som den som ligger på webben.

2014-10-09 13:00 | MEETING | @region-jh contact:henrike-vassdal | Fjällnät: första samtalet om byanäten | d:fjallnat
Fjällnät vill vara kommunikationsoperatör, inte bygga. Räknar med tio byanät i länet på fem år. Fick samma lista.

2016-05-18 14:00 | MEETING | @region-jh contact:jerker-ohedal | Fjällnät bygger i egen regi | d:fjallnat
Bolaget ändrar inriktning och bygger själv från hösten. Ber att det stannar mellan oss till september. Oro för att byanäten ser dem som konkurrent.

2017-10-11 09:30 | PHONE | contact:lina-norrsund @region-jh | Norrsund: köp på gång | by:THEIRS v:PRINCIPALS d:norrsund secret:elin-fjallstrom,johannes-stuguback,nils-erik-marklund
Bolaget för samtal om att köpa en aktör i västra länet. Uppgiften är affärshemlig till dess avtal finns. Ingen lista över namn lämnades.

2019-10-02 13:30 | VIDEO | @region-jh contact:lina-norrsund | Norrsund: investeringsram 2020–2022 | d:norrsund
Ramen är satt. Länet får en mindre andel än tidigare. Tre områden i Berg ligger kvar, två i Åre stryks. Byarna informeras av bolaget i november.

2019-10-03 13:30 | VIDEO | @region-jh contact:henrike-vassdal | Fjällnät: investeringsram 2020–2022 | d:fjallnat
Samma frågor som till övriga. Fjällnät ökar i Krokom och Strömsund och avvaktar i Berg.

2020-12-08 10:00 | VIDEO | @region-jh contact:lina-norrsund | Norrsund inför den första stödomgången | d:norrsund
Bolaget planerar två ansökningar. Frågade om prioriteringen; hänvisade till kriterierna som är publicerade.

2020-12-10 10:00 | VIDEO | @region-jh contact:henrike-vassdal | Fjällnät inför den första stödomgången | d:fjallnat
Fjällnät planerar en ansökan och stöttar två föreningar. Samma svar om prioriteringen som till övriga.

2021-11-16 15:00 | PHONE | contact:camilla-stenfjard @region-jh | Norrsund: markåtkomst tar för lång tid | by:THEIRS d:norrsund
Elva veckor i snitt i en kommun, tre i en annan. Vill att vi tar upp det i nätverket utan att bolaget nämns. Det gör vi.

2022-05-12 11:00 | PHONE | contact:ragnvi-tandsback @region-jh | Tandsbacken: nätet överlåts till Norrsund | by:THEIRS d:tandsbacken
Stämman har sagt ja. Föreningen behåller markavtalen. Frågade om stödvillkoren vid överlåtelse; hänvisade till länsstyrelsen.

2022-10-19 09:00 | VIDEO | @region-jh contact:teodor-slaka | Fjällnät: räntan ändrar allt | d:fjallnat
Två etapper skjuts till 2024. Kunderna har inte fått veta. Bolaget lovar brev i november.

2023-03-08 14:00 | MEETING | @region-jh contact:lina-norrsund | Norrsund: tre områden utan kalkyl | d:norrsund
Bolaget redovisade områden som inte byggs utan stöd: ett i Berg, ett i Åre, ett i Härjedalen. Får inte spridas.

2023-03-09 14:00 | MEETING | @region-jh contact:henrike-vassdal | Fjällnät: två områden utan kalkyl | d:fjallnat
Bolaget redovisade områden som inte byggs utan stöd: två i Strömsund. Får inte spridas.

2024-06-12 10:20 | EMAIL | contact:moa-tvarvattnet @region-jh | Fjällnät: synpunkt på likabehandling | by:THEIRS d:fjallnat
Bolaget menar att Norrsund haft fler möten. Räknade: sju mot sju senaste två åren. Svarade med antal men inte innehåll.

2025-03-19 13:00 | VIDEO | @region-jh contact:lina-norrsund | Norrsund: kopparsläckning och nya kunder | d:norrsund
Ser en ökning av beställningar i byar där kopparn släcks. Vill ha kommunernas tidplan för vägarbeten, vilket alla bolag får.

2025-03-20 13:00 | VIDEO | @region-jh contact:henrike-vassdal | Fjällnät: kopparsläckning och nya kunder | d:fjallnat
Fler beställningar där kopparn släcks. Fjällnät har svårt att hinna med projekteringen och tar in Nordkabel.
`);
