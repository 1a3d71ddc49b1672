import { readCommitments } from './readCommitments.js';

/** What is open now, counted from today: late, due within a fortnight, and later on. */
export const current = readCommitments(`
-75 | ragunda/mona-sorviken | region-jh/elin-fjallstrom | -31 | OPEN | Skicka Ragundas lista över byar utan lösning
text: Lovades på nätverksträffen. Mona har slutat; ingen har tagit över.
dialogue: kommunnatverk
origin: MEETING

-75 | ragunda/mona-sorviken | hoglidsbygden/mats-hoglids | -12 | OPEN | Besked om markupplåtelse vid gamla stationen
dialogue: hoglidsbygden

-60 | ragunda/mona-sorviken | region-jh/johannes-stuguback | +6 | OPEN | Kommunens synpunkter på strategins indikatorer
dialogue: strategi

-58 | norrsund/camilla-stenfjard | berg/per-olov-ratvallen | -9 | OPEN | Återställa 300 meter grusväg vid Kvarnåsen
dialogue: norrsund
text: Väghållaren har påmint två gånger.

-48 | fjallnat/henrike-vassdal | region-jh/elin-fjallstrom | -12 | OPEN | Svar på kvartalets sex frågor
dialogue: fjallnat
from: recent-fjallnat

-90 | fjallnat/teodor-slaka | granasvattnet/roland-granas | -25 | IN_PROGRESS | Ny inmätning av norra stammen
moved: -50 > -25 | -55 | Inmätaren sjukskriven

-44 | harjedalen/naima-osmansson | lovsavallen/rasmus-funasbacken | -5 | OPEN | Kontrollera ägare till gamla banvallen
dialogue: lovsavallen

-40 | region-jh/elin-fjallstrom | hallnaset/runa-hallnas | -2 | OPEN | Ta ny kontakt med Hållnäsets byalag
dialogue: hallnaset

-62 | lst-jamtland/nils-erik-marklund | region-jh/elin-fjallstrom | -20 | IN_PROGRESS | Länsstyrelsens ändringar i den gemensamma texten om tillstånd
dialogue: huvudman
visibility: PRINCIPALS
moved: -34 > -20 | -36 | Jurist ledig

-85 | krokom/anders-hallviken | tvaraselet/lisbet-tvarasel | -15 | OPEN | Förslag till plats för reservelverk
dialogue: tvaraselet

-120 | are/josefine-undersakersson | bjorkvattsasen/miriam-adeyemi-lund | -45 | OPEN | Utkast till markavtal för kommunal mark
dialogue: bjorkvattsasen
moved: -80 > -45 | -82 | Avvaktade ny taxa

-33 | pts/hedvig-almkullen | region-jh/elin-fjallstrom | -3 | OPEN | Skriftligt svar om projektörens erfarenhet
dialogue: pts-lopande

-52 | stromsund/jonas-tangring | norrudden/asa-lill-norrudd | -8 | OPEN | Karta över fastighetsgränser
dialogue: norrudden

-100 | servanet/ingela-alnovik | region-jh/elin-fjallstrom | -30 | OPEN | Aktuell kontaktlista för länsgränsen
dialogue: servanet

-70 | bracke/britta-kalarne | sorbacken/ulf-goran-sorback | -21 | OPEN | Föreslå lokal och tid för bymöte

-11 | region-jh/elin-fjallstrom | norrsund/lina-norrsund | +6 | OPEN | Återkoppla om handläggningstid för grävtillstånd
dialogue: norrsund

-21 | region-jh/elin-fjallstrom | stromsund/jonas-tangring | +4 | OPEN | Underlag om byar utan lösning till nämnden
dialogue: stromsund

-18 | region-jh/elin-fjallstrom | lovsavallen/inga-britt-lovsa | +5 | IN_PROGRESS | Fråga PTS om projektörens erfarenhet och återkomma
dialogue: lovsavallen

-33 | region-jh/elin-fjallstrom | hoglidsbygden/mats-hoglids | +2 | OPEN | Svar om vilka stadgar som passar
dialogue: hoglidsbygden

-12 | region-jh/johannes-stuguback | jamtkraft/pernilla-hissmovik | +9 | OPEN | Kommunernas samlade svar om samförläggning
dialogue: jamtkraft

-10 | berg/sixten-oxvallen | region-jh/elin-fjallstrom | +10 | IN_PROGRESS | Lista över samhällsviktiga anslutningar
dialogue: berg
origin: MEETING

-5 | lst-jamtland/ingegerd-svartasen | region-jh/marit-fjallhed | +9 | OPEN | Besked om länsstyrelsens arbetstid nästa år
origin: DIRECTIVE
dialogue: huvudman
from: recent-styrelse
visibility: PRINCIPALS

-5 | region-jh/elin-fjallstrom | region-jh/ragnhild-ovikstrand | +12 | OPEN | Visa väntetid per by i listan över byar utan lösning
origin: DIRECTIVE
from: recent-styrelse
dialogue: huvudman
visibility: PARTNERSHIP

-8 | ostersund/omar-storsjo | region-jh/elin-fjallstrom | +11 | OPEN | Kommunens beskrivning av kabel-tv i statistiken

-15 | are/ylva-gronhag | rodkullen/niklas-rodkull | +7 | OPEN | Svar om belysningsstolpar och samförläggning

-20 | mcf/gerhard-skyddsvik | lst-jamtland/fatima-yildizmark | +12 | OPEN | Exempel på larmkort vid bortfall
dialogue: robusthet

-14 | region-vasternorrland/disa-nordingan | region-jh/elin-fjallstrom | +3 | OPEN | Deras motivering för gränsbyarna
dialogue: vasternorrland

-9 | region-jh/johannes-stuguback | lst-jamtland/nils-erik-marklund | +13 | OPEN | Första utkast till yttrande över stödförordningen (exempel)
origin: LETTER
dialogue: remisser
visibility: PRINCIPALS

-6 | krokom/elsa-karin-follingesson | region-jh/amira-haddadsson | +8 | OPEN | Text om frågekvällen till nyhetsbrevet

-11 | norrsund/lina-norrsund | region-jh/elin-fjallstrom | +20 | OPEN | Offentlig version av utbyggnadsplanen till kommunerna
dialogue: norrsund

-24 | ragunda/lovisa-krangedal | region-jh/elin-fjallstrom | +25 | OPEN | Meddela vem som tar över efter Mona
dialogue: ragunda

-30 | fjallnat/jerker-ohedal | hovallsbygden/torsten-hovall | +30 | OPEN | Förslag till förlängt avtal med inställelsetid
text: Samma villkor ska gälla för alla byanät som Fjällnät driver.

-45 | norrsund/lina-norrsund | gimanaset/ann-sofi-gimanas | +45 | IN_PROGRESS | Byta nodens kylning före sommaren

-60 | trafikverket/fredrik-hallplats-ek | harjedalen/petter-langa | +40 | OPEN | Besked om ledning i väg längs banvallen
dialogue: trafikverket

-16 | region-jh/elin-fjallstrom | lst-jamtland/nils-erik-marklund | +18 | OPEN | Version 3 av ståndpunkten om fritidshus
dialogue: huvudman
visibility: PRINCIPALS

-22 | region-jh/tor-erik-naverdal | berg/saga-hedvall | +28 | OPEN | Tabell över tillgång i glesbygd, fem årgångar

-35 | tjarnmoen/borje-tjarnmo | region-jh/elin-fjallstrom | +35 | OPEN | Jämförelse av tre driftavtal, avidentifierad
dialogue: tjarnmoen

-50 | kvarnasen/gerd-kvarnasbo | berg/saga-hedvall | +50 | IN_PROGRESS | Gemensam förstudie med Övre Ljungbäcken
dialogue: kvarnasen

-28 | byanatsforum/tyra-byvagen | ronnvikslandet/gudrun-ronnvik | +21 | OPEN | Råd om överlåtelse och efteranmälda
dialogue: ronnvikslandet

-40 | region-jh/elin-fjallstrom | bagavattnet/gota-bagavatten | +60 | OPEN | Ny tid för möte om länsgränsen
dialogue: bagavattnet

-55 | harjeans/jan-olov-svegsback | harjedalen/petter-langa | +33 | OPEN | Tidplan för det fjärde området
dialogue: harjeans

-38 | region-jh/sigge-torvmark | lst-jamtland/cajsa-mortsell | +70 | OPEN | Rutin för registreringsunderlag till båda diarierna
visibility: PRINCIPALS

-65 | lst-jamtland/aila-kuorpak | berg/saga-hedvall | +55 | OPEN | Kalender över renskötselns känsliga tider
visibility: PARTNERSHIP

-9 | berg/saga-hedvall | berg/ing-marie-skogsvallen | +4 | OPEN | Prislista för kopplingspunkter på kommunal mark
visibility: OWN_ORGANIZATION
recorder: saga-hedvall

-13 | norrsund/ville-raivio-berg | norrsund/lina-norrsund | +6 | OPEN | Kalkyl för tre områden i Berg
visibility: OWN_ORGANIZATION
recorder: lina-norrsund

-13 | fjallnat/mattias-anglund | fjallnat/henrike-vassdal | +5 | OPEN | Internt svarsförslag till kvartalsfrågorna
visibility: OWN_ORGANIZATION
recorder: henrike-vassdal

-28 | jamtmarks-schakt/stig-dynevall | kvarnasen/gerd-kvarnasbo | - | OPEN | Lämna pris när förstudien är klar
text: Utan datum; bevakas.

-80 | nordkabel/arvid-skalvattnet | lovsavallen/rasmus-funasbacken | -35 | WAIVED | Projektering av norra änden
waived: Föreningen väntar med norra änden tills banvallens ägare är utredd.

-95 | vallmobygden/henny-vallmo | region-jh/elin-fjallstrom | -4 | FULFILLED | Enkät till fritidshusägare
fulfilled: -6
proof: 63 svar, sammanställning skickad

-66 | region-jh/elin-fjallstrom | fugelviken/mary-ann-fugelvik | -22 | FULFILLED | Fråga två grannlän om erfarenheter av sjökabel
fulfilled: -27
proof: Två svar vidarebefordrade
`);
