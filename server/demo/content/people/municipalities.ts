import { readPeople } from './readPeople.js';

/** The municipalities: the first who is employed on a day speaks for the municipality on broadband that day. */
export const municipalities = readPeople(`
# berg
Saga Hedvall | samhällsstrateg, bredbandssamordnare | 2018-03-01 | | tel
Rolf Hedmyran | näringslivschef | 2007-01-01 | 2018-04-30 | left
Ing-Marie Skogsvallen | samhällsbyggnadschef | 2015-08-01 | | tel
Per-Olov Rätvallen | gatuingenjör, grävtillstånd | 2012-01-01 | | tel
Khadija Warsamehed | planarkitekt | 2020-09-01 |
Lars-Åke Dammvik | it-chef | 2010-03-01 | 2021-06-30 | left stale
Tove Ljungdahlsson | it-chef | 2021-08-01 | | tel
Göran Hallbäcksson | kommunstyrelsens ordförande | 2014-10-15 | 2022-10-14 | left stale
Ellen Myrflod | enhetschef, hemtjänst | 2017-02-01 |
Sixten Oxvallen | beredskapssamordnare | 2019-01-07 | | tel

# stromsund
Jonas Tångring | bredbandssamordnare | 2016-09-01 | | tel
Birgit Flåtjärn | utvecklingssekreterare | 2006-01-01 | 2016-08-31 | left
Hussein Karimvall | samhällsplanerare | 2021-03-01 |
Ann-Cathrine Ruskvattnet | chef teknik och service | 2013-05-01 | | tel
Emil Jormlids | it-strateg | 2018-10-01 | | stale
Sara Blindtjärn | näringslivsutvecklare | 2019-06-01 | 2024-02-29 | left
+ ostersund | utvecklingsstrateg | 2024-03-01 |

# are
Ylva Grönhag | strateg, samhällsbyggnad | 2017-01-01 | | tel
Magnus Kallvik | planchef | 2009-01-01 | 2016-12-31 | left
Josefine Undersåkersson | mark- och exploateringsingenjör | 2020-04-01 | | tel
Renzo Mattiasberg | it-samordnare | 2016-02-01 |
Katrin Ottfjällen | näringslivschef | 2018-08-01 | 2025-01-31 | left
+ rodkullen | styrelseledamot | 2022-05-01 |
Olle Handölsbacken | beredskapssamordnare | 2022-09-01 | | new

# harjedalen
Petter Långå | utvecklingsstrateg | 2015-04-01 | | tel
Margareta Vemhån | kanslichef | 2005-01-01 | 2015-06-30 | left
Sune Tännvallen | teknisk chef | 2012-09-01 | | stale
Naima Osmansson | projektledare fiber | 2021-01-11 | | tel
Ulrika Lofsvallen | planingenjör | 2019-05-01 |
Henning Hedeviksson | it-chef | 2014-01-01 | 2020-10-31 | left
+ harjeans | projektledare | 2020-11-01 |

# ragunda
Mona Sörviken | näringslivsutvecklare | 2014-11-01 | | just tel
Bengt-Arne Hammarforsen | kommunikationsansvarig, bredband | 2008-01-01 | 2014-10-31 | left
Lovisa Krångedal | chef samhällsbyggnad | 2019-02-01 | | stale
Yusuf Demirhed | gatu- och va-ingenjör | 2020-08-01 | | new
Barbro Döviksson | registrator | 2010-01-01 | | stale

# krokom
Anders Hallviken | mark- och bredbandsansvarig | 2013-02-01 | | tel
Kerstin Nälsjö | samhällsbyggnadschef | 2016-01-01 | | tel
Elsa-Karin Föllingesson | strateg, landsbygd | 2017-09-01 |
Mattias Änglund | it-chef | 2015-03-01 | 2023-05-31 | left
+ fjallnat | kundansvarig byanät | 2023-06-01 |
Sanna Offervallen | kommunjurist | 2021-10-01 | | stale

# bracke
Britta Kälarne | tillväxtstrateg | 2012-06-01 | | tel
Sven-Erik Gimdal | it-samordnare | 2009-01-01 | 2022-12-31 | left
Johanna Hunnevik | miljö- och byggchef | 2018-01-01 | | tel
Abdi Noorvik | gis-ingenjör | 2020-02-01 |
Ronny Pilgrimsson | fastighetschef | 2011-01-01 | | stale

# ostersund
Omar Storsjö | digital strateg | 2018-05-01 | | tel
Agneta Frösvik | utvecklingschef | 2004-01-01 | 2018-04-30 | left
Viktor Lugnviksson | mark och exploatering | 2019-09-01 | | tel
Mei-Ling Rödön | planarkitekt | 2022-02-01 |
Thorbjörn Torvalla | gatuchef | 2014-01-01 | | stale
Helena Brunflodal | krisberedskapschef | 2020-11-01 | | tel

# samverkansradet
Britt-Inger Kyrkås | adjungerad, kommunchefsgruppen | 2019-01-01 | 2023-12-31 | left
`);
