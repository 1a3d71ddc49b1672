import { readCommitments } from './readCommitments.js';

/** What was promised to one village between 2012 and today, by whom, and what came of it. */
export const storvallen = readCommitments(`
2012-05-22 | oviksfjallens-kraftnat/gosta-mattsasen | storvallens-byalag/kjell-vemdal | 2014-09-30 | WAIVED | Lägga tomrör i elschakten till Storvallen
text: Lovat muntligt inför byalaget, upprepat i avsiktsförklaringen 2013.
from: storvallen-kraftnat-lofte
dialogue: storvallen
moved: 2014-09-30 > 2015-09-30 | 2014-01-28 | Elprojektet flyttades fram ett år
waived: Optionen avropades inte; verksamheten såldes i november 2015. Föreningen har noterat att löftet inte infriats.

2012-05-22 | oviksfjallens-kraftnat/gosta-mattsasen | storvallens-byalag/kjell-vemdal | 2012-09-30 | FULFILLED | Bekräfta tomrören skriftligt
from: storvallen-kraftnat-lofte
dialogue: storvallen
moved: 2012-09-30 > 2013-06-30 | 2012-10-24 | Styrelsebeslut först i december
fulfilled: 2013-06-10
proof: Avsiktsförklaring undertecknad i Svenstavik

2012-11-29 | lst-jamtland/gun-britt-asvallen | storvallens-byalag | 2012-12-14 | FULFILLED | Skicka exempel på stadgar
from: storvallen-forstudie
dialogue: storvallen
fulfilled: 2012-12-11
proof: Två exempel skickade per mejl

2013-06-10 | oviksfjallens-kraftnat | storvallen-langtjarn/kjell-vemdal | 2015-12-31 | FULFILLED | Upplåta anslutningspunkt vid avtaget
text: Övertaget av Mittfjäll genom köpet 2015 och av Norrsund 2018.
from: storvallen-avsikt
dialogue: storvallen
moved: 2015-12-31 > 2018-12-31 | 2016-01-20 | Mittfjäll bekräftade punkten men behövde ny tidplan
moved: 2018-12-31 > 2019-11-29 | 2018-09-13 | Norrsund bygger i två etapper
fulfilled: 2019-11-21
proof: Långtjärn tänt via punkten vid avtaget

2013-06-10 | storvallen-langtjarn/siv-klovhed | oviksfjallens-kraftnat | 2014-04-30 | FULFILLED | Markavtal med 41 ägare
from: storvallen-avsikt
dialogue: storvallen
moved: 2014-04-30 > 2014-05-31 | 2014-04-28 | Två dödsbon väntade på bouppteckning
fulfilled: 2014-05-19
proof: 41 av 41 avtal i pärm

2014-03-20 | fjallnat/henrike-vassdal | storvallen-langtjarn/kjell-vemdal | 2014-05-15 | FULFILLED | Besked om stamnätsanslutning
from: storvallen-fjallnat
dialogue: storvallen
fulfilled: 2014-06-11
proof: Nekande svar per telefon
recorder: kjell-vemdal

2015-11-12 | mittfjall/stellan-graviken | storvallen-langtjarn/kjell-vemdal | 2015-12-18 | FULFILLED | Bekräfta att avsiktsförklaringen följer med köpet
from: storvallen-mittfjall
dialogue: storvallen
fulfilled: 2016-01-20
proof: Undertecknad bekräftelse, en sida

2016-02-15 | mittfjall/stellan-graviken | storvallen-langtjarn | 2016-09-30 | FULFILLED | Detaljprojektera hela sträckan
from: storvallen-samarbetsavtal
dialogue: storvallen
moved: 2016-09-30 > 2016-11-04 | 2016-09-07 | Inmätning från elnätsförnyelsen saknades
fulfilled: 2016-11-04
proof: Ritningar överlämnade

2016-02-15 | mittfjall/stellan-graviken | storvallen-langtjarn | 2017-06-01 | WAIVED | Byggstart senast 1 juni 2017
from: storvallen-samarbetsavtal
dialogue: storvallen
moved: 2017-06-01 > 2018-06-01 | 2017-06-19 | Stödet beviljades inte i första omgången
waived: Ersatt av byggavtalet med Norrsund i mars 2019.

2016-02-15 | berg/per-olov-ratvallen | storvallen-langtjarn | 2016-06-30 | FULFILLED | Besked om grävtillstånd på kommunal mark
from: storvallen-samarbetsavtal
dialogue: storvallen
fulfilled: 2016-06-21
proof: Tillstånd med villkor om återställning

2017-06-19 | mittfjall/stellan-graviken | storvallen-langtjarn | 2018-12-31 | FULFILLED | Hålla anslutningsavgiften 21 500 kronor
text: Övertaget av Norrsund vid köpet 2018.
from: storvallen-ny-tidplan
dialogue: storvallen
moved: 2018-12-31 > 2020-10-30 | 2018-09-13 | Norrsund håller priset för redan tecknade avtal
fulfilled: 2020-11-27
proof: Fakturor om 21 500 kronor till 79 hushåll

2018-05-24 | norrsund/lina-norrsund | storvallen-langtjarn/kjell-vemdal | 2018-08-31 | FULFILLED | Nytt besked om byggstart och pris
from: storvallen-norrsund
dialogue: storvallen
fulfilled: 2018-09-13
proof: Telefonbesked, bekräftat per brev

2018-05-24 | region-jh | storvallen-langtjarn/kjell-vemdal | 2018-06-20 | FULFILLED | Samla alla löften sedan 2012 på ett papper
from: storvallen-norrsund
dialogue: storvallen
fulfilled: 2018-06-14
proof: Sammanställning skickad till förening och kommun
visibility: PARTNERSHIP

2019-03-18 | norrsund/lina-norrsund | storvallen-langtjarn | 2019-11-29 | FULFILLED | Långtjärn tänt
from: storvallen-byggavtal
dialogue: storvallen
fulfilled: 2019-11-21
proof: Leveransmätning, 38 hushåll och 17 fritidshus

2019-03-18 | norrsund/lina-norrsund | storvallen-langtjarn | 2020-10-30 | FULFILLED | Storvallen tänt
from: storvallen-byggavtal
dialogue: storvallen
moved: 2020-10-30 > 2020-11-27 | 2020-08-26 | Sprängning vid skolan
fulfilled: 2020-11-27
proof: Invigning och leveransmätning

2020-10-15 | norrsund/ville-raivio-berg | storvallen-langtjarn/mikkel-jama-dahl | 2021-10-31 | FULFILLED | Reservkraft i noden
dialogue: storvallen-drift
fulfilled: 2021-10-19
proof: Batterier för åtta timmar och uttag för elverk

2021-03-26 | region-jh/elin-fjallstrom | storvallen-langtjarn | 2021-06-30 | FULFILLED | Skriva ned lärdomarna som råd till andra byar
dialogue: storvallen
fulfilled: 2021-06-10
proof: Informationsblad på två sidor
visibility: PUBLIC

2023-05-10 | norrsund/lina-norrsund | storvallen-langtjarn/doris-harbergsvall | 2023-06-30 | FULFILLED | Utreda fakturan för avgrävningen
dialogue: storvallen-drift
fulfilled: 2023-06-14
proof: Fakturan makulerad

-70 | norrsund/dragan-petrovhed | storvallen-langtjarn/mikkel-jama-dahl | -17 | OPEN | Byta batterier i noden i gamla skolan
text: Batterierna från 2021 håller inte längre åtta timmar. Utlovat före vintern.
dialogue: storvallen-drift
moved: -38 > -17 | -40 | Leverans försenad

-26 | berg/sixten-oxvallen | storvallen-langtjarn/kjell-vemdal | +8 | IN_PROGRESS | Skriftlig fördelning av kostnader för trygghetspunkten
dialogue: storvallen-drift
`);
