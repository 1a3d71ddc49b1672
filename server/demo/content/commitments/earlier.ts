import { readCommitments } from './readCommitments.js';

/** Promises of earlier years, most of them kept. */
export const earlier = readCommitments(`
2013-02-20 | berg/rolf-hedmyran | region-jh | 2014-06-30 | FULFILLED | Ta in strategin i kommunens översiktsplan
fulfilled: 2014-09-22
proof: Antagen i kommunfullmäktige
dialogue: strategi

2014-05-27 | tjarnmoen/borje-tjarnmo | berg/rolf-hedmyran | 2015-08-31 | FULFILLED | 31 anslutningar tända
fulfilled: 2015-09-02
proof: Mejl samma morgon
dialogue: tjarnmoen

2015-09-16 | lst-jamtland/nils-erik-marklund | region-jh | 2015-10-16 | WAIVED | Kontrollera uppgifter om fibernoder
text: Underlag till PM i RUN 932/2015.
from: behov-start
dialogue: dig2020
waived: Hann inte före utskicket; rättat i den andra versionen.

2015-09-16 | region-jh/torgny-ekfors | lst-jamtland | 2015-10-09 | FULFILLED | Lista noder och stråk per kommun
from: behov-start
dialogue: dig2020
fulfilled: 2015-10-14
proof: Kalkylblad skickat

2015-11-05 | region-jh/torgny-ekfors | tillvaxtverket | 2015-11-20 | FULFILLED | Komplettera behovskartläggningen med prioritering
from: behov-komplettering
dialogue: dig2020
origin: LETTER
fulfilled: 2015-11-19
proof: Rättad version skickad

2018-05-16 | region-jh/torgny-ekfors | utskottet-infrastruktur | 2018-08-24 | FULFILLED | Förslag till reviderad strategi (RUN/321/2018)
dialogue: strategi
fulfilled: 2018-08-22
proof: Handlingar till utskottet

2019-08-16 | region-jh/elin-fjallstrom | lst-jamtland/ingegerd-svartasen | 2021-03-01 | FULFILLED | Ett gemensamt register i stället för pärmar
dialogue: huvudman
visibility: PRINCIPALS
moved: 2020-06-30 > 2021-03-01 | 2020-04-15 | Pandemin
fulfilled: 2021-02-15
proof: Registret i bruk

2021-02-12 | lst-jamtland/nils-erik-marklund | region-jh/elin-fjallstrom | 2021-04-30 | FULFILLED | Läsa in pärmar 2012–2016
dialogue: huvudman
visibility: PRINCIPALS
fulfilled: 2021-05-21
proof: Klart, 480 poster

2022-05-02 | region-jh/elin-fjallstrom | samverkansradet/gunvor-hoverback | 2023-03-20 | FULFILLED | Prioriteringsunderlag en vecka tidigare
dialogue: pts-stod
fulfilled: 2024-03-15
proof: Underlag utskickat tio dagar före
moved: 2023-03-20 > 2024-03-18 | 2023-03-27 | Hanns inte 2023

2022-05-12 | lst-jamtland/nils-erik-marklund | tandsbacken/ragnvi-tandsback | 2022-06-10 | FULFILLED | Besked om villkor vid överlåtelse inom fem år
dialogue: tandsbacken
fulfilled: 2022-06-03
proof: Skriftligt svar

2023-09-05 | region-jh/elin-fjallstrom | region-jh/ragnhild-ovikstrand | 2023-12-15 | FULFILLED | Lista över byar utan lösning varje kvartal
origin: DIRECTIVE
dialogue: huvudman
visibility: PARTNERSHIP
fulfilled: 2023-12-12
proof: Första listan, 23 byar

2023-03-08 | norrsund/lina-norrsund | region-jh/elin-fjallstrom | 2023-06-30 | WAIVED | Offentlig version av områden utan kalkyl
dialogue: norrsund
waived: Bolaget ville inte skilja ut områdena; ersatt av kvartalsfrågor till alla bolag.

2024-06-12 | region-jh/elin-fjallstrom | fjallnat/moa-tvarvattnet | 2024-08-30 | FULFILLED | Redovisa antal kontakter per bolag
dialogue: fjallnat
fulfilled: 2024-06-27
proof: Sju mot sju, två år

2022-10-19 | fjallnat/teodor-slaka | region-jh/elin-fjallstrom | 2022-11-30 | FULFILLED | Brev till kunder om framflyttade etapper
dialogue: fjallnat
fulfilled: 2022-12-08
proof: Kopia av brevet

2024-11-12 | lst-jamtland/sten-ortjarn | region-jh/johannes-stuguback | 2025-02-28 | FULFILLED | Skriven rutin om jäv vid tillståndsprövning
dialogue: huvudman
visibility: PRINCIPALS
fulfilled: 2025-02-14
proof: Rutin undertecknad av båda cheferna

2025-12-11 | lst-jamtland/nils-erik-marklund | region-jh/johannes-stuguback | 2026-01-30 | FULFILLED | Utkast SOU 2025:110: ledning i väg
dialogue: huvudman
visibility: PRINCIPALS
fulfilled: 2026-01-29
proof: Utkast delat

2025-12-11 | region-jh/johannes-stuguback | lst-jamtland/nils-erik-marklund | 2026-01-30 | FULFILLED | Utkast SOU 2025:110: byanäten
dialogue: huvudman
visibility: PRINCIPALS
fulfilled: 2026-01-30
proof: Utkast delat
`);
