import { readPeople } from './readPeople.js';

/** People at operators, city networks, energy companies and contractors. */
export const market = readPeople(`
# norrsund
Lina Norrsund | regionchef | 2017-03-01 | | tel
Ville Raivio-Berg | projektledare nybyggnad | 2011-09-01 | | tel
Camilla Stenfjärd | avtal och markåtkomst | 2018-05-01 | | tel
Dragan Petrovhed | driftchef | 2019-02-01 |
Moa Tvärvattnet | säljare landsbygd | 2014-01-01 | 2021-09-30 | left
+ fjallnat | affärsutvecklare | 2021-10-01 |
Kent Isvallen | verkställande direktör | 2012-01-01 | 2017-02-28 | left stale

# fjallnat
Henrike Vassdal | samverkansansvarig | 2013-04-01 | | tel
Jerker Öhedal | nätchef | 2010-09-01 | | tel
Nadja Winterqvarn | kundansvarig byanät | 2016-11-01 | 2023-05-31 | left
Teodor Slaka | projektledare | 2019-01-01 | | tel
Ritva Salmivaara-Lund | ekonomichef | 2015-01-01 | | stale

# oviksfjallens-kraftnat
Gösta Mattsåsen | nätchef | 1998-01-01 | 2015-10-31 | left
Bodil Arvesved | kundtjänst | 2005-01-01 | 2015-10-31 | left
+ mittfjall | kundansvarig | 2015-11-01 | 2018-04-30

# mittfjall
Stellan Gråviken | projektchef | 2014-03-01 | 2018-04-30 | left
+ norrsund | senior projektledare | 2018-05-01 | 2022-12-31
Paulina Rombäck | marknadsansvarig | 2014-03-01 | 2018-01-31 | left stale

# servanet
Ingela Alnövik | kommunkontakt | 2015-01-01 | | tel
Roger Njurundahed | nätplanerare | 2012-01-01 | | stale

# harjeans
Jan-Olov Svegsbäck | fiberansvarig | 2010-01-01 | | tel
Wilma Glissjö | kundkontakt | 2018-01-01 |

# jamtkraft
Pernilla Hissmovik | samordning elnätsprojekt | 2014-01-01 | | tel
Håkan Midskogsvall | nätplanering | 2010-01-01 | 2021-12-31 | left

# btea
Tage Hackåsbacken | elnätschef | 2006-01-01 | | stale

# ip-only
Rebecka Ståhlvik | kommunansvarig Norrland | 2015-01-01 | 2020-12-31 |
+ globalconnect | kommunansvarig Norrland | 2021-01-01 |

# globalconnect
Isak Bäverbäcken | samordnare grävärenden | 2021-03-01 | | tel

# telia
Maud Sandviksberg | samverkan offentlig sektor | 2012-01-01 | | tel
Pontus Ekstrandhed | mobilnät, regionplanering | 2018-01-01 |
Leif Tallåsbro | kopparnätets omställning | 2014-01-01 | 2023-12-31 | left

# skanova
Annika Hjulsberg | markärenden | 2013-01-01 | | stale

# bynet
Ragnar Kläppevik | projektör | 2011-01-01 | | stale

# tele2
Zandra Milbäck | kommunrelationer | 2019-01-01 |

# telenor
Jesper Åkroken | radioplanering | 2017-01-01 | | stale

# tre
Ludvig Harnesk-Mo | samhällskontakter | 2022-01-01 | | new

# jamtmarks-schakt
Stig Dynevall | arbetsledare | 2009-01-01 | | tel
Alva Norderhed | kalkyl | 2019-01-01 |

# nordkabel
Arvid Skålvattnet | projekteringsledare | 2013-01-01 | | tel
Solveig Rensjöberg | dokumentation och inmätning | 2016-01-01 |
`);
